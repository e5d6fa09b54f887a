// How punctual the loop was, how quick the generator, how smooth the seams: figures, and small bars for each histogram.

function drawTiming(run) {
  const timing = run.timing;
  if (!timing) return;
  byId("story").append(el("article.card.timing", {},
    el("h2", {}, "Timing"),
    el("p.muted", {}, "Bins are ten a decade; the height of a bar grows with the logarithm of its count. Point at one for its figures."),
    el("dl.facts", {}, timing.facts.map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", {}, value)))),
    el("div.histograms", {}, timing.charts.map(drawHistogram))));
}

function drawHistogram(chart) {
  const height = (count) => Math.log1p(count) / Math.log1p(Math.max(...chart.bars.map(([, , most]) => most)));
  return el("figure.histogram", { "aria-label": `${chart.title}: ${chart.marks.map(([name, value]) => `${name} ${value}`).join(", ")}` },
    el("figcaption", {}, el("h3", {}, chart.title), el("small.muted", {}, `${chart.hint}; ${chart.count}`)),
    el("div.bars", {}, chart.bars.map(([, , count, text]) =>
      el(count ? "i" : "i.none", { title: text, style: `--height:${(100 * height(count)).toFixed(1)}%` }))),
    el("div.ends", {}, chart.ends.map((end) => el("span", {}, end))),
    el("div.marks", {}, chart.marks.map(([name, value]) => el("span", {}, el("em", {}, name), value))));
}
