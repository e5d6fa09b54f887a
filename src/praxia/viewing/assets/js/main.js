// Draws the page from the data of the run; every part stands alone, so that one that fails leaves the others working.

const run = JSON.parse(byId("run-data").textContent);
const clock = makeClock(run.duration);

for (const draw of [drawHeader, drawTimeline, drawReplay, drawFigures, drawPlots, drawStory, drawTiming, drawFooter]) {
  try {
    draw(run, clock);
  } catch (error) {
    console.error(error);
    byId("footer").prepend(el("p.banner", {}, `A part of this report could not be drawn: ${error.message}`));
  }
}

// The replay fills what the title and the timeline leave of the first screen.
function fit() {
  const top = byId("slot").getBoundingClientRect().top + scrollY;
  const height = innerHeight - top - byId("dock").offsetHeight - 14;
  byId("slot").style.height = `${clamp(height, 0.45 * Math.min(innerHeight, innerWidth), 900)}px`;
}
fit();
addEventListener("resize", fit);

// It stays in sight: where it is scrolled away, it goes on in a corner.
const stageNode = byId("stage");
stageNode.append(el("button.close", { title: "Hide the small replay", onclick: () => stageNode.classList.add("hidden") }, "✕"));
new IntersectionObserver(([entry]) => {
  const away = !entry.isIntersecting && entry.boundingClientRect.top < 0;
  stageNode.classList.toggle("mini", away && innerWidth > 860);
}, { rootMargin: "-120px 0px 0px 0px" }).observe(byId("slot"));

// report.html#t=12.5 opens at that moment; otherwise the replay begins by itself, unless the reader asked for calm.
const moment = /[#&]t=([\d.]+)/.exec(location.hash);
if (moment) clock.seek(Number(moment[1]));
else if (!matchMedia("(prefers-reduced-motion: reduce)").matches) clock.play();
