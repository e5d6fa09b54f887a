"""The terminal summary, and a video that is never a reason to fail."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from make_run import make_run
from rich.console import Console

from praxia.core.errors import InvalidInput
from praxia.viewing import video
from praxia.viewing.report import write_report
from praxia.viewing.summary import run_summary
from praxia.viewing.video import VideoSettings, write_video

SMALL = VideoSettings(width=64, height=48, rate=4)


def printed(folder: Path) -> str:
    console = Console(width=240, record=True, file=io.StringIO())
    console.print(run_summary(folder))
    return console.export_text()


def test_the_summary_names_verdict_sentence_figures_limits_and_report(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run", text="put [red]it[/red] away")
    report = write_report(folder)
    lines = printed(folder).splitlines()
    assert lines[0] == "✓ Goal reached  all goal facts hold"
    assert lines[1] == "put [red]it[/red] away"
    assert "speed 4 × real time" in lines[2] and "replans 1" in lines[2]
    assert lines[3].startswith("peak position ") and "%" in lines[3]
    assert lines[4].startswith("control rate 499.98 Hz · lateness p99 ") and "seams 6, 1 joined" in lines[4]
    assert lines[5] == str(report)
    assert len(lines) == 6


def test_the_summary_of_an_unfinished_run_claims_nothing(tmp_path: Path) -> None:
    text = printed(make_run(tmp_path / "run", finished=False))
    assert text.startswith("… Incomplete run") and "Goal reached" not in text


def test_without_the_encoder_a_sentence_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video, "find_spec", lambda name: None)
    made = write_video(make_run(tmp_path / "run"))
    assert made.path is None and "praxia[view]" in made.reason


def test_without_gl_there_is_a_reason_and_no_half_written_video(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("av", reason="PyAV is not installed")
    monkeypatch.setenv("MUJOCO_GL", "disable")
    folder = make_run(tmp_path / "run")
    made = write_video(folder, settings=SMALL)
    assert made.path is None and made.reason.startswith("no video: ")
    assert not list(folder.glob("*.mp4"))


def test_the_video_has_a_picture_for_every_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    av = pytest.importorskip("av", reason="PyAV is not installed")
    monkeypatch.setenv("MUJOCO_GL", "egl")
    probe = "import mujoco; mujoco.Renderer(mujoco.MjModel.from_xml_string('<mujoco/>'), 8, 8).render()"
    if subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False).returncode:
        pytest.skip("EGL does not render here")
    made = write_video(make_run(tmp_path / "run"), settings=SMALL)
    assert made.reason == "" and made.path is not None
    with av.open(str(made.path)) as film:
        pictures = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    assert len(pictures) == 25  # 6 s at 4 pictures a second, and the last moment
    assert len({picture.tobytes() for picture in pictures}) > 10  # it moves


def test_a_video_of_no_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="not a run folder"):
        write_video(tmp_path)
