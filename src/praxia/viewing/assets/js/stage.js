// The empty stage: renderer, light, ground, cameras. World axes as in the scene: x away from the robot, y left, z up.

const VIEWS = [
  { name: "Overview", direction: [1, -1.05, 0.66], zoom: 0.78 },
  { name: "Front", direction: [1, 0.0001, 0.25], zoom: 0.8 },
  { name: "Side", direction: [0.0001, -1, 0.2], zoom: 0.8 },
  { name: "Top", direction: [-0.02, 0, 1], zoom: 0.8 },
];

/** Throws where the browser has no WebGL. */
function makeStage(host) {
  const renderer = new THREE.WebGLRenderer({ antialias: true, alpha: true, powerPreference: "high-performance" });
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = THREE.PCFShadowMap;
  renderer.toneMapping = THREE.NeutralToneMapping;
  renderer.domElement.setAttribute("aria-label", "Replay of the run in 3-D; drag to turn, scroll to zoom");
  host.prepend(renderer.domElement);

  const scene = new THREE.Scene();
  const generator = new THREE.PMREMGenerator(renderer);
  scene.environment = generator.fromScene(new THREE.RoomEnvironment(), 0.03).texture;
  const camera = new THREE.PerspectiveCamera(32, 1, 0.02, 60);
  camera.up.set(0, 0, 1);
  const controls = new THREE.OrbitControls(camera, renderer.domElement);
  controls.enableDamping = true;
  controls.dampingFactor = 0.12;
  controls.minDistance = 0.25;
  controls.maxDistance = 8;
  controls.maxPolarAngle = 0.53 * Math.PI;

  const sun = new THREE.DirectionalLight(0xfff4e6, 2.4);
  const fill = new THREE.HemisphereLight(0xdfeaff, 0x8d8478, 0.55);
  scene.add(sun, sun.target, fill);
  const ground = makeGround();
  scene.add(ground.mesh);

  const stage = { scene, camera, controls, renderer, sun, ground, dirty: true, focus: new THREE.Vector3(), radius: 1 };
  let glide = null; // a camera move in progress

  /** Points cameras at a sphere and light at the box of everything; the ground lies at height `floor`. */
  stage.frame = (centre, radius, floor, everything) => {
    stage.focus.copy(centre);
    stage.radius = radius;
    ground.mesh.position.z = floor;
    const reach = 0.55 * everything.getSize(new THREE.Vector3()).length();
    everything.getCenter(sun.target.position);
    sun.position.copy(sun.target.position).add(new THREE.Vector3(0.35, -0.65, 1.5).normalize().multiplyScalar(3 * reach));
    sun.castShadow = true;
    sun.shadow.mapSize.set(2048, 2048);
    sun.shadow.radius = 4;
    sun.shadow.bias = -0.0003;
    sun.shadow.normalBias = 0.004;
    Object.assign(sun.shadow.camera, { left: -reach, right: reach, top: reach, bottom: -reach, near: reach, far: 5 * reach });
    sun.shadow.camera.updateProjectionMatrix();
    stage.look(VIEWS[0], 0);
  };

  /** Moves the camera to a preset within `duration` ms. */
  stage.look = (view, duration = 600) => {
    const narrow = Math.min(1, camera.aspect);
    const distance = (view.zoom * stage.radius) / Math.sin((camera.fov * Math.PI) / 360) / (0.35 + 0.65 * narrow);
    const from = { eye: camera.position.clone(), target: controls.target.clone() };
    const eye = stage.focus.clone().add(new THREE.Vector3(...view.direction).normalize().multiplyScalar(distance));
    const start = performance.now();
    glide = (now) => {
      const s = duration ? clamp((now - start) / duration, 0, 1) : 1;
      const ease = s * s * (3 - 2 * s);
      camera.position.lerpVectors(from.eye, eye, ease);
      controls.target.lerpVectors(from.target, stage.focus, ease);
      if (s === 1) glide = null;
    };
    if (!duration) glide(start);
    stage.dirty = true;
  };

  stage.resize = () => {
    const { clientWidth: width, clientHeight: height } = host;
    if (!width || !height) return;
    renderer.setPixelRatio(Math.min(devicePixelRatio || 1, 2));
    renderer.setSize(width, height, false);
    camera.aspect = width / height;
    camera.updateProjectionMatrix();
    renderer.render(scene, camera); // a new size clears the canvas: waiting for the next picture would flicker
  };

  stage.paint = () => {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    renderer.toneMappingExposure = dark ? 0.92 : 1.04;
    scene.environmentIntensity = dark ? 0.34 : 0.5;
    sun.intensity = dark ? 2.0 : 2.3;
    ground.paint(dark);
    stage.dirty = true;
  };

  function draw(now) {
    requestAnimationFrame(draw);
    if (glide) {
      glide(now);
      stage.dirty = true;
    }
    controls.update();
    if (!stage.dirty) return;
    stage.dirty = false;
    renderer.render(scene, camera);
  }

  controls.addEventListener("change", () => { stage.dirty = true; });
  controls.addEventListener("start", () => { glide = null; });
  new ResizeObserver(stage.resize).observe(host);
  onTheme(stage.paint);
  stage.resize();
  stage.paint();
  requestAnimationFrame(draw);
  return stage;
}

/** A floor that fades into the page: a faint half-metre grid, and the shadows. */
function makeGround() {
  const size = 9;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 2048;
  const texture = new THREE.CanvasTexture(canvas);
  texture.colorSpace = "srgb";
  texture.anisotropy = 8;
  const plane = new THREE.PlaneGeometry(size, size);
  const grid = new THREE.Mesh(plane, new THREE.MeshBasicMaterial({ map: texture, transparent: true, depthWrite: false, toneMapped: false }));
  const shadow = new THREE.Mesh(plane, new THREE.ShadowMaterial({ opacity: 0.2 }));
  shadow.receiveShadow = true;
  shadow.position.z = 0.0005;
  const mesh = new THREE.Group().add(grid, shadow);

  function paint(dark) {
    const pen = canvas.getContext("2d");
    const middle = canvas.width / 2;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.globalCompositeOperation = "source-over";
    pen.fillStyle = dark ? "rgba(120,150,185,0.13)" : "rgba(255,255,255,0.85)";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.strokeStyle = dark ? "rgba(170,195,225,0.20)" : "rgba(70,90,115,0.16)";
    pen.lineWidth = 2;
    for (let k = 0; k <= 2 * size; k += 1) {
      const at = (k * canvas.width) / (2 * size);
      line(pen, at, 0, at, canvas.height);
      line(pen, 0, at, canvas.width, at);
    }
    pen.globalCompositeOperation = "destination-in";
    const fade = pen.createRadialGradient(middle, middle, 0.08 * middle, middle, middle, 0.75 * middle);
    fade.addColorStop(0, "rgba(0,0,0,1)");
    fade.addColorStop(1, "rgba(0,0,0,0)");
    pen.fillStyle = fade;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    shadow.material.opacity = dark ? 0.5 : 0.24;
    texture.needsUpdate = true;
  }
  return { mesh, paint };
}
