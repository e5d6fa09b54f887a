"""Action generators: everything that turns a goal and observations into action chunks."""
