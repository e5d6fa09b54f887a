// Elements, numbers and encoded arrays. All text goes through textContent: nothing from a run is ever parsed as HTML.

/** A new element: el("button.primary", {onclick}, "text", child). Null children are skipped. */
function el(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length) node.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  return fill(node, children);
}

/** Appends children, of any nesting, to a node. */
function fill(node, ...children) {
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const byId = (id) => document.getElementById(id);

/** A figure with about `digits` significant digits, without exponent where that can be read. */
function number(value, digits = 3) {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4) return value.toExponential(digits - 1);
  return String(Number(value.toPrecision(size >= 10 ** digits ? Math.ceil(Math.log10(size)) : digits)));
}

const seconds = (t) => `${t.toFixed(2)} s`;

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** Base64 to a typed array: Float32Array or Int16Array (both little-endian, as on every machine with a browser). */
function decode(text, Kind) {
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  return new Kind(bytes.buffer, 0, Math.floor(bytes.length / Kind.BYTES_PER_ELEMENT));
}

/** Index of the last entry of a rising array that is <= value; 0 before the first. */
function indexAt(times, value) {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A colour of the page's theme as CSS text: theme("--accent"). */
const theme = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Calls `listener` whenever the page turns from light to dark or back. */
function onTheme(listener) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", listener);
}
