// MuJoCo primitives as meshes: soft edges, one material per look. Sizes are as in MJCF (half-extents, radii) in metres.

function makeShapes() {
  const materials = new Map();

  function material({ rgba, gloss, emission }) {
    const key = [...rgba, gloss, emission].join();
    if (!materials.has(key)) {
      const colour = new THREE.Color().setRGB(rgba[0], rgba[1], rgba[2], "srgb");
      const look = new THREE.MeshPhysicalMaterial({
        color: colour,
        roughness: 0.75 - 0.45 * gloss,
        clearcoat: 0.35 * gloss,
        clearcoatRoughness: 0.35,
        emissive: colour,
        emissiveIntensity: emission,
        transparent: rgba[3] < 1,
        opacity: rgba[3],
      });
      materials.set(key, look);
    }
    return materials.get(key);
  }

  return function mesh(primitive) {
    const body = new THREE.Mesh(geometry(primitive), material(primitive));
    const [w, x, y, z] = primitive.quat_wxyz;
    body.position.fromArray(primitive.p_B);
    body.quaternion.set(x, y, z, w);
    body.castShadow = primitive.rgba[3] > 0.5;
    body.receiveShadow = true;
    return body;
  };
}

function geometry({ kind, size }) {
  const [a, b, c] = size;
  if (kind === "box") return box(a, b, c);
  if (kind === "sphere") return new THREE.SphereGeometry(a, 40, 24);
  if (kind === "ellipsoid") return new THREE.SphereGeometry(1, 40, 24).scale(a, b, c);
  if (kind === "capsule") return new THREE.CapsuleGeometry(a, 2 * b, 12, 36).rotateX(Math.PI / 2); // three's axis is y
  return cylinder(a, b);
}

/** A box whose edges are rounded by a hair, so that they catch the light. */
function box(a, b, c) {
  const radius = Math.min(0.0035, 0.3 * Math.min(a, b, c));
  return new THREE.RoundedBoxGeometry(2 * a, 2 * b, 2 * c, 2, radius);
}

/** A cylinder about z with bevelled rims. */
function cylinder(radius, half) {
  const bevel = Math.min(0.0025, 0.25 * radius, 0.5 * half);
  const outline = [[0, -half], [radius - bevel, -half]];
  for (let k = 1; k <= 4; k += 1) {
    const angle = (k / 4) * (Math.PI / 2);
    outline.push([radius - bevel + bevel * Math.sin(angle), -half + bevel - bevel * Math.cos(angle)]);
  }
  const upper = outline.map(([r, h]) => [r, -h]).reverse();
  const points = [...outline, ...upper].map(([r, h]) => new THREE.Vector2(Math.max(r, 0), h));
  return new THREE.LatheGeometry(points, 48).rotateX(Math.PI / 2);
}
