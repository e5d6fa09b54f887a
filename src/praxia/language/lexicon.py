"""The words that do not depend on the scene: verbs by what they ask for, relations, numbers, fillers, set phrases."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "COLOURS",
    "DIRECTION_WORDS",
    "FILLERS",
    "FUNCTION_WORDS",
    "GENERAL_NOUNS",
    "HAND_NOUNS",
    "NUMBERS",
    "PERSONS",
    "PHRASES",
    "RELATIONS",
    "SEPARATORS",
    "STATES",
    "SUPERLATIVES",
    "TOWERS",
    "UNSUPPORTED",
    "VERBS",
]

VERBS: Mapping[str, str] = {
    **dict.fromkeys(("pick", "grasp", "take", "lift", "get", "grab", "fetch", "hold", "raise"), "hold"),
    **dict.fromkeys(("put", "place", "set", "lay", "move", "bring", "carry", "transfer", "deposit"), "place"),
    **dict.fromkeys(("put_down",), "put_down"),
    **dict.fromkeys(("drop", "release"), "release"),
    **dict.fromkeys(("remove", "unload"), "remove"),
    **dict.fromkeys(("clear", "empty"), "clear"),
    **dict.fromkeys(("stack", "pile"), "stack"),
    **dict.fromkeys(("make", "build", "create", "form"), "build"),
    **dict.fromkeys(("open",), "open"),
    **dict.fromkeys(("close", "shut"), "close"),
    **dict.fromkeys(("push", "pull", "slide", "shove"), "push"),
    **dict.fromkeys(("go", "navigate", "drive", "reach", "approach"), "go"),
    **dict.fromkeys(("set_the_table",), "set_the_table"),
}
"""Verb -> the frame that says what it makes true."""

RELATIONS: Mapping[str, str] = {
    **dict.fromkeys(("on", "onto", "upon", "atop"), "on"),
    **dict.fromkeys(("in", "into", "inside"), "in"),
    **dict.fromkeys(("beside", "near", "by", "alongside"), "beside"),
    "left_of": "left",
    "right_of": "right",
    "in_front_of": "front",
    "behind": "behind",
    **dict.fromkeys(("to", "at", "towards", "toward"), "to"),
    **dict.fromkeys(("over", "above"), "over"),
    **dict.fromkeys(("from", "out_of", "off"), "from"),
    **dict.fromkeys(("of", "with", "using"), "of"),
}
"""Preposition -> relation."""

SUPERLATIVES: Mapping[str, str] = {
    "leftmost": "left",
    "rightmost": "right",
    "frontmost": "front",
    "backmost": "behind",
    "rearmost": "behind",
    "nearest": "near",
    "closest": "near",
    "farthest": "far",
    "furthest": "far",
}

DIRECTION_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("left", "leftward", "leftwards"), "left"),
    **dict.fromkeys(("right", "rightward", "rightwards"), "right"),
    **dict.fromkeys(("front", "backward", "backwards", "closer", "nearer"), "front"),
    **dict.fromkeys(("back", "rear", "forward", "forwards", "away", "farther", "further"), "behind"),
}
"""Where to, as the robot sees it: "forward" is away from the robot, "backward" and "to the front" towards it."""

COLOURS: Mapping[str, tuple[str, ...]] = {
    "red": ("crimson", "scarlet"),
    "green": ("emerald", "lime"),
    "blue": ("azure", "navy"),
    "yellow": ("golden", "gold"),
    "orange": (),
    "purple": ("violet",),
    "pink": ("rose",),
    "brown": (),
    "black": (),
    "white": (),
    "grey": ("gray", "silver"),
    "cyan": ("turquoise",),
    "magenta": ("fuchsia",),
}
"""Colour -> other words for it."""

_LOW = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TEENS = ("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
NUMBERS: Mapping[str, int] = {word: n for n, word in enumerate((*_LOW, *_TEENS, "twenty"))}

GENERAL_NOUNS: Mapping[str, bool] = {
    **dict.fromkeys(("thing", "object", "item"), False),
    **dict.fromkeys(("things", "objects", "items", "stuff"), True),
}
"""Nouns for whatever can be moved -> whether they are plural."""

HAND_NOUNS = ("gripper", "hand", "fingers", "arm", "yourself")
PERSONS = ("robot", "me", "you", "us", "here")
TOWERS = ("tower", "stack", "pile", "column", "towers", "stacks", "piles")
STATES = ("open", "opened", "closed", "shut")

SEPARATORS: Mapping[str, bool] = {"then": True, ".": True, ";": True, "and": False, ",": False}
"""What stands between clauses and in lists -> whether it always ends a clause."""

FUNCTION_WORDS = (
    *("the", "a", "an", "this", "that", "these", "those", "any", "some", "another", "other", "others", "rest"),
    *("remaining", "all", "every", "each", "both", "only", "it", "them", "one", "ones", "itself", "everything"),
    *(
        "something",
        "anything",
        "there",
        "that_is",
        "except",
        "up",
        "down",
        "out",
        "side",
        "top",
        "on_top",
        "each_other",
    ),
)

FILLERS = frozenset(
    (
        *("please", "kindly", "now", "just", "hey", "hi", "hello", "ok", "okay", "so", "well", "alright", "thanks"),
        *("carefully", "gently", "slowly", "quickly", "safely", "immediately", "directly", "straight"),
        *("again", "too", "also", "first", "lets"),
    )
)

UNSUPPORTED: Mapping[str, str] = {
    **dict.fromkeys(("not", "never", "no", "without", "neither", "nor", "dont", "cannot"), "negations"),
    **dict.fromkeys(("if", "when", "whenever", "unless", "until", "while", "once", "before", "after"), "conditions"),
    **dict.fromkeys(("what", "where", "who", "which", "why", "how", "is", "are", "does"), "questions"),
    **dict.fromkeys(("or", "either"), "choices"),
    **dict.fromkeys(("under", "underneath", "below", "beneath", "between", "around", "through"), "relations"),
}
"""Words of sentences that this grammar does not understand -> what they make."""

PHRASES: Mapping[str, str] = {
    "set the table": "set_the_table",
    "lay the table": "set_the_table",
    "on top of": "on",
    "on the top of": "on",
    "onto the top of": "on",
    "to the top of": "on",
    "on top": "on_top",
    "on to": "onto",
    "in to": "into",
    "out of": "out_of",
    "out from": "out_of",
    "off of": "off",
    "next to": "beside",
    "right next to": "beside",
    "close to": "near",
    "near to": "near",
    "adjacent to": "beside",
    "beside of": "beside",
    "in front of": "in_front_of",
    "to the front of": "in_front_of",
    "in back of": "behind",
    "to the back of": "behind",
    **{
        f"{lead}{side} of": f"{side}_of"
        for side in ("left", "right")
        for lead in ("", "to the ", "on the ", "at the ", "to ", "just ")
    },
    **{f"{lead} {side} side of": f"{side}_of" for side in ("left", "right") for lead in ("to the", "on the", "at the")},
    **{f"{side} most": f"{side}most" for side in ("left", "right", "front", "back")},
    **{f"the {side} side of the table": f"the {side} side" for side in ("left", "right", "front", "back")},
    **{
        f"{lead} the {side} side of the table": f"{lead} the {side} side"
        for side in ("left", "right")
        for lead in ("to", "on", "at")
    },
    "after that": "then",
    "after which": "then",
    "afterwards": "then",
    "afterward": "then",
    "finally": "then",
    "lastly": "then",
    "next": "then",
    "subsequently": "then",
    "followed by": "then",
    "as well as": "and",
    "along with": "and",
    "together with": "and",
    "plus": "and",
    "apart from": "except",
    "but": "except",
    "but not": "except",
    "other than": "except",
    "each of": "all",
    "all of": "all",
    "both of": "both",
    "every one of": "all",
    "each one of": "all",
    "rest of": "remaining",
    "each other": "each_other",
    "one another": "each_other",
    "let go of": "release",
    "let go": "release",
    "put down": "put_down",
    "set down": "put_down",
    "lay down": "put_down",
    "place down": "put_down",
    "that is": "that_is",
    "that are": "that_is",
    "which is": "that_is",
    "which are": "that_is",
    "that lies": "that_is",
    "that s": "that_is",
    "right now": "",
    "one by one": "",
    "one after another": "",
    "one after the other": "",
    "all together": "",
    "reach for": "reach",
    "reach to": "reach",
    "as well": "",
    "for me": "",
    "thank you": "",
    "could you": "",
    "can you": "",
    "would you": "",
    "will you": "",
    "would you mind": "",
    "i want you to": "",
    "i would like you to": "",
    "i d like you to": "",
    "i need you to": "",
    "i want to": "",
    "you should": "",
    "you must": "",
    "you need to": "",
    "your task is to": "",
    "your job is to": "",
    "try to": "",
    "go ahead and": "",
    "go and": "",
    "let us": "",
    "let s": "",
    "do not": "not",
    "don t": "not",
    "do n t": "not",
    "can t": "not",
    "won t": "not",
}
"""Words that belong together -> the one word, or none, that the grammar knows them by."""
