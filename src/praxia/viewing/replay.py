"""The moving scene of a report: visible primitives and their poses at 30 pictures a second, encoded for the page."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.viewing.encoding import floats, quantised
from praxia.viewing.run_folder import RecordedRun
from praxia.viewing.world import load_scene, world_motion

__all__ = ["picture_rows", "replay"]

_RATE = 30.0  # pictures per second; the page interpolates between them


def picture_rows(time: Array, rate: float) -> Array:
    """Rows of a trace nearest after each picture's time, the last row included, shape (pictures,)."""
    wanted = np.arange(time[0], time[-1], 1.0 / rate)
    rows = np.searchsorted(time, wanted - 1e-9)
    return np.unique(np.append(rows, len(time) - 1))


def replay(record: RecordedRun) -> dict[str, Any]:
    """What the page needs to draw the run, or `{"problem": sentence}` where it cannot be drawn."""
    if record.trace is None:
        return {"problem": "There is no trace to replay."}
    qpos = record.trace.group("qpos")
    if not qpos.shape[1]:
        return {"problem": "The trace holds no joint coordinates of the world, as on a real robot."}
    rows = picture_rows(record.time, _RATE)
    try:
        motion = world_motion(load_scene(record.folder / "scene.xml"), qpos[rows])
    except InvalidInput as error:
        return {"problem": f"The scene cannot be replayed: {error}."}
    points = np.concatenate([body.X_WB[:, :3] for body in motion.bodies] or [np.zeros((1, 3))])
    span = max(1.0, float(np.abs(points).max()))
    return {
        "time": floats(record.time[rows]),
        "span": span,
        "bodies": [
            {
                "name": body.name,
                "pictures": len(body.X_WB),
                "positions": quantised(body.X_WB[:, :3], span),
                "quats": quantised(body.X_WB[:, 3:], 1.0),
                "primitives": [asdict(primitive) for primitive in body.primitives],
            }
            for body in motion.bodies
        ],
        "path": floats(motion.p_WG),
        "undrawn": motion.undrawn,
    }
