// One plot on a canvas: envelopes of curves over time, limit lines, the shared cursor and a reading under the mouse.

const MARGIN = { left: 52, right: 14, top: 10, bottom: 22 };

/**
 * `source()` gives what to draw: { low, high, curves: [{ name, colour, low: i => value, high: i => value, dashed }],
 * limits: [value], format: value => text }, all in the units of the axis.
 */
function makePlot(title, note, times, clock, source) {
  const canvas = el("canvas", { role: "img", "aria-label": `${title} over time` });
  const tip = el("div.tip", { hidden: true });
  const heading = el("h3", {}, title, el("small", {}, note));
  const node = el("figure.plot", {}, el("figcaption", {}, heading), el("div.area", {}, canvas, tip));
  const base = document.createElement("canvas"); // everything but the cursor: redrawn only when the data change
  let box = { width: 0, height: 0 };
  let hover = null;
  let content = null;

  const x = (time) => MARGIN.left + ((box.width - MARGIN.left - MARGIN.right) * time) / (clock.duration || 1);
  const y = (value) => {
    const inner = box.height - MARGIN.top - MARGIN.bottom;
    return MARGIN.top + (inner * (content.high - value)) / (content.high - content.low || 1);
  };
  const timeAt = (event) => {
    const left = canvas.getBoundingClientRect().left;
    return clamp(((event.clientX - left - MARGIN.left) / (box.width - MARGIN.left - MARGIN.right)) * clock.duration, 0, clock.duration);
  };

  function resize() {
    const scale = devicePixelRatio || 1;
    box = { width: canvas.clientWidth, height: canvas.clientHeight };
    for (const target of [canvas, base]) {
      target.width = Math.round(box.width * scale);
      target.height = Math.round(box.height * scale);
      target.getContext("2d").setTransform(scale, 0, 0, scale, 0, 0);
    }
    redraw();
  }

  function redraw() {
    if (!box.width) return;
    content = source();
    const pen = base.getContext("2d");
    pen.clearRect(0, 0, box.width, box.height);
    drawGrid(pen);
    pen.save();
    pen.beginPath();
    pen.rect(MARGIN.left, 0, box.width - MARGIN.left - MARGIN.right, box.height - MARGIN.bottom + 1);
    pen.clip();
    content.curves.forEach((curve) => drawCurve(pen, curve));
    drawLimits(pen);
    pen.restore();
    drawCursor();
  }

  function drawGrid(pen) {
    pen.font = "11px system-ui, sans-serif";
    pen.fillStyle = theme("--faint");
    pen.strokeStyle = theme("--grid");
    pen.lineWidth = 1;
    pen.textAlign = "right";
    pen.textBaseline = "middle";
    for (const value of niceTicks(content.low, content.high, 5)) {
      line(pen, MARGIN.left, y(value), box.width - MARGIN.right, y(value));
      pen.fillText(content.format(value), MARGIN.left - 7, y(value));
    }
    pen.textAlign = "center";
    pen.textBaseline = "top";
    for (const time of niceTicks(0, clock.duration, Math.max(2, Math.floor(box.width / 90)))) {
      pen.fillText(number(time), x(time), box.height - MARGIN.bottom + 7);
    }
  }

  function drawLimits(pen) {
    pen.save();
    pen.strokeStyle = theme("--limit");
    pen.lineWidth = 1.25;
    pen.setLineDash([6, 4]);
    for (const value of content.limits) line(pen, MARGIN.left, y(value), box.width - MARGIN.right, y(value));
    pen.restore();
  }

  /** Each bucket is drawn from its lowest to its highest value, so a spike of a single tick stays as tall as it was. */
  function drawCurve(pen, curve) {
    pen.strokeStyle = curve.colour;
    pen.lineWidth = curve.dashed ? 1.2 : 1.5;
    pen.setLineDash(curve.dashed ? [3, 3] : []);
    pen.lineJoin = "round";
    pen.beginPath();
    let previous = null;
    for (let i = 0; i < times.length; i += 1) {
      const low = curve.low(i);
      const high = curve.high(i);
      if (Number.isNaN(low)) { previous = null; continue; }
      const upFirst = previous === null || Math.abs(previous - low) <= Math.abs(previous - high);
      const ends = upFirst ? [low, high] : [high, low];
      if (previous === null) pen.moveTo(x(times[i]), y(ends[0]));
      else pen.lineTo(x(times[i]), y(ends[0]));
      pen.lineTo(x(times[i]), y(ends[1]));
      previous = ends[1];
    }
    pen.stroke();
    pen.setLineDash([]);
  }

  function drawCursor() {
    if (!content) return;
    const pen = canvas.getContext("2d");
    pen.clearRect(0, 0, box.width, box.height);
    pen.drawImage(base, 0, 0, box.width, box.height);
    pen.lineWidth = 1.5;
    pen.strokeStyle = theme("--accent");
    line(pen, x(clock.time), MARGIN.top, x(clock.time), box.height - MARGIN.bottom);
    if (hover === null) return;
    const i = indexAt(times, hover);
    pen.lineWidth = 1;
    pen.strokeStyle = theme("--faint");
    line(pen, x(times[i]), MARGIN.top, x(times[i]), box.height - MARGIN.bottom);
    for (const curve of content.curves) {
      if (Number.isNaN(curve.low(i))) continue;
      pen.fillStyle = curve.colour;
      pen.beginPath();
      pen.arc(x(times[i]), y(farther(curve, i)), 3, 0, 2 * Math.PI);
      pen.fill();
    }
  }

  function showTip(event) {
    hover = timeAt(event);
    const i = indexAt(times, hover);
    tip.replaceChildren(el("b", {}, seconds(times[i])), ...content.curves.map((curve) =>
      el("div", {}, el("i", { style: `background:${curve.colour}` }), el("span", {}, curve.name), el("em", {}, reading(curve, i)))));
    tip.hidden = false;
    const right = x(hover) > box.width / 2;
    tip.style.left = right ? "auto" : `${x(hover) + 14}px`;
    tip.style.right = right ? `${box.width - x(hover) + 14}px` : "auto";
    drawCursor();
  }

  function reading(curve, i) {
    const text = curve.text ?? content.format;
    return Number.isNaN(curve.low(i)) ? "–" : text(farther(curve, i));
  }

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    clock.seek(timeAt(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons & 1) clock.seek(timeAt(event));
    showTip(event);
  });
  canvas.addEventListener("pointerleave", () => {
    hover = null;
    tip.hidden = true;
    drawCursor();
  });
  clock.follow(drawCursor);
  new ResizeObserver(resize).observe(canvas);
  onTheme(redraw);
  return { node, redraw };
}

/** The value of a bucket that is farther from zero: the one that a limit is about. */
function farther(curve, i) {
  return Math.abs(curve.high(i)) >= Math.abs(curve.low(i)) ? curve.high(i) : curve.low(i);
}

function line(pen, x0, y0, x1, y1) {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

/** Round values that divide [low, high] into about `count` parts. */
function niceTicks(low, high, count) {
  const rough = (high - low) / count;
  if (!(rough > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((candidate) => candidate >= rough * 0.999);
  const ticks = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k += 1) ticks.push(k * step);
  return ticks;
}
