"""The page of an audit: every word from outside is escaped, it needs nothing else, and it shows what was found."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from chromium import Chromium

from praxia.deployment.audit import Audit, audit
from praxia.deployment.deployment import Deployment
from praxia.deployment.episodes import Episode
from praxia.robots import Robot
from praxia.viewing.audit_page import write_audit_page
from praxia.viewing.markup import Markup, element
from praxia.viewing.picture import browser
from praxia.viewing.svg_plot import Curve, plot

NASTY = "</td><script>alert(1)</script>{{MAIN}}"


class Recordings:
    """Three episodes: one rests, one has a glitch, one could not be read."""

    format = "test"
    rate = 50.0
    count = 3

    def __init__(self, robot: Robot) -> None:
        self._rest = np.tile(robot.arm_home, (40, 1))

    def keys(self):
        return ("action",)

    def names(self, key):
        return None

    def episodes(self, keys):
        yield Episode("calm", {"action": self._rest}, task=NASTY)
        glitch = self._rest.copy()
        glitch[15, 2] += 0.3
        yield Episode(NASTY, {"action": glitch})
        yield Episode("2", {}, problem=NASTY)


@pytest.fixture(scope="module")
def found() -> Audit:
    robot = Robot.load("panda")
    deployment = Deployment.of_positions(robot, robot.joint_names, rate=50.0, executed=10)
    return audit(Recordings(robot), deployment, executed=10, notes=(NASTY,))


@pytest.fixture(scope="module")
def page(found, tmp_path_factory):
    return write_audit_page(found, tmp_path_factory.mktemp("audit"), title=NASTY)


def test_nothing_from_outside_reaches_the_page_as_html(page):
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text and text.count("&lt;script&gt;") >= 5
    assert text.count("{{MAIN}}") == text.count("&lt;/td&gt;")  # inserted text is never taken for a placeholder


def test_the_page_needs_nothing_but_itself(page):
    text = page.read_text(encoding="utf-8")
    assert not re.findall(r"(?:src|href)=\"(?!#|data:)", text) and "@import" not in text and "url(" not in text


def test_the_page_says_what_was_found(found, page):
    text = page.read_text(encoding="utf-8")
    assert "1 of 8 chunks would not have passed unchanged" in text
    assert "15 rad/s" in text and "2.175 rad/s" in text and "panda_joint3" in text
    assert text.count('class="strip"') == 3  # two episodes that were read, and once more above the curves
    assert text.count('class="curve sent"') == len(found.findings) == 1


def test_a_clean_dataset_is_said_to_be_clean(found, tmp_path):
    robot = found.deployment.robot
    clean = audit(Recordings(robot), found.deployment, executed=10, episodes=1)
    text = write_audit_page(clean, tmp_path, title="x").read_text(encoding="utf-8")
    assert "Every chunk passes unchanged" in text and "No rule was broken" in text
    assert 'class="curve' not in text and text.count('class="strip"') == 1


def test_elements_escape_text_but_not_elements():
    inner = element("b", "<&>", title='"')
    assert element("p", inner, "<", None, class_="x", hidden=False) == (
        '<p class="x"><b title="&quot;">&lt;&amp;&gt;</b>&lt;</p>'
    )
    assert isinstance(inner, Markup)


def test_a_plot_is_well_formed_keeps_extremes_and_leaves_gaps_where_there_is_nothing():
    time = np.arange(5000) / 50
    values = np.sin(time)
    values[2500], values[100:110] = 7.0, np.nan
    text = plot([Curve(time, values, "recorded")], limits=(-2.0, 2.0), spans=[], duration=100.0, what="a & b")
    svg = ElementTree.fromstring(text)
    path = next(e.get("d") for e in svg.iter() if e.get("class") == "curve recorded")
    heights = [float(y) for _, y in re.findall(r"[ML]([\d.]+) ([\d.]+)", path)]
    assert len(heights) < 2000 and min(heights) < 25 < np.median(heights)
    assert len(re.findall("M", path)) in (1, 2)
    assert ElementTree.tostring(svg) and plot([], limits=(), spans=[], duration=0.0, what="")


@pytest.mark.skipif(browser() is None, reason="needs Chromium")
@pytest.mark.parametrize("width", [420, 1200])
def test_the_page_fits_its_window(page, width, tmp_path):
    with Chromium(browser(), tmp_path) as chromium:
        chromium.size(width, 900)
        chromium.open(page.as_uri())
        assert chromium.value("document.documentElement.scrollWidth") <= width
        assert chromium.value("document.querySelectorAll('.plot svg path').length") >= 2
        assert chromium.errors == []
