// The top of the page: what was asked, whether it was reached, and the figures.

const MARKS = { success: "✓", failure: "✕", incomplete: "!" };

function drawHeader(run) {
  const { kind, headline, reason } = run.verdict;
  fill(byId("header"),
    el("div.brand", {},
      el("span.logo", {}, "Praxia"), el("span.muted", {}, "run report"),
      el("span.badge", { title: "Every motion on this page happened in a physics simulation." }, "Simulation only")),
    kind === "incomplete" && el("p.banner", { role: "alert" }, el("strong", {}, "Incomplete run. "), reason),
    el("div.hero", {},
      el("div.ask", {},
        el(run.sentence.length > 140 ? "h1.long" : "h1", {}, `“${run.sentence}”`),
        el("p.verdict", {},
          el(`span.pill.${kind}`, {}, el("i", { "aria-hidden": "true" }, MARKS[kind]), headline),
          kind !== "incomplete" && reason ? el("span.why", {}, reason) : null)),
      drawGoal(run.goal)),
  );
}

function drawGoal(goal) {
  if (!goal.facts.length) return null;
  return el("div.goal", {},
    el("h2", {}, "Goal"),
    el("ul", {}, goal.facts.map((fact) => {
      const state = fact.holds === true ? "yes" : fact.holds === false ? "no" : "unknown";
      return el(`li.${state}`, { title: fact.formal },
        el("i", { "aria-label": { yes: "holds", no: "does not hold", unknown: "not judged" }[state] },
          { yes: "✓", no: "✕", unknown: "?" }[state]),
        el("div", {}, el("b", {}, fact.text), fact.definition ? el("small", {}, fact.definition) : null));
    })));
}

function drawFigures(run) {
  byId("figures").append(
    el("div.tiles", {}, run.figures.map((figure) =>
      el(figure.alarm ? "div.tile.alarm" : "div.tile", {},
        el("span.label", {}, figure.label),
        el("span.value", {}, figure.value, figure.unit ? el("small", {}, figure.unit) : null),
        el("span.hint", {}, figure.hint)))));
}
