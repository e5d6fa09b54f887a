"""Where a clause puts things: which facts "in the bowl", "next to it" and "to the left" stand for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from praxia.core.extent import bounds
from praxia.core.plan import Fact
from praxia.core.predicates import DIRECTIONS
from praxia.language.referents import Referents
from praxia.language.syntax import Misread, NounPhrase, Place
from praxia.language.vocabulary import spoken

__all__ = ["container", "described", "put", "readings", "table", "tower"]

Facts = tuple[Fact, ...]


def described(objects: tuple[NounPhrase, ...], places: tuple[Place, ...]) -> tuple[NounPhrase, ...]:
    """Objects of which the last, or all where it is a pronoun's or colours' list, carry the places as modifiers."""
    if not places:
        return objects
    *others, last = objects
    return (*others, last) if last.pronoun else (*others, replace(last, modifiers=(*last.modifiers, *places)))


def readings(places: tuple[Place, ...]) -> list[tuple[tuple[Place, ...], Place]]:
    """(what describes the object, where it goes): the last place is the target, or it describes an earlier one."""
    found = []
    for i in range(len(places) - 1, -1, -1):
        target, behind = places[i], places[i + 1 :]
        if behind and not target.things:
            continue
        things = described(target.things, behind)
        found.append((places[:i], replace(target, things=things)))
    return found


def put(names: tuple[str, ...], target: Place, referents: Referents) -> Facts:
    """Facts for things at a place."""
    if target.relation == "there":
        if referents.target is None:
            raise Misread("nothing was said before that 'there' could mean", referents.vocabulary.objects, "ambiguous")
        target = referents.target
    referents.target = target
    if target.relation == "direction":
        return tuple(Fact("shifted", (n, target.direction)) for n in names)
    if target.relation in ("of", "from"):
        raise Misread(f"{target.word!r} does not say where to", ("on", "in", "next to", "to the left of"))
    if target.things and target.things[0].pronoun == "each_other":
        return tower(names, None, referents)
    group = referents.group
    role = {"on": "on", "in": "in", "over": "on"}.get(target.relation, "place")
    places = [p for thing in target.things for p in referents.resolve(thing, subject=names, role=role)]
    referents.group = group
    if len(names) > 1:
        names = tuple(n for n in names if n not in places) or names  # "everything on the plate": but the plate
    if len(places) > 1:
        if len(places) == len(names):
            return tuple(f for n, p in zip(names, places, strict=True) for f in _at((n,), target, p, referents))
        raise Misread(
            f"{spoken(names[0])} cannot be put in {len(places)} places",
            tuple(f"the {spoken(p)}" for p in places),
            "ambiguous",
        )
    return _at(names, target, places[0], referents)


def _at(names: tuple[str, ...], target: Place, place: str, referents: Referents) -> Facts:
    relation = _relation(target, place, referents)
    if relation == "in":
        inside = container(place, referents)
        return tuple(Fact("in", (n, inside)) for n in names)
    if relation == "within":
        return tuple(Fact("within", (n, place)) for n in names)
    if relation == "on":
        return tuple(Fact("on", (n, place)) for n in names)
    facts: list[Fact] = []
    for n in names:
        taken = [f.args[2] for f in facts]
        side = relation if relation in DIRECTIONS else referents.situation.free_side(n, place, taken)
        facts.append(Fact("beside", (n, place, side)))
    return tuple(facts)


def _relation(target: Place, place: str, referents: Referents) -> str:
    """The predicate, or the direction, that a preposition means before a thing of this kind."""
    model = referents.scene.object(place)
    if model.category == "region" and target.relation in ("on", "in", "to", "over"):
        return "within"
    if target.relation == "to":
        roomy = model.surface is not None and not (model.movable and model.rim is None)
        return "in" if model.cavity is not None else "on" if roomy else "beside"
    if target.relation == "over":
        return "on" if model.cavity is None else "in"
    if target.relation == "in" and model.cavity is None and model.rim is not None and model.surface is not None:
        return "on"  # "in the plate": a plate has a rim, people say both
    return target.relation


def container(place: str, referents: Referents) -> str:
    """The container itself; for a cabinet, the one drawer that runs in it."""
    scene = referents.scene
    model = scene.object(place)
    if model.cavity is not None or model.movable or place not in scene.fixed:
        return place
    box = bounds(model, scene.fixed[place])
    drawers = [
        o.name
        for o in scene.objects
        if o.part
        and o.cavity
        and (box[0, :2] <= scene.fixed[o.name].p[:2]).all()
        and (scene.fixed[o.name].p[:2] <= box[1, :2]).all()
    ]
    return drawers[0] if len(drawers) == 1 and model.shapes and model.category != "table" else place


def table(referents: Referents) -> str:
    fixed = [
        o for o in referents.scene.objects if o.surface and not o.movable and not o.part and o.category != "region"
    ]
    tables = [o for o in fixed if "table" in (o.category, *o.words)] or fixed
    if not tables:
        raise Misread("there is no table here to put things on", referents.vocabulary.objects)
    return tables[0].name


def tower(names: tuple[str, ...], target: Place | None, referents: Referents, *, ordered: bool = False) -> Facts:
    """Each on the one before; as listed, from the bottom to the top, or where no list is given, as they stand."""
    if not ordered:
        position = referents.situation.position
        by_height = sorted(
            names, key=lambda n: (round(float(position(n)[2]), 2), referents.situation.distance(n, None))
        )
        names = tuple(by_height)
    base = put(names[:1], target, referents) if target is not None else ()
    if len(names) < 2 and not base:
        raise Misread(
            f"a tower needs two things or more, got {spoken(names[0])!r}", referents.vocabulary.objects, "ambiguous"
        )
    return (*base, *(Fact("on", (above, below)) for below, above in pairwise(names)))
