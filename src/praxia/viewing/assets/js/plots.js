// The plots of a run: position, velocity, acceleration and jerk of every joint against its limits, and the gripper.

const PALETTE = ["#e4572e", "#e09f1f", "#5c9e31", "#17967f", "#2e86de", "#7c5cc4", "#d6498f", "#7c5cc4"];
const ORDERS = [
  { name: "position", title: "Position", power: "" },
  { name: "velocity", title: "Velocity", power: "/s" },
  { name: "acceleration", title: "Acceleration", power: "/s²" },
  { name: "jerk", title: "Jerk", power: "/s³" },
];

function drawPlots(run, clock) {
  const curves = run.curves;
  if (!curves) {
    byId("curves").append(el("h2", {}, "Motion against its limits"), el("p.muted", {}, "No trace or no limits were recorded."));
    return;
  }
  const times = decode(curves.time, Float32Array);
  const width = curves.names.length;
  const tables = {};
  for (const [name, table] of Object.entries(curves.tables)) {
    tables[name] = { low: decode(table.low, Float32Array), high: decode(table.high, Float32Array) };
  }
  const joints = curves.names.map((name, c) => ({ name, short: short(name), unit: curves.units[c], column: c, colour: PALETTE[c % PALETTE.length] }));
  const turning = joints.filter((joint) => joint.unit === "rad");
  const sliding = joints.filter((joint) => joint.unit !== "rad");
  let chosen = null; // the one joint that is shown in its own units, or null for all as shares of their limits

  const value = (table, end, joint) => (i) => tables[table][end][i * width + joint.column];

  /** The axis shows the limits, and whatever went beyond them. */
  function range(drawn, low, high) {
    const margin = 0.06 * (high - low);
    let [least, most] = [low, high];
    for (const curve of drawn) {
      for (let i = 0; i < times.length; i += 1) {
        if (curve.low(i) < least) least = curve.low(i);
        if (curve.high(i) > most) most = curve.high(i);
      }
    }
    return { low: least - margin, high: most + margin };
  }

  function shares(order) {
    const drawn = turning.map((joint) => {
      const [middle, half] = scaleOf(order, joint);
      return {
        name: joint.short,
        colour: joint.colour,
        low: (i) => (value(order.name, "low", joint)(i) - middle) / half,
        high: (i) => (value(order.name, "high", joint)(i) - middle) / half,
        text: (share) => `${number(share * half + middle)} ${joint.unit}${order.power} (${Math.round(100 * share)}%)`,
      };
    });
    return { ...range(drawn, -1, 1), limits: [-1, 1], format: (share) => `${Math.round(100 * share)}%`, curves: drawn };
  }

  /** How far the measured positions were from what was commanded one tick before; no limit applies. */
  function tracking() {
    const drawn = (chosen ? [chosen] : turning).map((joint) => ({
      name: joint.short,
      colour: joint.colour,
      low: (i) => 1000 * value("tracking", "low", joint)(i),
      high: (i) => 1000 * value("tracking", "high", joint)(i),
      text: (error) => `${number(error)} m${joint.unit}`,
    }));
    return { ...range(drawn, -1, 1), limits: [], format: (error) => number(error), curves: drawn };
  }

  function single(order, joint) {
    const [middle, half] = scaleOf(order, joint);
    const drawn = [{
      name: order.name === "position" ? "commanded" : joint.short, colour: joint.colour,
      low: value(order.name, "low", joint), high: value(order.name, "high", joint),
    }];
    if (order.name === "position") {
      drawn.push({
        name: "measured", colour: theme("--muted"), dashed: true,
        low: value("measured", "low", joint), high: value("measured", "high", joint),
      });
    }
    return {
      ...range(drawn, middle - half, middle + half),
      limits: [middle - half, middle + half],
      format: (reading) => number(reading),
      curves: drawn.map((curve) => ({ ...curve, text: (reading) => `${number(reading, 4)} ${joint.unit}${order.power}` })),
    };
  }

  /** Middle and half-range between the limits of a joint's position or derivative. */
  function scaleOf(order, joint) {
    const { lower, upper } = curves.limits;
    if (order.name !== "position") return [0, curves.limits[order.name][joint.column]];
    return [(upper[joint.column] + lower[joint.column]) / 2, (upper[joint.column] - lower[joint.column]) / 2];
  }

  const plots = ORDERS.map((order) => makePlot(order.title, "", times, clock,
    () => (chosen ? single(order, chosen) : shares(order))));
  const errors = makePlot("Tracking error", "measured − commanded [mrad]", times, clock, tracking);
  const gripper = sliding.map((joint) => makePlot(joint.short[0].toUpperCase() + joint.short.slice(1), `opening [${joint.unit}]`, times, clock, () => single(ORDERS[0], joint)));
  const chips = [null, ...turning].map((joint) => el("button.chip", {
    style: joint ? `--hue:${joint.colour}` : null,
    title: joint ? joint.name : "All joints, as shares of their limits",
    onclick: () => choose(joint),
  }, joint && el("i"), joint ? joint.short : "All joints"));

  function choose(joint) {
    chosen = joint;
    chips.forEach((chip, i) => chip.setAttribute("aria-pressed", [null, ...turning][i] === joint));
    plots.forEach((plot, i) => {
      plot.node.querySelector("h3 small").textContent = joint ? `${joint.short} [${joint.unit}${ORDERS[i].power}]` : "share of each joint's limit";
      plot.redraw();
    });
    errors.redraw();
  }

  const thinned = curves.ticks_per_bucket > 1
    ? `Each curve keeps the highest and lowest of every ${number(curves.ticks_per_bucket)} control ticks, so no extreme is hidden.`
    : "Each curve shows every control tick.";
  byId("curves").append(
    el("div.heading", {}, el("h2", {}, "Motion against its limits"),
      el("p.muted", {}, `As commanded, from finite differences; dashed lines are the limits. ${thinned} `
        + "Point for values, press to go there.")),
    el("div.chips", { role: "group", "aria-label": "Joint" }, chips),
    el("div.plots", {}, [...plots, errors, ...gripper].map((plot) => plot.node)),
  );
  choose(null);
}

/** "panda_joint3" as "joint 3". */
function short(name) {
  return name.replace(/^.*?(joint|gripper|finger)/i, "$1").replace(/[_-]+/g, " ").replace(/([a-z])(\d)/i, "$1 $2");
}
