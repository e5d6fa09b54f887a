"""What a stranger writes who has a run folder, docs/trace.md, NumPy and MuJoCo, and nothing of Praxia."""

import json

import mujoco
import numpy as np

MAGIC = b"PRAXIA-TRACE 1\n"


class Run:
    """A run folder, read by its documentation."""

    def __init__(self, folder):
        self.folder = folder
        data = (folder / "trace.bin").read_bytes()
        assert data.startswith(MAGIC)
        end = data.index(b"\n", len(MAGIC))
        header = json.loads(data[len(MAGIC) : end])
        self.columns, self.period = header["columns"], header["period_ns"]
        width = len(self.columns)
        values = np.frombuffer(data[end + 1 :], dtype="<f8", count=(len(data) - end - 1) // (8 * width) * width)
        self.rows = values.reshape(-1, width)
        self.limits = self.json("limits")
        self.names = self.limits["names"]

    def json(self, name):
        return json.loads((self.folder / f"{name}.json").read_text())

    def lines(self, name):
        return [json.loads(line) for line in (self.folder / f"{name}.jsonl").read_text().splitlines()]

    def column(self, name):
        return self.rows[:, self.columns.index(name)]

    def group(self, prefix):
        return self.rows[:, [i for i, name in enumerate(self.columns) if name.startswith(f"{prefix}/")]]

    def model(self):
        return mujoco.MjModel.from_xml_string((self.folder / "scene.xml").read_text())

    def excess(self):
        """Largest ratio of each commanded derivative to its limit, with rest before and after."""
        q, h = self.group("command"), self.period * 1e-9
        padded = np.vstack((q[[0, 0, 0]], q, q[[-1, -1, -1]]))
        ratios = {
            name: float(np.max(np.abs(np.diff(padded, n=order, axis=0)) / h**order / np.array(self.limits[name])))
            for order, name in enumerate(("velocity", "acceleration", "jerk"), start=1)
        }
        lower, upper = np.array(self.limits["lower"]), np.array(self.limits["upper"])
        ratios["position"] = float(np.max(np.abs(q - (lower + upper) / 2) / ((upper - lower) / 2)))
        return ratios

    def replay(self):
        """Every row's joint coordinates, played again from the first row with nothing but the commands."""
        model = self.model()
        data = mujoco.MjData(model)
        data.qpos[:] = self.group("qpos")[0]
        command = self.group("command")
        arm = [(i, name) for i, name in enumerate(self.names) if not name.endswith("gripper")]
        position = [model.actuator(f"{name}_position").id for _, name in arm]
        velocity = [model.actuator(f"{name}_velocity").id for _, name in arm]
        index = [i for i, _ in arm]
        rows, previous = [], command[0]
        for values in command:
            rows.append(data.qpos.copy())
            data.ctrl[position] = values[index]
            data.ctrl[velocity] = (values[index] - previous[index]) / (self.period * 1e-9)
            data.ctrl[model.actuator("gripper_position").id] = values[-1]
            mujoco.mj_step(model, data)
            previous = values
        return np.array(rows)

    def touches(self, every):
        """(row, name, name, distance [m]) of the contacts between the robot, or a thing, and another thing."""
        model = self.model()
        data = mujoco.MjData(model)
        found = []
        for row in range(0, len(self.rows), every):
            data.qpos[:] = self.group("qpos")[row]
            mujoco.mj_forward(model, data)
            for contact in data.contact:
                a, b = (model.body(int(model.geom_bodyid[g])).name for g in contact.geom)
                found.append((row, a, b, float(contact.dist)))
        return found
