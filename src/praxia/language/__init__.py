"""Language: a sentence about a scene becomes a goal, or a refusal that names what would be understood."""

from praxia.language.grounding import Refusal, ground
from praxia.language.vocabulary import Vocabulary

__all__ = ["Refusal", "Vocabulary", "ground"]
