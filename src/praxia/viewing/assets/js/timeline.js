// The dock: play, speed, and the plan as bars on a time axis with everything that disturbed it.

const OUTCOMES = {
  done: "done", failed: "failed", replanned: "cut short", interrupted: "stopped by the end", unused: "not begun",
};

function drawTimeline(run, clock) {
  const play = el("button.play", { onclick: clock.toggle, "aria-label": "Play or pause", title: "Play or pause (space)" });
  const now = el("output.now");
  const caption = el("span.caption");
  const speeds = SPEEDS.map((speed) =>
    el("button", { onclick: () => clock.setSpeed(speed), title: `${speed} × real time` }, `${speed}×`));
  const track = drawTrack(run, clock);
  byId("dock").append(
    el("div.transport", {}, play, now, caption, drawLegend(run), el("div.segments.speeds", { role: "group", "aria-label": "Speed" }, speeds)),
    track.node,
  );
  clock.follow(() => {
    play.textContent = clock.playing ? "❚❚" : "▶";
    play.classList.toggle("playing", clock.playing);
    now.replaceChildren(el("b", {}, clock.time.toFixed(2)), ` / ${seconds(run.duration)}`);
    speeds.forEach((button, i) => button.setAttribute("aria-pressed", SPEEDS[i] === clock.speed));
    const step = track.current(clock.time);
    caption.textContent = step ? step.label : "";
    track.move(clock.time);
  });
  bindKeys(clock, track.bars);
}

function drawTrack(run, clock) {
  const at = (time) => `${(100 * clamp(time / (run.duration || 1), 0, 1)).toFixed(4)}%`;
  const bars = stepBars(run, clock, at);
  const marks = [
    ...run.interventions.map((span) => mark("intervention", span.start, span.end,
      `${seconds(span.start)}: safety filter, ${span.check}${span.component === "*" ? "" : ` of ${span.component}`}, `
      + `${span.ticks} tick${span.ticks === 1 ? "" : "s"}`)),
    ...run.moments.filter((m) => m.kind in MARKED)
      .map((m) => mark(m.kind, m.time, m.time, `${seconds(m.time)}: ${m.text}${m.detail ? `, ${m.detail}` : ""}`)),
  ];

  function mark(kind, start, end, title) {
    return el(`button.mark.${kind}`, {
      title, "aria-label": title, style: `left:${at(start)};width:max(3px, ${((100 * (end - start)) / (run.duration || 1)).toFixed(4)}%)`,
      onclick: () => clock.seek(start),
    });
  }

  const head = el("div.head");
  const rail = el("div.rail", { role: "slider", tabindex: "0", "aria-label": "Time", "aria-valuemin": "0", "aria-valuemax": run.duration },
    bars.map((bar) => bar.node), head);
  const lane = el("div.lane", {}, marks);
  scrubs(rail, clock, bars);
  const node = el("div.track", {}, lane, rail, drawAxis(run.duration, at));
  return {
    node,
    bars,
    move(time) {
      head.style.left = at(time);
      rail.setAttribute("aria-valuenow", time.toFixed(2));
      rail.setAttribute("aria-valuetext", seconds(time));
      for (const bar of bars) bar.node.classList.toggle("now", bar.start <= time && time < bar.end);
    },
    current: (time) => bars.findLast((bar) => bar.start <= time && time < bar.end),
  };
}

const MARKED = {
  disturbed: "moved from outside", replan: "world not as expected", cut_short: "cut short", step_failed: "step failed",
  fault: "fault begins", deadline: "generator late",
};

function drawLegend(run) {
  const kinds = Object.keys(MARKED).filter((kind) => run.moments.some((moment) => moment.kind === kind));
  const entries = kinds.map((kind) => [kind, MARKED[kind]]);
  if (run.interventions.length) entries.push(["intervention", "safety filter"]);
  return el("span.legend", {}, entries.map(([kind, words]) => el("span", {}, el(`i.mark.${kind}`), words)));
}

function stepBars(run, clock, at) {
  const bars = [];
  run.plans.forEach((plan, p) => {
    plan.steps.forEach((step, s) => {
      if (step.start === null) return;
      const label = `${run.plans.length > 1 ? `Plan ${p + 1} · ` : ""}Step ${s + 1} · ${step.text}`;
      const width = (100 * (step.end - step.start)) / (run.duration || 1);
      const node = el(`button.bar.${step.outcome}`, {
        style: `left:${at(step.start)};width:${width.toFixed(4)}%`,
        title: `${label}\n${seconds(step.start)} to ${seconds(step.end)}, ${OUTCOMES[step.outcome]}${step.reason ? `: ${step.reason}` : ""}`,
        "data-start": step.start,
        onkeydown: (event) => { if (event.key === "Enter") clock.seek(step.start); },
      }, el("span", {}, step.text));
      bars.push({ node, label, start: step.start, end: step.end });
    });
  });
  return bars;
}

function drawAxis(duration, at) {
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600];
  const step = steps.find((candidate) => duration / candidate <= 12) ?? duration;
  const ticks = [];
  for (let k = 0; k * step <= duration; k += 1) {
    const last = k * step > 0.98 * duration;
    ticks.push(el(last ? "span.last" : "span", { style: `left:${at(k * step)}` }, `${number(k * step)}${k ? "" : " s"}`));
  }
  return el("div.axis", { "aria-hidden": "true" }, ticks);
}

/** Dragging along `rail` moves the cursor; a press on a step's bar without dragging goes to the step's start. */
function scrubs(rail, clock, bars) {
  const seek = (event) => {
    const box = rail.getBoundingClientRect();
    clock.seek(((event.clientX - box.left) / box.width) * clock.duration);
  };
  let press = null;
  rail.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    press = { x: event.clientX, dragged: false, bar: bars.find((bar) => bar.node.contains(event.target)) };
    rail.setPointerCapture(event.pointerId);
    if (!press.bar) seek(event);
  });
  rail.addEventListener("pointermove", (event) => {
    if (!press) return;
    press.dragged ||= Math.abs(event.clientX - press.x) > 4;
    if (press.dragged) seek(event);
  });
  rail.addEventListener("pointerup", () => {
    if (press?.bar && !press.dragged) clock.seek(press.bar.start);
    press = null;
  });
  rail.addEventListener("pointercancel", () => { press = null; });
}

function bindKeys(clock, bars) {
  const starts = bars.map((bar) => bar.start);
  const actions = {
    " ": clock.toggle,
    ArrowLeft: (event) => clock.seek(clock.time - (event.shiftKey ? 0.1 : 1)),
    ArrowRight: (event) => clock.seek(clock.time + (event.shiftKey ? 0.1 : 1)),
    Home: () => clock.seek(0),
    End: () => clock.seek(clock.duration),
    "[": () => clock.seek(starts.findLast((start) => start < clock.time - 0.2) ?? 0),
    "]": () => clock.seek(starts.find((start) => start > clock.time + 1e-3) ?? clock.duration),
    "-": () => clock.faster(-1),
    "+": () => clock.faster(1),
  };
  addEventListener("keydown", (event) => {
    const action = actions[event.key];
    // Someone who walks the page by keyboard presses the focused control; everybody else means the replay.
    const busy = event.target.closest?.("input, select, textarea, summary, button:focus-visible");
    if (!action || busy || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action(event);
  });
}
