"""An mp4 of a run, where MuJoCo can render and PyAV is installed; elsewhere a sentence that says what is missing.

Rendering happens in a process of its own: the GL back end is chosen when MuJoCo is first imported, and a driver that
crashes must not take the run with it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, MissingExtra
from praxia.viewing.replay import picture_rows
from praxia.viewing.run_folder import read_run
from praxia.viewing.world import load_scene

__all__ = ["Video", "VideoSettings", "write_video"]


@dataclass(frozen=True)
class VideoSettings:
    """How the video looks.

    Attributes:
        width, height: Picture size [pixels]; even numbers, as H.264 wants.
        rate: Pictures per second.
        azimuth, elevation: Where the camera looks [degrees], MuJoCo's convention.
    """

    width: int = 960
    height: int = 540
    rate: int = 24
    azimuth: float = 135.0
    elevation: float = -25.0


@dataclass(frozen=True)
class Video:
    """A video, or why there is none.

    Attributes:
        path: The mp4, or None.
        reason: What was missing; "" with a video.
    """

    path: Path | None
    reason: str = ""


def write_video(run_folder: Path, *, settings: VideoSettings | None = None, limit: float = 600.0) -> Video:
    """`replay.mp4` in a run folder, or the reason why it could not be made.

    Args:
        run_folder: A run with a trace.
        settings: How it looks.
        limit: Seconds after which rendering is given up.

    Raises:
        InvalidInput: `run_folder` holds no run.
    """
    if not (run_folder / "run.json").is_file():
        raise InvalidInput(f"{run_folder} is not a run folder: it holds no run.json")
    if find_spec("av") is None:
        return Video(None, f"no video: {MissingExtra('av', 'view')}")
    s = settings or VideoSettings()
    numbers = (s.width, s.height, s.rate, s.azimuth, s.elevation)
    command = [sys.executable, "-m", "praxia.viewing.video", str(run_folder), *map(str, numbers)]
    environment = {"MUJOCO_GL": "egl", **os.environ}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return Video(None, f"no video: rendering took longer than {limit:.0f} s")
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"the renderer ended with code {done.returncode}"])[-1]
        return Video(None, f"no video: nothing here can render without a display ({last})")
    return Video(run_folder / "replay.mp4")


def _render(run_folder: Path, s: VideoSettings) -> None:
    """Write replay.mp4; every failure is an exception, read by the process that waits for this one."""
    import mujoco

    record = read_run(run_folder)
    if record.trace is None:
        raise InvalidInput("the run has no trace")
    model = load_scene(run_folder / "scene.xml")
    data = mujoco.MjData(model)
    rows = record.trace.group("qpos")[picture_rows(record.time, s.rate)]
    model.vis.global_.offwidth, model.vis.global_.offheight = s.width, s.height
    model.vis.quality.offsamples = 0  # smooth edges would cost three times as much on a processor, shadows 20 times
    mujoco.mj_forward(model, data)
    camera = _camera(s, _middle(model, data))
    unfinished = run_folder / "replay.part.mp4"
    with mujoco.Renderer(model, s.height, s.width) as renderer, _Encoder(unfinished, s) as encoder:
        renderer.scene.flags[mujoco.mjtRndFlag.mjRND_SHADOW] = 0
        for qpos in rows:
            data.qpos[:] = qpos
            mujoco.mj_forward(model, data)
            renderer.update_scene(data, camera)
            encoder.add(renderer.render())
    os.replace(unfinished, run_folder / "replay.mp4")


def _middle(model: Any, data: Any) -> Array:
    """Mean position in the world of the bodies that move [m], shape (3,)."""
    moving = model.body_weldid > 0
    middle: Array = data.xpos[moving].mean(axis=0) if moving.any() else data.xpos.mean(axis=0)
    return middle


def _camera(s: VideoSettings, looked_at: Array) -> Any:
    import mujoco

    camera = mujoco.MjvCamera()
    camera.azimuth, camera.elevation, camera.distance = s.azimuth, s.elevation, 1.8
    camera.lookat[:] = looked_at
    return camera


class _Encoder:
    """Pictures to H.264."""

    def __init__(self, path: Path, s: VideoSettings) -> None:
        import av

        self._frame: Any = av.VideoFrame.from_ndarray
        self._file: Any = av.open(str(path), "w")
        self._stream = self._file.add_stream("libx264", rate=s.rate, options={"crf": "20", "preset": "fast"})
        self._stream.width, self._stream.height, self._stream.pix_fmt = s.width, s.height, "yuv420p"

    def __enter__(self) -> _Encoder:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.mux(self._stream.encode())
        self._file.close()

    def add(self, picture: Array) -> None:
        frame = self._frame(np.ascontiguousarray(picture), format="rgb24")
        self._file.mux(self._stream.encode(frame))


if __name__ == "__main__":
    folder, width, height, rate, azimuth, elevation = sys.argv[1:]
    _render(Path(folder), VideoSettings(int(width), int(height), int(rate), float(azimuth), float(elevation)))
