"""Makes the stranger's tools beside this file importable by name, and shares finished runs between tests."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from praxia import cli
from praxia.build import Configuration
from praxia.evaluation.episode import run_episode
from praxia.evaluation.run_folder import RunFolder
from praxia.simulation import World, load_world


@pytest.fixture(scope="session")
def world() -> World:
    return load_world("tabletop")


@pytest.fixture(scope="session")
def finished(world, tmp_path_factory):
    """Sentence, seed -> (episode, run folder); each is carried out once per session."""
    done = {}

    def run(sentence, seed=0):
        if (sentence, seed) not in done:
            folder = tmp_path_factory.mktemp("runs") / "run"
            episode = run_episode(sentence, Configuration(seed=seed), folder=RunFolder(folder), world=world)
            done[sentence, seed] = (episode, folder)
        return done[sentence, seed]

    return run


@pytest.fixture
def praxia(capsys):
    """Words of a command line -> (exit code, standard output, standard error)."""

    def call(*words):
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call
