"""A Kalman filter for a pose that is seen through a constant, unknown bias."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array

__all__ = ["BiasFilter"]

_SMOOTHING = 0.2  # weight of the newest residual in the running mean that reveals slow shifts
_EYE = np.eye(3)


class BiasFilter:
    """Joint covariance of two 3-vectors x (position, rotation error) and of the biases b of the sensor that sees them.

    Measurement of each: `z = A x + b + noise` with a rotation A. The means of x belong to the caller, who adds the
    corrections returned here. Only the sum of A x and b is seen, so a still x stays as uncertain as its bias, until
    something else measures x (fingers that close on it): then b is learned, and stays learned when the object moves.
    Everything is stacked along a first axis of length 2: position, rotation.

    Attributes:
        bias: Estimates of b, shape (2, 3).
        P: Covariances of (x, b), shape (2, 6, 6).
    """

    def __init__(self, bias: Array, frame: Array, drift: Array) -> None:
        """State just after x was set to the first measurement.

        Args:
            bias: Standard deviations of the components of b, shape (2,).
            frame: Standard deviations of the noise of one measurement, shape (2,).
            drift: Standard deviations by which a still x wanders between two measurements, shape (2,).
        """
        b = bias[:, None, None] ** 2 * _EYE
        self._noise = frame[:, None, None] ** 2 * _EYE
        self._drift = drift[:, None, None] ** 2 * _EYE
        self.bias = np.zeros((2, 3))
        self.P = np.block([[b + self._noise, -b], [-b, b]])
        self._mean_residual = np.zeros((2, 3))
        self._loosened = False
        self._PHt = np.zeros((2, 6, 3))
        self._S_inv: NDArray[np.floating[Any]] = np.zeros((2, 3, 3))

    @property
    def covariance(self) -> Array:
        """Covariances of x, shape (2, 3, 3)."""
        block: Array = self.P[:, :3, :3]
        return block

    def surprise(self, A: Array, residual: Array) -> float:
        """Squared Mahalanobis distance (chi-square, 6 degrees of freedom) of a new measurement's residual.

        Args:
            A: Rotation from the axes of x to the sensor's, shape (3, 3).
            residual: `z - A x - bias`, shape (2, 3).
        """
        self.P[:, :3, :3] += self._drift
        self._predict(A)
        return float(self._distances(residual).sum())

    def shift(self, residual: Array) -> float:
        """Largest squared Mahalanobis distance (chi-square, 3 degrees of freedom) of the running means of residuals.

        Args:
            residual: The newest, just given to `surprise`, shape (2, 3).
        """
        self._mean_residual = (1 - _SMOOTHING) * self._mean_residual + _SMOOTHING * residual
        # Variance of an exponential mean of white residuals: a / (2 - a) of theirs.
        return float(self._distances(self._mean_residual).max()) * (2 - _SMOOTHING) / _SMOOTHING

    def update(self, A: Array, residual: Array) -> Array:
        """Corrections to x, shape (2, 3), from the measurement just given to `surprise`."""
        if self._loosened:
            self._predict(A)
        K = self._PHt @ self._S_inv
        self.P -= K @ self._PHt.transpose(0, 2, 1)
        correction: Array = (K @ residual[:, :, None])[:, :, 0]
        self.bias = self.bias + correction[:, 3:]
        return correction[:, :3]

    def condition(self, which: int, direction: Array, residual: float, sigma: float) -> Array:
        """Correction to one x, shape (3,), after measuring its component along a unit direction without bias.

        Args:
            which: 0 for position, 1 for rotation.
            direction: Unit vector, shape (3,).
            residual: Measured minus estimated component.
            sigma: Standard deviation of the measurement.
        """
        P = self.P[which]
        Ph = P[:, :3] @ direction
        K = Ph / (float(direction @ Ph[:3]) + sigma**2)
        P -= np.outer(K, Ph)
        correction: Array = K * residual
        self.bias[which] = self.bias[which] + correction[3:]
        return correction[:3]

    def loosen(self, position_sigma: float, rotation_sigma: float) -> None:
        """Forget x to within these standard deviations per axis (it moved by itself); biases stay as well known."""
        self.P[0, :3, :3] += position_sigma**2 * _EYE
        self.P[1, :3, :3] += rotation_sigma**2 * _EYE
        self._mean_residual = np.zeros((2, 3))
        self._loosened = True

    def rotate(self, R: Array) -> None:
        """Express x in axes turned so that `x_new = R x_old`."""
        self.P[:, :3, :] = R @ self.P[:, :3, :]
        self.P[:, :, :3] = self.P[:, :, :3] @ R.T
        self._mean_residual = np.zeros((2, 3))

    def _predict(self, A: Array) -> None:
        """Keep `P H^T` and the inverse covariance of the residual for a measurement with H = [A I]."""
        self._loosened = False
        self._PHt = self.P[:, :, :3] @ A.T + self.P[:, :, 3:]
        self._S_inv = np.linalg.inv(A @ self._PHt[:, :3] + self._PHt[:, 3:] + self._noise)

    def _distances(self, residual: Array) -> Array:
        """Squared Mahalanobis distances, shape (2,)."""
        distances: Array = np.einsum("ij,ijk,ik->i", residual, self._S_inv, residual)
        return distances
