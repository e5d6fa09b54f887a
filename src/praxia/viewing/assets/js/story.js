// Under the plots: what happened, the plan with its reasons, the safety log, and how to repeat the run.

function drawStory(run, clock) {
  byId("story").append(
    el("div.columns", {}, drawMoments(run, clock), drawSafety(run, clock)),
    ...drawPlans(run, clock),
  );
}

function goTo(clock, time) {
  return el("button.time", { onclick: () => clock.seek(time), title: "Go there" }, seconds(time));
}

function drawMoments(run, clock) {
  const rows = run.moments.map((moment) =>
    el(`li.${moment.kind.replace(/[^\w-]/g, "")}`, {}, goTo(clock, moment.time),
      el("div", {}, el("b", {}, moment.text), moment.detail ? el("small", {}, moment.detail) : null)));
  return el("article.card", {}, el("h2", {}, "What happened"),
    rows.length ? el("ol.moments.scroll", {}, rows) : el("p.muted", {}, "No event was recorded."));
}

function drawSafety(run, clock) {
  const spans = run.interventions;
  const more = run.interventions_total - spans.length;
  return el("article.card", {},
    el("h2", {}, "Safety filter"),
    el("p.muted", {}, "Every command passes the filter. What it lets through is sent unchanged; what it does not is sent later on the same "
      + "path (slowed), or replaced by a stop inside the limits, and listed here."),
    spans.length === 0
      ? el("p.calm", {}, el("i", {}, "✓"), "No intervention: every proposed command was sent as it was.")
      : el("div.scroll", {}, el("table", {},
        el("thead", {}, el("tr", {}, ["Time", "Answer", "Rule", "Component", "Found", "Limit", "Ticks"].map((name) => el("th", {}, name)))),
        el("tbody", {}, spans.map((span) => el("tr", {},
          el("td", {}, goTo(clock, span.start)), el("td", {}, span.verdict), el("td.wrap", {}, span.check === span.verdict ? "–" : span.check),
          el("td.wrap", {}, component(span)), el("td.n.wrap", {}, quantity(span.value, span.unit)),
          el("td.n.wrap", {}, quantity(span.limit, span.unit.split(" ")[0])),
          el("td.n", {}, String(span.ticks))))))),
    more > 0 ? el("p.muted", {}, `${more} more in safety.jsonl.`) : null,
    drawPeaks(run.peaks));
}

const component = (span) => (span.component === "*" ? "–" : span.component);

/** "2.4 rad/s", and a dash where there was nothing to measure. */
function quantity(value, unit) {
  return value === null || value === undefined ? "–" : `${number(value, 4)} ${unit}`.trim();
}

/** How near every component came to each of its limits, as a table that is darker where it was nearer. */
function drawPeaks(peaks) {
  if (!peaks) return null;
  const cell = (share) => el(share > 1 + 1e-6 ? "td.n.beyond" : "td.n", { style: `--share:${clamp(share, 0, 1).toFixed(3)}` },
    share > 1 + 1e-6 ? `${(100 * share).toFixed(2)}%` : `${Math.round(100 * share)}%`);
  return el("div.scroll.peaks", {}, el("table", {},
    el("caption", {}, "Largest share of each limit that was commanded"),
    el("thead", {}, el("tr", {}, ["", ...peaks.names.map(short)].map((name) => el("th", {}, name)))),
    el("tbody", {}, peaks.rows.map((row) => el("tr", {}, el("td", {}, row.name), row.shares.map(cell))))));
}

/** Every plan of the run; the ones that were given up are folded away. */
function drawPlans(run, clock) {
  if (!run.plans.length) return [el("article.card", {}, el("h2", {}, "Plan"), el("p.muted", {}, "No plan was made."))];
  const cards = run.plans.map((plan, p) => {
    const last = p === run.plans.length - 1;
    const title = run.plans.length > 1 ? `Plan ${p + 1} of ${run.plans.length}` : "Plan";
    const why = [plan.reason, last ? "" : tally(plan)].filter(Boolean).join(" · ");
    return el("details.card.plan", { open: last },
      el("summary", {}, el("h2", {}, title), goTo(clock, plan.time), el("span.muted", {}, why)),
      plan.steps.length ? drawSteps(plan, clock) : el("p.muted", {}, "Nothing was left to do."));
  });
  if (cards.length < 3) return cards;
  const earlier = cards.slice(0, -1);
  return [
    el("details.card.plan", {}, el("summary", {}, el("h2", {}, `${earlier.length} earlier plans`),
      el("span.muted", {}, "each given up for the reason that the next one names")), el("div.nested", {}, earlier)),
    cards.at(-1),
  ];
}

/** "3 done, 1 failed, 2 not begun". */
function tally(plan) {
  return Object.keys(OUTCOMES).map((outcome) => [plan.steps.filter((step) => step.outcome === outcome).length, OUTCOMES[outcome]])
    .filter(([count]) => count).map(([count, words]) => `${count} ${words}`).join(", ");
}

/** Steps with what each needs and where that comes from; pointing at one lights up the steps it is tied to. */
function drawSteps(plan, clock) {
  const count = plan.steps.length;
  const name = (index) => (index < 0 ? "start" : index >= count ? "goal" : `step ${index + 1}`);
  const rows = plan.steps.map((step, s) => {
    const needs = plan.links.filter((link) => link.to === s);
    const gives = plan.links.filter((link) => link.from === s);
    return el(`li.${step.outcome}`, { onmouseenter: () => light(s), onmouseleave: () => light(null) },
      el("span.index", {}, String(s + 1)),
      el("div", {},
        el("div.line", {}, el("b", {}, step.text), el("span.fate", {}, OUTCOMES[step.outcome] ?? step.outcome),
          step.start === null ? null : goTo(clock, step.start),
          step.end === null ? null : el("small.muted", {}, `to ${step.end.toFixed(2)} s`)),
        step.reason ? el("p.reason", {}, step.reason) : null,
        needs.length ? reasons("needs", needs, (link) => `from ${name(link.from)}`) : null,
        gives.length ? reasons("gives", gives, (link) => `for ${name(link.to)}`) : null));
  });
  function light(s) {
    rows.forEach((row, r) => {
      const tied = s !== null && plan.links.some((link) => (link.from === s && link.to === r) || (link.from === r && link.to === s));
      row.classList.toggle("tied", tied);
      row.classList.toggle("dim", s !== null && !tied && r !== s);
    });
  }
  return el("ol.steps", {}, rows);
}

function reasons(word, links, tail) {
  return el("p.links", {}, el("span.word", {}, word), links.map((link) =>
    el("span.fact", {}, link.fact, el("em", {}, tail(link)))));
}

function drawFooter(run) {
  const about = run.about;
  const pairs = (entries) => el("dl", {}, entries.map(([key, value]) => [el("dt", {}, key), el("dd", {}, String(value))]));
  const json = (title, value) => Object.keys(value).length
    ? el("div", {}, el("h3", {}, title), el("pre", {}, JSON.stringify(value, null, 2))) : null;
  fill(byId("footer"),
    el("details", {}, el("summary", {}, "Settings, versions, seed"),
      el("div.about", {},
        el("div", {}, el("h3", {}, "Run"), pairs([["Folder", about.folder], ...about.facts]),
          Object.keys(about.versions).length ? [el("h3", {}, "Versions"), pairs(Object.entries(about.versions))] : null),
        json("Settings", about.settings), json("Metrics", about.metrics))),
    run.problems.length
      ? el("div.problems", {}, el("b", {}, "Not readable in this run folder"), el("ul", {}, run.problems.map((p) => el("li", {}, p)))) : null,
    el("p.muted", {}, "Everything on this page was computed from the run folder beside it, which plain MuJoCo and NumPy can check. "
      + "Simulation only: no figure here was measured on a real robot. Drawn with three.js (MIT)."),
    el("p.muted.keys", {}, el("kbd", {}, "space"), " play  ", el("kbd", {}, "←"), el("kbd", {}, "→"), " 1 s  ", el("kbd", {}, "["), el("kbd", {}, "]"), " step  ",
      el("kbd", {}, "−"), el("kbd", {}, "+"), " speed  ", el("kbd", {}, "1"), "–", el("kbd", {}, "4"), " cameras"),
  );
}
