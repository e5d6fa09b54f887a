"""A deployment and a dataset brought together: keys, rate, and the precision of what was recorded."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from praxia.core.errors import InvalidInput, unknown
from praxia.deployment.audit_episode import needs_state
from praxia.deployment.deployment import Deployment
from praxia.deployment.episodes import Dataset
from praxia.deployment.motions import JointPositions
from praxia.deployment.rounding import rounding_of

__all__ = ["fitted"]

_WORTH_SAYING = 0.01  # part of a limit


def fitted(deployment: Deployment, dataset: Dataset) -> tuple[Deployment, tuple[str, ...]]:
    """The deployment with the dataset's keys and room for its rounding, and what was assumed, a sentence each.

    A policy server's `actions` are a LeRobot dataset's `action`, and its state lies in `observation.state` there.

    Raises:
        InvalidInput: The dataset's rate is another, or it has no such columns; shows both.
    """
    rate = dataset.rate
    if rate is not None and abs(rate - deployment.rate) > 0.01 * deployment.rate:
        raise InvalidInput(
            f"the dataset has {rate:g} rows per second, deployment {deployment.name!r} says {deployment.rate:g}"
        )
    offered = dataset.keys()
    notes = []
    if deployment.action_key not in offered:
        key = next((k for k in ("action", "actions") if k in offered), None)
        if key is None:
            raise InvalidInput(f"the dataset: {unknown('column', deployment.action_key, offered)}")
        notes.append(f"Actions were read from {key!r}, as there is no {deployment.action_key!r}.")
        deployment = replace(deployment, action_key=key)
    if needs_state(deployment) and not set(deployment.state_keys) <= set(offered):
        if "observation.state" not in offered:
            missing = next(key for key in deployment.state_keys if key not in offered)
            raise InvalidInput(f"these actions start from the state: {unknown('column', missing, offered)}")
        notes.append(f"The state was read from 'observation.state', as there is no {', '.join(deployment.state_keys)}.")
        deployment = replace(deployment, state_keys=("observation.state",))
    deployment, note = _allowing_rounding(deployment, dataset)
    return deployment, (*notes, *note)


def _allowing_rounding(deployment: Deployment, dataset: Dataset) -> tuple[Deployment, tuple[str, ...]]:
    """The deployment with room for the rounding of the first episode that has rows, and a sentence where it is much.

    Only absolute positions need it: in differences of theirs the rounding is divided by the period, up to three times.
    """
    meaning, key = deployment.interpretation, deployment.action_key
    if not isinstance(meaning.motion, JointPositions):
        return deployment, ()
    rows = next((episode.columns[key] for episode in dataset.episodes([key]) if len(episode)), None)
    if rows is None:
        return deployment, ()
    rows = meaning.columns.checked(rows, f"{meaning.what}: actions")
    error = (rounding_of(rows) * np.abs(meaning.columns.factor))[meaning.commanded()]
    wider = deployment.allowing(error)
    share = np.max(wider.limits.jerk / deployment.limits.jerk - 1.0)
    if share < _WORTH_SAYING:
        return wider, ()
    return wider, (f"Limits leave room for the rounding of the recorded numbers: {share:.1%} of a jerk at most.",)
