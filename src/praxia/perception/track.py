"""One object followed through noisy, late, missing sightings."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose, quat_from_rotvec, quat_multiply, rotvec_from_quat
from praxia.core.world import Detection, ObjectState
from praxia.perception.bias_filter import BiasFilter
from praxia.perception.detectors import SensorModel

__all__ = ["HAND", "Track"]

HAND = "<hand>"
"""Carrier of what the gripper holds; other carriers are "" (the world) and names of articulated parts."""

_GATE = 24.1  # chi-square, 6 degrees of freedom: one sighting in 2,000 of a still object lies beyond
_SHIFT_GATE = 30.0  # chi-square, 3 degrees of freedom: 1.4e-6
_PATIENCE = 3  # sightings in a row that must disagree before the object is believed to have moved
_ALERT = 300_000_000  # how long after a move one sighting is enough [ns]
_ANYWHERE = (1.0, 3.0)  # [m, rad]
_NEARBY = (0.02, 0.2)
_DRIFT = np.array([0.00015, 0.0013])  # [m, rad] per frame: averages over about one second
_NOTHING = np.zeros(3)
_CONJUGATE = np.array([1.0, -1.0, -1.0, -1.0])


class Track:
    """Pose of one object in the frame C of what carries it: the world, the hand or an articulated part.

    Attributes:
        carrier: "" for the world, `HAND`, or the name of an articulated part.
        X_CO: Estimated pose in the carrier's frame.
        stamp: Time of the newest sighting that was used [ns].
        since: Sightings taken before this time [ns] are not used: the object was carried by something else.
        moved: Time [ns] at which the object was last found to have moved by itself, or -1.
        offset: Distance [m] of the newest sighting from where the object was thought to be.
        disagreement: How many sightings in a row did not fit.
    """

    def __init__(self, first: Detection, sensor: SensorModel) -> None:
        self.carrier = ""
        self.X_CO = first.X_WO
        self.stamp = first.time
        self.since = first.time
        self.moved = -1
        self.offset = 0.0
        self.disagreement = 0
        bias = np.array([sensor.bias_position, sensor.bias_rotation])
        frame = np.array([sensor.frame_position, sensor.frame_rotation])
        self._filter = BiasFilter(bias, frame, _DRIFT)

    def observe(self, seen: Detection, X_WC: Pose) -> bool:
        """Whether the sighting was used; it is not where it is old, or an outlier so far.

        Args:
            seen: The sighting.
            X_WC: Pose of the carrier's frame when the sighting was taken.
        """
        if seen.time < self.since:
            return False
        A = X_WC.R
        predicted = X_WC @ self.X_CO if self.carrier else self.X_CO
        turn = quat_multiply(seen.X_WO.quat_wxyz, predicted.quat_wxyz * _CONJUGATE)
        residual = np.stack([seen.X_WO.p - predicted.p, rotvec_from_quat(turn)])
        self.offset = float(np.sqrt(residual[0] @ residual[0]))
        residual -= self._filter.bias
        if self._filter.surprise(A, residual) > _GATE:
            self.disagreement += 1
            alert = self.moved >= 0 and seen.time < self.moved + _ALERT
            if self.disagreement < _PATIENCE and not alert:
                return False
            self.loosen(*_ANYWHERE)
            self.moved = seen.time
        else:
            self.disagreement = 0
            if self._filter.shift(residual) > _SHIFT_GATE:
                self.loosen(*_NEARBY)
        dp, dr = self._filter.update(A, residual)
        self._correct(dp, dr)
        self.stamp = seen.time
        return True

    def condition_position(self, direction_C: Array, residual: float, sigma: float) -> None:
        """Use that the position is off by `residual` [m] along a unit direction, known to `sigma` [m]."""
        self._correct(self._filter.condition(0, direction_C, residual, sigma), _NOTHING)

    def condition_rotation(self, axis_C: Array, residual: float, sigma: float) -> None:
        """Use that the orientation is off by `residual` [rad] about a unit axis, known to `sigma` [rad]."""
        self._correct(_NOTHING, self._filter.condition(1, axis_C, residual, sigma))

    def condition_support(self, X_WO: Pose, X_WC: Pose, height_sigma: float, tilt_sigma: float) -> None:
        """Use that the object stands as high and as upright as `X_WO`; its place and heading are left as they are."""
        now = X_WC @ self.X_CO
        x, y, z = X_WC.R  # rows: the world's axes in C
        turn = rotvec_from_quat(quat_multiply(X_WO.quat_wxyz, now.quat_wxyz * _CONJUGATE))
        self.condition_position(z, float(X_WO.p[2] - now.p[2]), height_sigma)
        self.condition_rotation(x, float(turn[0]), tilt_sigma)
        self.condition_rotation(y, float(turn[1]), tilt_sigma)

    def loosen(self, position_sigma: float, rotation_sigma: float) -> None:
        """Forget the pose to within these standard deviations [m, rad] per axis."""
        self._filter.loosen(position_sigma, rotation_sigma)

    def forget(self, time: int) -> None:
        """The object went somewhere: believe the next sighting taken at `time` [ns] or later."""
        self.loosen(*_ANYWHERE)
        self.moved = self.since = time

    def hand_over(self, carrier: str, X_WOld: Pose, X_WNew: Pose, time: int | None = None) -> None:
        """Let something else carry the object from now on.

        Args:
            carrier: The new carrier.
            X_WOld: Frame of the old carrier, now.
            X_WNew: Frame of the new carrier, now.
            time: Sightings taken before this time [ns] are void; omitted where nothing moved.
        """
        X_NewOld = X_WNew.inverse() @ X_WOld
        self.X_CO = X_NewOld @ self.X_CO
        self._filter.rotate(X_NewOld.R)
        self.carrier = carrier
        self.disagreement = 0
        if time is not None:
            self.since = time

    def state(self, X_WC: Pose) -> ObjectState:
        """Pose in the world with covariance.

        Args:
            X_WC: Pose of the carrier's frame now.
        """
        covariance = np.zeros((6, 6))
        if not self.carrier:
            covariance[:3, :3], covariance[3:, 3:] = self._filter.covariance
            return ObjectState(self.X_CO, covariance, self.stamp)
        A = X_WC.R
        covariance[:3, :3], covariance[3:, 3:] = A @ self._filter.covariance @ A.T
        return ObjectState(X_WC @ self.X_CO, covariance, self.stamp)

    def _correct(self, dp: Array, dr: Array) -> None:
        self.X_CO = Pose(self.X_CO.p + dp, quat_multiply(quat_from_rotvec(dr), self.X_CO.quat_wxyz))
