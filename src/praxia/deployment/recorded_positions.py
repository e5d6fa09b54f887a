"""The deployment of a dataset that plainly records a robot's joint positions: no file needs to say what it means."""

from __future__ import annotations

from praxia.core.errors import InvalidInput, SpaceMismatch
from praxia.deployment.deployment import Deployment
from praxia.deployment.episodes import Dataset
from praxia.robots import Robot

__all__ = ["deployment_of_positions"]

_KEYS = ("action", "actions")
_CHUNK = 0.5  # [s]


def deployment_of_positions(
    dataset: Dataset, robot: Robot, *, rate: float | None = None, executed: int | None = None
) -> tuple[Deployment, tuple[str, ...]]:
    """The dataset's actions as absolute positions of `robot`, in rad and m, and what was assumed, a sentence each.

    Columns are told by their names, with or without LeRobot's ending ".pos"; where they have others or none, by their
    number: the joints in the robot's order, and its gripper where there is one column more.

    Args:
        dataset: The recordings.
        robot: The robot.
        rate: Rows per second [Hz] where the dataset does not say it.
        executed: Rows per chunk; half a second where omitted.

    Raises:
        SpaceMismatch: The columns cannot be this robot's components; shows both.
        InvalidInput: There are no actions, or nobody knows their rate.
    """
    offered = dataset.keys()
    key = next((k for k in _KEYS if k in offered), None)
    if key is None:
        raise InvalidInput(f"the dataset has no column {' or '.join(_KEYS)}, but {', '.join(offered) or 'none'}")
    hertz = dataset.rate or rate
    if hertz is None:
        raise InvalidInput("the dataset does not say its rate; give it with --rate HZ")
    if rate is not None and abs(rate - hertz) > 0.01 * hertz:
        raise InvalidInput(f"the dataset has {hertz:g} rows per second, --rate says {rate:g}")
    components, notes = _components(dataset, key, robot)
    rows = executed or max(1, round(_CHUNK * hertz))
    return Deployment.of_positions(robot, components, rate=hertz, executed=rows, key=key), notes


def _components(dataset: Dataset, key: str, robot: Robot) -> tuple[tuple[str, ...], tuple[str, ...]]:
    given = dataset.names(key)
    names = tuple(name.removesuffix(".pos") for name in given or ())
    if set(robot.joint_names) <= set(names) <= set(robot.limits.names) and len(set(names)) == len(names):
        return names, ()
    width = len(names) or next((episode.columns[key].shape[1] for episode in dataset.episodes([key]) if episode), 0)
    if not width:
        raise InvalidInput(f"the dataset's {key!r} has no rows in any episode")
    if width not in (len(robot), len(robot.limits)):
        said = f"{width} columns" + (f" ({', '.join(given)})" if given else "")
        hand = f" and the gripper {robot.gripper.name}" if robot.gripper is not None else ""
        raise SpaceMismatch(
            f"the dataset's {key!r} has {said}, but robot {robot.name!r} has {len(robot)} joints "
            f"({', '.join(robot.joint_names)}){hand}; give a --deployment that says what they mean"
        )
    taken = robot.limits.names[:width]
    what = f"The columns of {key!r} ({', '.join(given)})" if given else f"The {width} unnamed columns of {key!r}"
    return taken, (f"{what} were taken for {', '.join(taken)}, in this order, in rad and m.",)
