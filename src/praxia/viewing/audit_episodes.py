"""The episodes of an audit page: a strip for each, and curves with their limits for those altered most."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

import numpy as np

from praxia.core.arrays import Array
from praxia.core.report import Verdict
from praxia.deployment.audit import Audit, EpisodeLine
from praxia.deployment.audit_episode import EpisodeAudit
from praxia.viewing.markup import Markup, element
from praxia.viewing.series import derivatives
from praxia.viewing.svg_plot import Curve, Span, plot, strip

__all__ = ["curves_section", "strips_section"]

_STRIPS = 200  # episodes with a strip of their own
_PLOTS = 4  # per episode
_ORDERS = {"position": 0, "velocity": 1, "acceleration": 2, "jerk": 3}
_UNITS = ("{}", "{}/s", "{}/s²", "{}/s³")


def strips_section(audit: Audit) -> Markup:
    """One bar per episode: those that would have been altered before the others, in order."""
    order = sorted(range(len(audit.episodes)), key=lambda i: (not audit.episodes[i].altered, i))
    shown = order[:_STRIPS]
    longest = max((audit.episodes[i].seconds for i in shown), default=0.0)
    drawn = {e.name for e in audit.worst}
    cells: list[Markup] = []
    for i in shown:
        e = audit.episodes[i]
        link = element("a", e.name, href=f"#episode-{i}") if e.name in drawn else element("span", e.name)
        cells.append(element("span", link, class_="names", title=e.task or e.name))
        if e.problem:
            cells += [element("span", f"not audited: {e.problem}", class_="unread"), element("span", "", class_="what")]
            continue
        spans = _spans(audit, e.verdicts, e)
        cells.append(strip(spans, duration=e.seconds, longest=longest, what=f"answers to episode {e.name}"))
        said = f"{e.altered} of {e.rows} rows altered" if e.altered else f"{e.seconds:.1f} s"
        cells.append(element("span", said, class_="what"))
    rest = len(order) - len(shown)
    more = element("p", f"and {rest} more episodes in audit.json", class_="muted") if rest else None
    key = element(
        "div",
        *(element("span", element("i", class_=v.value), v.value) for v in (*Verdict,)[:4]),
        class_="key",
    )
    words = (
        "One bar per episode, coloured by what the filter would have answered; the first column leads to the curves."
    )
    body = element("div", *cells, class_="strips")
    return element(
        "section", element("h2", "Episodes"), element("p", words, class_="muted"), key, body, more, class_="card"
    )


def curves_section(audit: Audit) -> Markup | None:
    """Curves of the episodes with most altered rows."""
    if not audit.worst:
        return None
    key = element(
        "div",
        element("span", element("i", class_="recorded"), "recorded"),
        element("span", element("i", class_="sent"), "would have been sent"),
        element("span", element("i", class_="limit"), "limit"),
        class_="key",
    )
    numbers = {line.name: i for i, line in enumerate(audit.episodes)}
    cards = [_card(audit, e, numbers[e.name]) for e in audit.worst]
    return element("section", element("h2", "Where it would have mattered most"), key, *cards)


def _card(audit: Audit, e: EpisodeAudit, number: int) -> Markup:
    line = audit.episodes[number]
    spans = _spans(audit, e.verdicts, line)
    figures = [_figure(audit, e, line, spans, check, component) for check, component in _worst(e)]
    most = f"{line.deviation:.3g} rad or m" if line.deviation == line.deviation else "–"
    said = f"{line.altered} of {line.rows} rows altered, by {most} at most"
    title = element("h3", f"Episode {e.name}", element("small", e.task))
    return element(
        "div",
        element("div", title, element("span", said, class_="muted"), class_="heading"),
        strip(spans, duration=line.seconds, longest=line.seconds, what=f"answers to episode {e.name}"),
        element("div", *figures, class_="plots"),
        class_="card episode",
        id=f"episode-{number}",
    )


def _worst(e: EpisodeAudit) -> list[tuple[str, str]]:
    """What to draw: the position that would have been altered most, then what was broken most often."""
    far = max(e.findings, key=lambda f: np.nan_to_num(f.deviation))
    counts = Counter((v.check, v.component) for f in e.findings for v in f.violations if v.check in _ORDERS)
    return list(dict.fromkeys([("position", far.component), *(pair for pair, _ in counts.most_common())]))[:_PLOTS]


def _figure(
    audit: Audit, e: EpisodeAudit, line: EpisodeLine, spans: Sequence[Span], check: str, component: str
) -> Markup:
    d, order = audit.deployment, _ORDERS[check]
    limits, i = d.limits, d.space.names.index(component)
    time = np.arange(len(e.rows)) / d.rate
    if order:
        values = derivatives(e.rows, 1.0 / d.rate)[order - 1][:, i]
        bound = float((limits.velocity, limits.acceleration, limits.jerk)[order - 1][i])
        curves, bounds = [Curve(time, values, "recorded")], (-bound, bound)
    else:
        curves = [Curve(time, e.rows[:, i], "recorded"), *_sent(audit, e, time, i)]
        bounds = (float(limits.lower[i]), float(limits.upper[i]))
    drawn = [s for s in spans if s.kind != Verdict.PASSED.value]
    picture = plot(curves, limits=bounds, spans=drawn, duration=line.seconds, what=f"{check} of {component} over time")
    unit = _UNITS[order].format(limits.units[i])
    caption = element(
        "figcaption", element("h3", f"{check.capitalize()} of {component}", element("small", f"{unit}, over s"))
    )
    return element("figure", caption, picture, class_="plot")


def _sent(audit: Audit, e: EpisodeAudit, time: Array, i: int) -> list[Curve]:
    """What would have been sent in each chunk that did not pass; each begins where it was recorded to begin."""
    chunks = range(0, len(e.rows), audit.executed)
    spans = [slice(k, k + audit.executed) for k, v in zip(chunks, e.verdicts, strict=True) if v is not Verdict.PASSED]
    return [Curve(time[span], e.sent[span, i], "sent") for span in spans]


def _spans(audit: Audit, verdicts: Sequence[Verdict], line: EpisodeLine) -> list[Span]:
    """Stretches of chunks with the same answer."""
    length = audit.executed / audit.deployment.rate
    spans, begin = [], 0
    for verdict, group in itertools.groupby(verdicts):
        count = len(list(group))
        first, last = begin * length, min((begin + count) * length, line.seconds)
        title = f"{verdict.value}, {first:.2f} to {last:.2f} s"
        spans.append(Span(first, last, verdict.value, title))
        begin += count
    return spans
