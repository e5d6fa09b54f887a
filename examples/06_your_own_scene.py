"""A scene of your own, an MJCF file and a small TOML file beside it: loaded, understood, carried out."""

import tempfile
from pathlib import Path

from praxia.build import Configuration
from praxia.evaluation.episode import run_episode
from praxia.simulation import load_world

MJCF = """
<mujoco model="desk">
  <option timestep="0.002" integrator="implicitfast" cone="elliptic" impratio="100"/>
  <worldbody>
    <light pos="0 0 2"/>
    <body name="desk" pos="0.4 0 -0.02"><geom type="box" size="0.5 0.6 0.02" rgba="0.8 0.7 0.6 1"/></body>
    <body name="brick" pos="0.5 0.1 0.02">
      <freejoint/>
      <geom type="box" size="0.03 0.02 0.02" mass="0.06" condim="4" friction="0.8 0.005 0.0001" rgba="0.8 0.1 0.1 1"/>
    </body>
    <body name="tray" pos="0.5 -0.2 0.005"><geom type="box" size="0.1 0.1 0.005" rgba="0.3 0.3 0.3 1"/></body>
  </worldbody>
</mujoco>
"""

TOML = """
name = "desk"
mjcf = "desk.xml"
workspace = [[-0.1, -0.6, 0.0], [0.8, 0.6, 0.8]]  # box for the tool point [m]

[[objects]]
name = "desk"
category = "table"
surface = true                                    # things can be put on its top

[[objects]]
name = "brick"
colour = "red"
movable = true

[[objects]]
name = "tray"
surface = true

[placement]                                       # laid out anew for each episode
objects = ["brick"]
lower = [0.40, 0.0]
upper = [0.60, 0.2]
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "desk.xml").write_text(MJCF, encoding="utf-8")
    scene_file = Path(folder, "desk.toml")
    scene_file.write_text(TOML, encoding="utf-8")

    world = load_world(scene_file)
    print([thing.name for thing in world.scene.objects], "with the", world.robot.name)
    configuration = Configuration(scene=str(scene_file), seed=1)
    episode = run_episode("put the red brick on the tray", configuration, world=world)

print(episode)
assert episode.success and episode.facts == (("(on brick tray)", True),)
