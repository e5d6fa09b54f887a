"""One self-contained page per audit: what would have been altered, why, in which episodes; no script, no network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from praxia.core.report import Verdict, Violation
from praxia.deployment.audit import Audit, Rule
from praxia.viewing.audit_episodes import curves_section, strips_section
from praxia.viewing.markup import Markup, element
from praxia.viewing.page import asset, write_page

__all__ = ["write_audit_page"]

_PEAKS = ("position", "velocity", "acceleration", "jerk")
_LONGEST = 300  # rows of a table; audit.json holds all


def write_audit_page(audit: Audit, folder: Path, *, title: str) -> Path:
    """The path of the audit.html that was written into `folder`.

    Args:
        audit: What was found.
        folder: Where to.
        title: Name of the dataset.

    Raises:
        OSError: The folder cannot be written to.
    """
    sections = (
        _figures(audit), _rules(audit), _peaks(audit), strips_section(audit), curves_section(audit), _findings(audit),
    )  # fmt: skip
    parts = {
        "HEADER": _header(audit, title),
        "MAIN": "".join(section for section in sections if section is not None),
        "FOOTER": _footer(audit),
    }
    style = asset("report.css") + asset("audit.css")
    return write_page(folder / "audit.html", "audit.html", title=title, style=style, parts=parts)


def _header(audit: Audit, title: str) -> Markup:
    chunks, passed = audit.chunks, audit.count(Verdict.PASSED)
    kind, mark, words = "success", "✓", "Every chunk passes unchanged"
    if passed < chunks:
        kind, mark, words = "warning", "!", f"{chunks - passed} of {chunks} chunks would not have passed unchanged"
    if not chunks:
        kind, mark, words = "failure", "✕", "Nothing could be examined"
    d = audit.deployment
    why = f"Robot {d.robot.name}, {d.rate:g} rows per second, chunks of {audit.executed} rows, {audit.format}."
    banners = [*audit.notes]
    if audit.interrupted:
        banners.insert(0, f"Interrupted after {len(audit.episodes)} episodes: later ones were not looked at.")
    return Markup(
        element(
            "div",
            element("span", "Praxia", class_="logo"),
            element("span", "safety audit", class_="muted"),
            element(
                "span",
                "Recorded data",
                class_="badge",
                title="Nothing was executed: recordings went through the filter.",
            ),
            class_="brand",
        )
        + "".join(element("p", note, class_="banner") for note in banners)
        + element(
            "div",
            element(
                "div",
                element("h1", title, class_="long" if len(title) > 60 else None),
                element(
                    "p",
                    element("span", element("i", mark, aria_hidden="true"), words, class_=f"pill {kind}"),
                    element("span", why, class_="why"),
                    class_="verdict",
                ),
                class_="ask",
            ),
            class_="hero",
        )
    )


def _figures(audit: Audit) -> Markup:
    chunks, rows = max(1, audit.chunks), max(1, audit.rows)
    unread = sum(bool(e.problem) for e in audit.episodes)
    tiles = [
        _tile("Episodes", str(len(audit.episodes)), "", f"{unread} of them not audited" if unread else "", unread > 0),
        _tile("Recorded", f"{audit.rows / audit.deployment.rate:.0f}", "s", f"{audit.rows} rows"),
        _tile(
            "Chunks passed", f"{100 * audit.count(Verdict.PASSED) / chunks:.1f}", "%", f"of {audit.chunks}, bit for bit"
        ),
        _tile("Slowed", str(audit.count(Verdict.SLOWED)), "chunks", "same path, later"),
        _tile("Refused", str(audit.count(Verdict.REFUSED)), "chunks", "another one is asked for"),
        _tile("Stopped", str(audit.count(Verdict.STOPPED)), "chunks", "the verified stop"),
        _tile("Rows altered", f"{100 * audit.altered / rows:.2f}", "%", f"{audit.altered} by more than 1e-4 rad or m"),
    ]
    return element("section", element("div", *tiles, class_="tiles"), aria_label="Figures")


def _tile(label: str, value: str, unit: str, hint: str, alarm: bool = False) -> Markup:
    return element(
        "div",
        element("span", label, class_="label"),
        element("span", value, element("small", unit) if unit else None, class_="value"),
        element("span", hint, class_="hint"),
        class_="tile alarm" if alarm else "tile",
    )


def _rules(audit: Audit) -> Markup:
    if not audit.rules:
        calm = element("p", "No rule was broken by any chunk.", class_="calm")
        return element("section", element("h2", "What was broken"), calm, class_="card")
    most = max(rule.chunks for rule in audit.rules)
    head = _head(("Rule", ""), ("Joint or link", ""), ("Chunks", "right"), ("", ""), ("Episodes", "right"),
                 ("Worst", "right"), ("Limit", "right"), ("Where", ""))  # fmt: skip
    body = [_rule(rule, most, audit) for rule in audit.rules[:_LONGEST]]
    words = "A chunk that did not pass counts once for every rule and joint that it breaks; the time is its beginning."
    table = element("div", element("table", head, element("tbody", *body)), class_="scroll")
    return element(
        "section", element("h2", "What was broken"), element("p", words, class_="muted"), table, class_="card"
    )


def _rule(rule: Rule, most: int, audit: Audit) -> Markup:
    bar = element("span", element("i", style=f"width:{100 * rule.chunks / most:.1f}%"), class_="share")
    shown = any(e.name == rule.episode for e in audit.worst)
    where = f"episode {rule.episode}, {rule.time:.2f} s"
    number = [e.name for e in audit.episodes].index(rule.episode)
    return element(
        "tr",
        element("td", rule.check),
        element("td", rule.component),
        element("td", str(rule.chunks), class_="right n"),
        element("td", bar),
        element("td", str(rule.episodes), class_="right n"),
        element("td", _quantity(rule.value, rule.unit), class_="right n"),
        element("td", _quantity(rule.limit, rule.unit), class_="right n"),
        element("td", element("a", where, href=f"#episode-{number}") if shown else where),
    )


def _peaks(audit: Audit) -> Markup:
    names = audit.deployment.space.names
    head = element("tr", element("th", ""), *(element("th", name) for name in names))
    body = []
    for quantity, shares in zip(_PEAKS, audit.peaks.tolist(), strict=True):
        cells = [
            element(
                "td",
                f"{100 * share:.0f} %" if share < 100 else f"{share:.0f} ×" if share < 1e6 else f"{share:.4g} ×",
                class_="n beyond" if share > 1 + 1e-6 else "n",
                style=f"--share:{min(1.0, share):.3f}",
            )
            for share in shares
        ]
        body.append(element("tr", element("td", quantity), *cells))
    words = (
        "Largest recorded value as a part of its limit. For the position: of the half range, from its middle; "
        "velocity, acceleration and jerk are differences of recorded rows, with rest before the first."
    )
    return element(
        "section",
        element("h2", "How near to the limits"),
        element("p", words, class_="muted"),
        element(
            "div", element("table", element("thead", head), element("tbody", *body), class_="peaks"), class_="scroll"
        ),
        class_="card",
    )


def _findings(audit: Audit) -> Markup | None:
    if not audit.findings:
        return None
    head = _head(
        ("Episode", ""), ("At", "right"), ("Answer", ""), ("Altered rows", "right"), ("Largest", "right"), ("Why", "")
    )
    body = []
    for f in audit.findings[:_LONGEST]:
        largest = f"{f.deviation:.3g} at {f.component}" if f.deviation == f.deviation else "no numbers"
        body.append(
            element(
                "tr",
                element("td", f.episode),
                element("td", f"{f.time:.2f} s", class_="right n"),
                element("td", element("span", f.verdict.value, class_=f"tag {f.verdict.value}")),
                element("td", str(f.altered), class_="right n"),
                element("td", largest, class_="right n"),
                element("td", f.reason or _why(f.violations), class_="wide"),
            )
        )
    rest = len(audit.findings) - len(body)
    more = element("p", f"and {rest} more in audit.json", class_="muted") if rest else None
    table = element("div", element("table", head, element("tbody", *body)), class_="scroll")
    return element("section", element("h2", "Every chunk that would not have passed"), table, more, class_="card")


def _why(violations: Sequence[Violation]) -> str:
    """Every rule once, with the joints or links that broke it."""
    groups: dict[str, list[str]] = {}
    for v in violations:
        figures = f" {_quantity(v.value, v.unit)} (limit {_quantity(v.limit, v.unit)})" if v.value == v.value else ""
        groups.setdefault(v.check, []).append(f"{v.component}{figures}")
    return "; ".join(f"{check}: {', '.join(names)}" for check, names in groups.items())


def _footer(audit: Audit) -> Markup:
    d = audit.deployment
    around = ", ".join(o.name for o in d.scene.objects) or "none given"
    facts = (
        ("Deployment", d.name), ("Robot", d.robot.name), ("Components", ", ".join(d.space.names)),
        ("Action", f"{d.action_key}: {', '.join(d.interpretation.columns.names)}"),
        ("Interpolation", d.interpolation), ("Surroundings", around),
        ("Filter", ", ".join(f"{k} {v:g}" for k, v in vars(d.settings).items())),
    )  # fmt: skip
    listed = [part for label, value in facts for part in (element("dt", label), element("dd", value))]
    how = (
        "Every chunk goes through the filter that would stand before the robot, at the recorded rate, from the rows "
        "recorded before it. A chunk that would have been altered does not put the blame on the next one. Of what the "
        "robot measured, only the state that relative actions start from is looked at. "
        "This is a software filter, not a safety-rated function."
    )
    return element(
        "details", element("summary", "How this was made"), element("p", how), element("dl", *listed), open=""
    )


def _head(*columns: tuple[str, str]) -> Markup:
    return element("thead", element("tr", *(element("th", name, class_=kind or None) for name, kind in columns)))


def _quantity(value: float, unit: str) -> str:
    if value != value:
        return "–"
    number = f"{value:.0f}" if 1e4 <= abs(value) < 1e6 else f"{value:.4g}"
    return f"{number} {unit}".replace("^2", "²").replace("^3", "³").strip()
