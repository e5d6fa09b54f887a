"""A sentence becomes safe motion in physics, and is judged from the true world."""

from praxia.build import Configuration
from praxia.evaluation.episode import run_episode

episode = run_episode("put the red cube in the bowl", Configuration(perception="noisy", seed=3))
print(episode.success, episode.reason)
for fact, holds in episode.facts:
    print(fact, "holds in the true world" if holds else "does not hold")
print(f"{episode.seconds:.1f} s simulated in {episode.cpu_seconds:.1f} s of CPU time")
print(f"{episode.replans} replans, {episode.interventions} interventions by the safety filter")
assert episode.success
