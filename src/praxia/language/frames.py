"""What a clause wants to be true: each verb frame as one small function from things and places to facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

from praxia.core.plan import Fact
from praxia.language.places import container, described, put, readings, table, tower
from praxia.language.referents import Referents
from praxia.language.syntax import Clause, Misread, NounPhrase, Place
from praxia.language.vocabulary import spoken

__all__ = ["clause_facts"]

Facts = tuple[Fact, ...]
_DYNAMIC = ("onto", "into", "upon", "to", "towards", "toward")
_SOURCES = ("from",)


def clause_facts(clause: Clause, referents: Referents) -> Facts:
    """The facts that a clause asks for; remembers in `referents` what it spoke of and what will have moved.

    Raises:
        Misread: It cannot be grounded.
    """
    referents.previous = referents.group
    facts = _FRAMES[clause.frame](clause, referents)
    referents.reference = next((fact.args[1] for fact in facts if fact.predicate == "beside"), "")
    for fact in facts:
        if fact.predicate in ("on", "in", "within", "beside", "shifted", "holding") and fact.args:
            referents.situation.coming[fact.args[0]] = fact
    return facts


def _attached(clause: Clause) -> tuple[tuple[NounPhrase, ...], tuple[Place, ...]]:
    """Objects with the places that describe them, and the places left over."""
    if not clause.objects:
        return (), clause.places
    describing = tuple(p for p in clause.places if p.restrictive or p.relation in _SOURCES)
    rest = tuple(p for p in clause.places if p not in describing)
    return described(clause.objects, describing), rest


def _resolved(
    phrases: Sequence[NounPhrase], referents: Referents, role: str = "", avoid: Sequence[str] = ()
) -> tuple[str, ...]:
    """Names of all things in a list; where there is a choice, none of `avoid`."""
    names: dict[str, None] = {}
    for phrase in phrases:
        # "a cube and another cube" are two: what is already in the list is taken.
        free = phrase.determiner == "a" or phrase.other or phrase.number is not None
        taken = (*names, *avoid) if free else ()
        names |= dict.fromkeys(referents.resolve(phrase, subject=taken, role=role))
    found = tuple(names)
    referents.group = found
    return found


def _needs(clause: Clause, referents: Referents, what: str = "what") -> None:
    if not clause.objects:
        verb = clause.verb.replace("_", " ")
        choices = tuple(f"{verb} the {name}" for name in referents.vocabulary.objects)
        raise Misread(f"{verb} {what}?", choices, "ambiguous")


def _hold(clause: Clause, referents: Referents) -> Facts:
    _needs(clause, referents)
    objects, places = _attached(clause)
    if any(p.word in _DYNAMIC or p.relation == "direction" or p.relation == "there" for p in places):
        return _place(clause, referents)
    names = _resolved(described(objects, places), referents)
    return tuple(Fact("holding", (n,)) for n in names)


def _place(clause: Clause, referents: Referents) -> Facts:
    if not clause.objects and clause.verb == "move":
        return _go(clause, referents)
    _needs(clause, referents)
    if clause.objects[0].pronoun == "hand":
        return _go(clause, referents)
    objects, places = _attached(clause)
    directions = tuple(p for p in places if p.relation == "direction")
    if len(places) == 1 and places[0].word == "back" and clause.frame != "push" and clause.verb != "move":
        raise Misread("where things were before is not remembered; say where to", ("on the table",), "ambiguous")
    if directions and len(places) > 1:
        places = tuple(p for p in places if p.relation != "direction")
    if not places and clause.particle in ("in", "inside"):
        places = (Place("in", (NounPhrase(pronoun="it", words="it"),), word="in"),)
    if not places:
        if clause.particle == "down":
            return _put_down(clause, referents)
        if clause.verb in ("bring", "carry") or clause.particle == "up":
            return tuple(Fact("holding", (n,)) for n in _resolved(objects, referents))
        raise Misread(
            f"{clause.verb.replace('_', ' ')} {' and '.join(o.words for o in objects)} where?",
            ("on the ...", "in the ...", "next to the ...", "to the left"),
            "ambiguous",
        )
    fault: Misread | None = None
    for describing, target in readings(places):
        saved = (referents.mentioned[:], referents.group, referents.noun, referents.target)
        try:
            avoid = _certain(target, referents)
            names = _resolved(described(objects, describing), referents, avoid=avoid)
            return put(names, target, referents)
        except Misread as misread:
            fault = fault or misread
            referents.mentioned, referents.group, referents.noun, referents.target = saved
    assert fault is not None
    raise fault


def _certain(target: Place, referents: Referents) -> tuple[str, ...]:
    """The place's things, where they are known without knowing what is put there: "a cube on the red cube"."""
    found: list[str] = []
    for thing in target.things:
        if not thing.pronoun and not thing.other and thing.determiner != "a" and not thing.plural:
            saved = (referents.mentioned[:], referents.noun)
            with suppress(Misread):  # reported when the place is resolved in earnest
                found += referents.resolve(thing, role="place")
            referents.mentioned, referents.noun = saved
    return tuple(found)


def _put_down(clause: Clause, referents: Referents) -> Facts:
    _needs(clause, referents)
    objects, places = _attached(clause)
    if places:
        return _place(replace(clause, particle=""), referents)
    return tuple(Fact("on", (n, table(referents))) for n in _resolved(objects, referents))


def _release(clause: Clause, referents: Referents) -> Facts:
    if any(p.relation != "of" for p in clause.places):
        return _place(clause, referents)
    if clause.objects and clause.objects[0].pronoun != "hand":
        try:
            _resolved(clause.objects, referents)
        except Misread as misread:
            if misread.kind != "ambiguous":  # whichever it is, the hand is to be empty
                raise
    return (Fact("handempty"),)


def _remove(clause: Clause, referents: Referents) -> Facts:
    _needs(clause, referents)
    objects, places = _attached(clause)
    if places:
        return _place(clause, referents)
    return tuple(Fact("on", (n, table(referents))) for n in _resolved(objects, referents))


def _clear(clause: Clause, referents: Referents) -> Facts:
    """What is on or in a thing goes to the table."""
    _needs(clause, referents)
    ground = table(referents)
    facts: list[Fact] = []
    for place in _resolved(clause.objects, referents, role="place"):
        if place == ground:
            raise Misread(f"clear the {spoken(ground)} to where?", ("put everything in the ...",), "ambiguous")
        there = [o.name for o in referents.scene.movable if referents.situation.related(o.name, "on", place)]
        facts += [Fact("on", (n, ground)) for n in there]
        if not there:
            raise Misread(f"there is nothing on or in the {spoken(place)}", (), "impossible")
    return tuple(facts)


def _stack(clause: Clause, referents: Referents) -> Facts:
    _needs(clause, referents)
    objects, places = _attached(clause)
    names = _resolved(objects, referents)
    if places and places[-1].things and places[-1].things[0].pronoun == "each_other":
        places = places[:-1]
    if not places:
        return tower(names, None, referents, ordered=len(objects) > 1)
    if chain := _chain(names, places, referents):
        return chain
    describing, target = places[:-1], places[-1]
    if describing:
        names = _resolved(described(objects, describing), referents)
    if len(names) == 1:
        return put(names, target, referents)
    return tower(names, target, referents, ordered=len(objects) > 1)


def _build(clause: Clause, referents: Referents) -> Facts:
    objects, places = _attached(clause)
    if clause.objects:
        names = _resolved(objects, referents)
    else:
        names = tuple(o.name for o in referents.scene.movable if o.surface and not o.rim)
        referents.mention(names)
        referents.group = names
    if chain := _chain(names, places, referents):
        return chain
    return tower(names, places[-1] if places else None, referents, ordered=len(objects) > 1)


def _chain(names: tuple[str, ...], places: tuple[Place, ...], referents: Referents) -> Facts:
    """A stack named from the top down, "red on blue on green"; empty where it is none, or red is on blue already."""
    if (
        len(names) != 1
        or len(places) < 2
        or any(p.relation != "on" or len(p.things) != 1 or p.restrictive for p in places)
    ):
        return ()
    below = tuple(name for place in places for name in _resolved(place.things, referents))
    whole = (*names, *below)
    if len(set(whole)) != len(places) + 1 or referents.situation.holds(Fact("on", whole[:2])):
        return ()
    return tuple(Fact("on", pair) for pair in reversed(list(pairwise(whole))))


def _parts(clause: Clause, referents: Referents) -> tuple[str, ...]:
    """Names of the parts that the clause's objects are or contain; empty where one of them has none."""
    objects = described(*_attached(clause))
    found = []
    for name in _resolved(objects, referents, role="open"):
        part = referents.scene.object(container(name, referents)).part
        if part:
            found.append(part)
            referents.mention([container(name, referents)])
    return tuple(found)


def _turn(state: str) -> Callable[[Clause, Referents], Facts]:
    def frame(clause: Clause, referents: Referents) -> Facts:
        _needs(clause, referents)
        if clause.objects[0].pronoun == "hand" and state == "opened":
            return (Fact("handempty"),)
        parts = _parts(clause, referents)
        if not parts:
            verb = "open" if state == "opened" else "close"
            choices = tuple(f"{verb} the {spoken(a.name)}" for a in referents.scene.articulations)
            raise Misread(f"{clause.objects[0].words!r} cannot be {state}", choices, "impossible")
        return tuple(Fact(state, (p,)) for p in parts)

    return frame


def _push(clause: Clause, referents: Referents) -> Facts:
    """Parts are opened and closed; things are shifted, or put where it is said."""
    _needs(clause, referents)
    state = clause.state or {"out": "opened", "in": "closed"}.get(clause.particle, "")
    only_part = all(_names_part(p, referents) for p in clause.objects)
    if only_part:
        state = state or {"pull": "opened", "push": "closed", "shove": "closed"}.get(clause.verb, "")
        if not state:
            raise Misread(f"{clause.verb} {clause.objects[0].words} open or shut?", ("open", "shut"), "ambiguous")
        return _turn(state)(replace(clause, places=()), referents)
    if clause.places or clause.verb == "slide":
        return _place(clause, referents)
    direction = "front" if clause.verb == "pull" else "behind"
    return _place(replace(clause, places=(Place("direction", direction=direction),)), referents)


def _names_part(phrase: NounPhrase, referents: Referents) -> bool:
    if phrase.pronoun == "it":
        last = referents.mentioned[-1] if referents.mentioned else ""
        return bool(last) and bool(referents.scene.object(last).part)
    names = referents.vocabulary.nouns[phrase.noun].names if phrase.noun else ()
    return bool(names) and all(referents.scene.object(n).part for n in names)


def _go(clause: Clause, referents: Referents) -> Facts:
    objects = tuple(o for o in clause.objects if o.pronoun != "hand")
    things = (*objects, *(t for p in clause.places for t in p.things))
    if not things or any(p.relation == "direction" for p in clause.places):
        raise Misread("go to what?", tuple(f"go to the {name}" for name in referents.vocabulary.objects), "ambiguous")
    names = referents.resolve(things[-1], role="place")
    if len(names) > 1:
        raise Misread("the hand cannot be in several places", tuple(f"the {spoken(n)}" for n in names), "ambiguous")
    return (Fact("gripper-at", names),)


def _set_the_table(clause: Clause, referents: Referents) -> Facts:
    """The plate in the middle, the bowl to its left."""
    scene = referents.scene
    plate = next((o.name for o in scene.movable if o.category == "plate"), "")
    bowl = next((o.name for o in scene.movable if o.category == "bowl"), "")
    middle = next((o.name for o in scene.objects if o.category == "region" and "middle" in (o.name, *o.words)), "")
    if not (plate and bowl and middle):
        raise Misread(
            "setting the table needs a plate, a bowl and a region called 'middle'", referents.vocabulary.objects
        )
    referents.mention((bowl, plate))
    referents.group = (plate, bowl)
    return (Fact("within", (plate, middle)), Fact("beside", (bowl, plate, "left")))


_FRAMES: Mapping[str, Callable[[Clause, Referents], Facts]] = {
    "hold": _hold,
    "place": _place,
    "put_down": _put_down,
    "release": _release,
    "remove": _remove,
    "clear": _clear,
    "stack": _stack,
    "build": _build,
    "open": _turn("opened"),
    "close": _turn("closed"),
    "push": _push,
    "go": _go,
    "set_the_table": _set_the_table,
}
