"""A scene that refers to mesh and texture files becomes one that carries them in its own text."""

from __future__ import annotations

from typing import Any

import mujoco
import numpy as np

from praxia.core.geometry import Pose

__all__ = ["inline_assets"]


def inline_assets(spec: Any) -> None:
    """Write the vertices of every mesh file into the scene; a texture file becomes a plain grey.

    Raises:
        ValueError: MuJoCo cannot read a file.
    """
    for texture in spec.textures:
        if texture.file or any(texture.cubefiles):
            texture.file = ""
            texture.cubefiles = [""] * 6
            texture.builtin = mujoco.mjtBuiltin.mjBUILTIN_FLAT
            texture.rgb1 = texture.rgb2 = [0.7, 0.7, 0.7]
            texture.width, texture.height = 8, 8 * (6 if texture.type != mujoco.mjtTexture.mjTEXTURE_2D else 1)
    if not any(mesh.file for mesh in spec.meshes):
        return
    model = spec.copy().compile()
    for mesh in spec.meshes:
        if not mesh.file:
            continue
        i = model.mesh(mesh.name).id
        first, count = model.mesh_vertadr[i], model.mesh_vertnum[i]
        face, faces = model.mesh_faceadr[i], model.mesh_facenum[i]
        # The compiler has moved the vertices to the mesh's own inertial frame; geoms refer to where they were.
        X = Pose(model.mesh_pos[i], model.mesh_quat[i])
        mesh.uservert = X.apply(model.mesh_vert[first : first + count]).ravel().astype(np.float32)
        mesh.userface = model.mesh_face[face : face + faces].ravel()
        mesh.file = ""
        mesh.scale = [1.0, 1.0, 1.0]
        mesh.refpos, mesh.refquat = [0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]
