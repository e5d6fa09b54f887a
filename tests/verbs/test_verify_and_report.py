"""Checking a run again, and writing its page again, from the folder alone."""

import json

import pytest


def changed(folder, name, **entries):
    file = folder / name
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **entries}), encoding="utf-8")


def test_a_clean_and_complete_run_passes(praxia, run_folder):
    code, out, err = praxia("verify", run_folder)
    assert (code, err) == (0, "")
    assert "COMPLETE, 0 violations" in out.splitlines() and "Measured, apart from the commands" in out
    document = json.loads(praxia("verify", run_folder, "--json")[1])
    assert document["complete"] and document["violations"] == 0 and document["ticks"] == 3000
    assert set(document["maxima"]) >= {"position", "velocity", "acceleration", "jerk"}


def test_a_violation_is_counted_by_kind_shown_and_ends_with_1(praxia, run_folder):
    changed(run_folder, "limits.json", velocity=[0.5, 2.0, 0.2])
    document = json.loads(praxia("verify", run_folder, "--json")[1])
    count = document["counts"]["velocity"]
    assert count > 3 and document["violations"] == count
    code, out, _ = praxia("verify", run_folder)
    assert code == 1
    assert f"{count}  velocity" in out and f"and {count - 3} more" in out and f"COMPLETE, {count} violations" in out
    assert "joint1" in out


def test_an_interrupted_run_is_incomplete_and_ends_with_1(praxia, run_folder):
    (run_folder / "metrics.json").unlink()
    code, out, _ = praxia("verify", run_folder)
    assert code == 1 and "INCOMPLETE, 0 violations as far as it goes" in out and "metrics.json" in out
    assert json.loads(praxia("verify", run_folder, "--json")[1])["complete"] is False


@pytest.mark.parametrize("verb", ["verify", "report"])
def test_what_is_no_run_folder_is_refused_by_name(praxia, tmp_path, verb):
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    for path in (tmp_path, tmp_path / "nowhere", file):
        code, out, err = praxia(verb, path)
        assert (code, out) == (2, "") and str(path) in err and err.count("\n") == 1
    assert praxia(verb)[:2] == (2, "")


@pytest.mark.parametrize("width", ["60", "80", "120"])
def test_the_page_for_people_fits_the_terminal(praxia, run_folder, monkeypatch, width):
    changed(run_folder, "limits.json", velocity=[0.5, 2.0, 0.2])
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.chdir(run_folder.parent)
    lines = praxia("verify", run_folder.name)[1].splitlines()
    assert lines and max(map(len, lines)) <= int(width)


def test_a_report_is_written_again(praxia, run_folder):
    code, out, err = praxia("report", run_folder, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {"report": str(run_folder / "report.html"), "video": None, "reason": ""}
    page = (run_folder / "report.html").read_text(encoding="utf-8")
    (run_folder / "report.html").unlink()
    assert praxia("report", run_folder)[0] == 0
    assert (run_folder / "report.html").read_text(encoding="utf-8") == page


def test_a_report_that_cannot_be_written_is_one_sentence(praxia, run_folder):
    (run_folder / "report.html").mkdir()
    code, out, err = praxia("report", run_folder)
    assert (code, out) == (2, "") and str(run_folder) in err and err.count("\n") == 1


def test_a_missing_video_is_explained_and_ends_with_1(praxia, run_folder, monkeypatch):
    monkeypatch.setattr("praxia.viewing.video.find_spec", lambda name: None)
    code, out, _ = praxia("report", run_folder, "--video")
    assert code == 1 and "pip install 'praxia[view]'" in out and (run_folder / "report.html").is_file()
    document = json.loads(praxia("report", run_folder, "--video", "--json")[1])
    assert document["video"] is None and "praxia[view]" in document["reason"]
