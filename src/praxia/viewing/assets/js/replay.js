// The replay: bodies of the recorded world at the time of the shared clock, and the path of the gripper.

function drawReplay(run, clock) {
  const host = byId("stage");
  const problem = run.replay.problem;
  if (problem) return void host.append(el("p.absent", {}, problem));
  let stage;
  try {
    stage = makeStage(host);
  } catch (error) {
    host.append(el("p.absent", {}, "The 3-D replay needs WebGL, which this browser does not offer. Everything else on this page works without it."));
    return;
  }
  const times = decode(run.replay.time, Float32Array);
  const bodies = addBodies(stage, run.replay);
  const points = decode(run.replay.path, Float32Array);
  const path = points.length ? addPath(stage, points, times) : null;
  frameScene(stage, bodies, points);
  const overlay = drawOverlay(host, stage, path, points);

  clock.follow(() => {
    const k = Math.min(indexAt(times, clock.time), times.length - 1);
    const next = Math.min(k + 1, times.length - 1);
    const share = next > k ? clamp((clock.time - times[k]) / (times[next] - times[k]), 0, 1) : 0;
    for (const body of bodies) body.place(k, next, share);
    path?.show(k);
    overlay.follow(k, next, share);
    stage.dirty = true;
  });
  if (run.replay.undrawn) host.append(el("p.note", {}, `${run.replay.undrawn} shapes of this scene are not primitives and are not drawn.`));
}

function addBodies(stage, replay) {
  const mesh = makeShapes();
  return replay.bodies.map((body) => {
    const group = new THREE.Group();
    for (const primitive of body.primitives) {
      if (primitive.kind !== "plane") group.add(mesh(primitive));
    }
    stage.scene.add(group);
    const p = decode(body.positions, Int16Array);
    const q = decode(body.quats, Int16Array);
    const scale = replay.span / 32767;
    const turn = new THREE.Quaternion();
    const place = (k, next, share) => {
      const [a, b] = body.pictures === 1 ? [0, 0] : [k, next];
      const mix = (i) => scale * (p[3 * a + i] * (1 - share) + p[3 * b + i] * share);
      group.position.set(mix(0), mix(1), mix(2));
      group.quaternion.set(q[4 * a + 1], q[4 * a + 2], q[4 * a + 3], q[4 * a]).normalize();
      turn.set(q[4 * b + 1], q[4 * b + 2], q[4 * b + 3], q[4 * b]).normalize();
      group.quaternion.slerp(turn, share);
    };
    place(0, 0, 0);
    return { group, place, moves: body.pictures > 1, planes: body.primitives.filter((primitive) => primitive.kind === "plane") };
  });
}

/** Sets the floor, the light, and the cameras for the part of the scene where things happen: not the table's far ends. */
function frameScene(stage, bodies, points) {
  const everything = new THREE.Box3();
  const action = new THREE.Box3();
  for (const body of bodies) {
    const bounds = new THREE.Box3().setFromObject(body.group, true);
    everything.union(bounds);
    if (body.moves || bounds.getSize(new THREE.Vector3()).length() < 1) action.union(bounds);
  }
  for (let k = 0; k + 2 < points.length; k += 3) action.expandByPoint(new THREE.Vector3(points[k], points[k + 1], points[k + 2]));
  const planes = bodies.flatMap((body) => body.planes.map((plane) => plane.p_B[2] + body.group.position.z));
  const floor = planes.length ? Math.min(...planes) : everything.min.z - 0.002;
  const shown = action.isEmpty() ? everything : action;
  const half = 0.5 * shown.getSize(new THREE.Vector3()).length();
  // What is handled lies low, and the arm is slim above it: aim below the middle.
  const centre = shown.getCenter(new THREE.Vector3()).setZ(shown.min.z + 0.34 * (shown.max.z - shown.min.z));
  stage.frame(centre, half, floor, everything);
}

/** The way of the grasp point as a thin tube: bright where it has been, faint where it will go. */
function addPath(stage, points, times) {
  const kept = [0];
  const at = (k) => new THREE.Vector3(points[3 * k], points[3 * k + 1], points[3 * k + 2]);
  for (let k = 1; k < times.length; k += 1) {
    if (at(k).distanceTo(at(kept[kept.length - 1])) > 0.002) kept.push(k);
  }
  const sides = 8;
  const tube = makeTube(kept.map(at), 0.0022, sides);
  const been = new THREE.Mesh(tube, new THREE.MeshBasicMaterial({ vertexColors: true, toneMapped: false }));
  const ahead = new THREE.Mesh(tube.clone(), new THREE.MeshBasicMaterial({ color: 0x8fa3b8, transparent: true, opacity: 0.28, depthWrite: false }));
  const group = new THREE.Group().add(ahead, been);
  stage.scene.add(group);
  return {
    group,
    show(k) {
      const segment = indexAt(kept, k);
      been.geometry.setDrawRange(0, segment * sides * 6);
      ahead.geometry.setDrawRange(segment * sides * 6, Infinity);
    },
  };
}

function makeTube(centres, radius, sides) {
  const count = centres.length;
  const position = new Float32Array(count * sides * 3);
  const colour = new Float32Array(count * sides * 3);
  const index = [];
  const tint = new THREE.Color();
  let normal = new THREE.Vector3(0.3, 0.2, 0.93);
  centres.forEach((centre, k) => {
    const tangent = centres[Math.min(k + 1, count - 1)].clone().sub(centres[Math.max(k - 1, 0)]).normalize();
    // The normal of the ring before, made perpendicular again: the tube never twists.
    normal = normal.clone().addScaledVector(tangent, -normal.dot(tangent));
    if (normal.lengthSq() < 1e-6) normal.set(tangent.z, tangent.x, tangent.y).addScaledVector(tangent, -tangent.dot(normal));
    normal.normalize();
    const side = tangent.clone().cross(normal);
    tint.setHSL(0.55 + (0.36 * k) / count, 0.85, 0.52);
    for (let s = 0; s < sides; s += 1) {
      const angle = (2 * Math.PI * s) / sides;
      const point = centre.clone().addScaledVector(normal, radius * Math.cos(angle)).addScaledVector(side, radius * Math.sin(angle));
      point.toArray(position, 3 * (k * sides + s));
      tint.toArray(colour, 3 * (k * sides + s));
      if (k + 1 === count) continue;
      const [a, b] = [k * sides + s, k * sides + ((s + 1) % sides)];
      index.push(a, b, a + sides, b, b + sides, a + sides);
    }
  });
  const tube = new THREE.BufferGeometry();
  tube.setAttribute("position", new THREE.BufferAttribute(position, 3));
  tube.setAttribute("color", new THREE.BufferAttribute(colour, 3));
  tube.setIndex(index);
  return tube;
}

function drawOverlay(host, stage, path, points) {
  let following = false;
  const last = new THREE.Vector3();
  const here = new THREE.Vector3();
  const views = VIEWS.map((view) => el("button", { onclick: () => { chase(false); stage.look(view); } }, view.name));
  const follow = points.length ? el("button", { "aria-pressed": "false", title: "The camera travels with the gripper" }, "Follow gripper") : null;
  const whole = el("button", { title: "Full screen", "aria-label": "Full screen" }, "Full screen");
  whole.addEventListener("click", () => (document.fullscreenElement ? document.exitFullscreen() : host.requestFullscreen()));
  const show = path ? el("button", { "aria-pressed": "true", title: "Path of the grasp point" }, "Path") : null;
  follow?.addEventListener("click", () => chase(!following));

  /** The camera comes near the gripper and stays with it, or lets it go. */
  function chase(on) {
    following = on;
    follow?.setAttribute("aria-pressed", on);
    if (!on) return;
    const back = stage.camera.position.clone().sub(stage.controls.target).setLength(1.1);
    stage.controls.target.copy(here);
    stage.camera.position.copy(here).add(back);
    stage.dirty = true;
  }

  show?.addEventListener("click", () => {
    path.group.visible = !path.group.visible;
    show.setAttribute("aria-pressed", path.group.visible);
    stage.dirty = true;
  });
  host.append(
    el("div.overlay.left", {}, el("div.segments", { role: "group", "aria-label": "Camera" }, views)),
    el("div.overlay.right", {}, el("div.segments", { role: "group", "aria-label": "Show" }, [follow, show, whole])),
  );
  addEventListener("keydown", (event) => {
    if (views[event.key - 1] && !event.ctrlKey && !event.metaKey && !event.altKey) views[event.key - 1].click();
  });
  return {
    follow(k, next, share) {
      if (!points.length) return;
      here.set(...[0, 1, 2].map((i) => points[3 * k + i] * (1 - share) + points[3 * next + i] * share));
      if (following) {
        const step = here.clone().sub(last);
        stage.camera.position.add(step);
        stage.controls.target.add(step);
      }
      last.copy(here);
    },
  };
}
