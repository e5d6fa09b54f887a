"""PDDL files to `Domain` and `Problem`, with every mistake named by file and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from praxia.core.errors import InvalidInput, unknown
from praxia.core.plan import Fact
from praxia.task_planning.pddl import REQUIREMENTS, Domain, Literal, Parameter, Problem, Schema
from praxia.task_planning.sexpr import Node, parse

__all__ = ["parse_domain", "parse_problem", "read_domain", "read_problem"]


def read_domain(path: str | Path) -> Domain:
    """The domain in a PDDL file.

    Raises:
        InvalidInput: No such file, or not a domain that `REQUIREMENTS` allow; with file and line.
    """
    return parse_domain(_text(path), str(path))


def read_problem(path: str | Path, domain: Domain) -> Problem:
    """The problem in a PDDL file, checked against its domain.

    Raises:
        InvalidInput: No such file, or not a problem of this domain; with file and line.
    """
    return parse_problem(_text(path), domain, str(path))


def parse_domain(text: str, source: str = "domain") -> Domain:
    """The domain in a text; `source` is what messages call it."""
    name, sections = _define(parse(text, source), "domain")
    supertypes: dict[str, str] = {}
    constants: dict[str, str] = {}
    predicates: dict[str, tuple[Parameter, ...]] = {}
    actions: list[Node] = []
    for section in sections:
        body = section.items("a section")[1:]
        match section.head:
            case ":requirements":
                _check_requirements(body)
            case ":types":
                supertypes |= _types(body, section)
            case ":constants":
                constants |= _objects(body, supertypes)
            case ":predicates":
                predicates |= dict(_predicate(node, supertypes) for node in body)
            case ":action":
                actions.append(section)
            case other:
                valid = (":requirements", ":types", ":constants", ":predicates", ":action")
                raise _at(section, unknown("section of a domain", other, valid))
    domain = Domain(name, supertypes, constants, predicates, ())
    schemas: dict[str, Schema] = {}
    for node in actions:
        schema = _schema(node, domain)
        if schema.name in schemas:
            raise InvalidInput(f"{node.where}: the action {schema.name!r} is defined twice")
        schemas[schema.name] = schema
    return replace(domain, schemas=tuple(schemas.values()))


def parse_problem(text: str, domain: Domain, source: str = "problem") -> Problem:
    """The problem in a text, checked against its domain; `source` is what messages call it."""
    name, sections = _define(parse(text, source), "problem")
    objects = dict(domain.constants)
    initial: list[Fact] = []
    goal: tuple[Literal, ...] = ()
    for section in sorted(sections, key=lambda s: s.head not in (":domain", ":objects")):  # objects first, else stable
        body = section.items("a section")[1:]
        match section.head:
            case ":domain":
                if not body or body[0].text("the domain's name") != domain.name:
                    raise InvalidInput(f"{section.where}: the problem is not for the domain {domain.name!r}")
            case ":objects":
                objects |= _objects(body, domain.supertypes)
            case ":requirements":
                _check_requirements(body)
            case ":init":
                for node in body:
                    for literal in _literals(node, domain, objects):
                        if not literal.positive or literal.forall or literal.predicate == "=":
                            raise InvalidInput(f"{node.where}: :init holds true atoms only, got {literal}")
                        initial.append(Fact(literal.predicate, literal.terms))
            case ":goal":
                if len(body) != 1:
                    raise InvalidInput(f"{section.where}: :goal needs exactly one condition, got {len(body)}")
                goal = tuple(_literals(body[0], domain, objects))
            case other:
                valid = (":domain", ":objects", ":requirements", ":init", ":goal")
                raise _at(section, unknown("section of a problem", other, valid))
    if not any(s.head == ":goal" for s in sections):
        raise InvalidInput(f"{source}: the problem has no (:goal ...)")
    return Problem(name, objects, frozenset(initial), goal)


def _text(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise InvalidInput(f"{path}: cannot be read as PDDL: {reason}") from error


def _at(node: Node, error: InvalidInput) -> InvalidInput:
    return InvalidInput(f"{node.where}: {error}")


def _define(root: Node, kind: str) -> tuple[str, tuple[Node, ...]]:
    items = root.items(f"(define ({kind} ...) ...)")
    if root.head != "define" or len(items) < 2 or items[1].head != kind or len(items[1].children or ()) != 2:
        raise InvalidInput(f"{root.where}: expected (define ({kind} NAME) ...)")
    return items[1].items("a name")[1].text(f"the {kind}'s name"), items[2:]


def _check_requirements(body: tuple[Node, ...]) -> None:
    for node in body:
        if node.text("a requirement") not in REQUIREMENTS:
            raise _at(node, unknown("or unsupported requirement", node.word, REQUIREMENTS))


def _typed(nodes: Iterable[Node]) -> Iterator[tuple[Node, tuple[Node, ...]]]:
    """(name, types) of a list such as `a b - block c - (either x y)`; no types where none are given."""
    waiting: list[Node] = []
    queue = iter(nodes)
    for node in queue:
        if node.word != "-":
            node.text("a name")
            waiting.append(node)
            continue
        kind = next(queue, None)
        if kind is None or not waiting:
            raise InvalidInput(f"{node.where}: '-' stands between names and their type")
        types = (kind,) if kind.children is None else kind.children[1:]
        if kind.children is not None and (kind.head != "either" or not types):
            raise InvalidInput(f"{kind.where}: expected a type or (either TYPE ...)")
        yield from ((name, types) for name in waiting)
        waiting = []
    yield from ((name, ()) for name in waiting)


def _types(body: tuple[Node, ...], section: Node) -> dict[str, str]:
    supertypes: dict[str, str] = {}
    for node, parents in _typed(body):
        if len(parents) > 1:
            raise InvalidInput(f"{node.where}: the type {node.word!r} has more than one parent")
        supertypes[node.word] = parents[0].text("a type") if parents else "object"
    for name in tuple(supertypes):
        chain = [name]
        while chain[-1] in supertypes and chain[-1] != "object":
            chain.append(supertypes[chain[-1]])
            if chain[-1] == name:
                raise InvalidInput(f"{section.where}: the type {name!r} is its own ancestor")
            if len(chain) > len(supertypes) + 1:
                break  # it leads into a cycle that another name reports
        supertypes.setdefault(chain[-1], "object")
    supertypes.pop("object", None)
    return supertypes


def _known_types(types: tuple[Node, ...], supertypes: Mapping[str, str]) -> tuple[str, ...]:
    for node in types:
        if node.text("a type") not in supertypes and node.word != "object":
            raise _at(node, unknown("type", node.word, ["object", *supertypes]))
    return tuple(node.word for node in types) or ("object",)


def _objects(body: tuple[Node, ...], supertypes: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for node, types in _typed(body):
        kinds = _known_types(types, supertypes)
        if len(kinds) > 1:
            raise InvalidInput(f"{node.where}: the object {node.word!r} needs exactly one type")
        found[node.word] = kinds[0]
    return found


def _parameters(body: Iterable[Node], supertypes: Mapping[str, str]) -> tuple[Parameter, ...]:
    parameters: dict[str, Parameter] = {}
    for node, types in _typed(body):
        if not node.word.startswith("?") or node.word in parameters:
            raise InvalidInput(f"{node.where}: expected a new variable such as ?x, got {node.word!r}")
        parameters[node.word] = Parameter(node.word, _known_types(types, supertypes))
    return tuple(parameters.values())


def _predicate(node: Node, supertypes: Mapping[str, str]) -> tuple[str, tuple[Parameter, ...]]:
    items = node.items("a predicate")
    if not items:
        raise InvalidInput(f"{node.where}: expected (PREDICATE ?x - TYPE ...), got ()")
    return items[0].text("a predicate's name"), _parameters(items[1:], supertypes)


def _schema(node: Node, domain: Domain) -> Schema:
    items = node.items("an action")
    if len(items) < 2:
        raise InvalidInput(f"{node.where}: the action has no name")
    name = items[1].text("the action's name")
    parts: dict[str, Node] = {}
    for key, value in zip(items[2::2], items[3::2], strict=False):
        if key.text("a keyword") not in (":parameters", ":precondition", ":effect"):
            raise _at(key, unknown("part of an action", key.word, (":parameters", ":precondition", ":effect")))
        parts[key.word] = value
    if len(items) % 2 or ":effect" not in parts:
        raise InvalidInput(f"{node.where}: the action {name!r} needs :parameters, :precondition and :effect, in pairs")
    given = parts[":parameters"].items("the parameters") if ":parameters" in parts else ()
    parameters = _parameters(given, domain.supertypes)
    scope = {p.name: p.types for p in parameters}
    condition = tuple(_literals(parts[":precondition"], domain, scope)) if ":precondition" in parts else ()
    effect = tuple(_literals(parts[":effect"], domain, scope))
    if any(literal.predicate == "=" for literal in effect):
        raise InvalidInput(f"{parts[':effect'].where}: '=' cannot be an effect")
    return Schema(name, parameters, condition, effect)


def _literals(
    node: Node,
    domain: Domain,
    scope: Mapping[str, str] | Mapping[str, tuple[str, ...]],
    forall: tuple[Parameter, ...] = (),
) -> Iterator[Literal]:
    """The literals of a conjunction; `scope` maps variables to types, or in a problem objects to their type."""
    items = node.items("a condition or effect")
    if not items or node.head == "and":
        for child in items[1:]:
            yield from _literals(child, domain, scope, forall)
    elif node.head == "forall":
        if len(items) != 3:
            raise InvalidInput(f"{node.where}: expected (forall (?x - TYPE) ...)")
        bound = _parameters(items[1].items("the variables"), domain.supertypes)
        inner = {**{k: (v,) if isinstance(v, str) else v for k, v in scope.items()}, **{p.name: p.types for p in bound}}
        yield from _literals(items[2], domain, inner, forall + bound)
    elif node.head == "not":
        if len(items) != 2:
            raise InvalidInput(f"{node.where}: 'not' needs exactly one atom")
        yield _literal(items[1], domain, scope, False, forall)
    else:
        yield _literal(node, domain, scope, True, forall)


def _literal(
    node: Node,
    domain: Domain,
    scope: Mapping[str, str] | Mapping[str, tuple[str, ...]],
    positive: bool,
    forall: tuple[Parameter, ...],
) -> Literal:
    items = node.items("an atom")
    if not items:
        raise InvalidInput(f"{node.where}: expected an atom, got ()")
    name = items[0].text("a predicate")
    if name in ("or", "imply", "exists", "when", "increase", "assign"):
        raise InvalidInput(f"{node.where}: {name!r} is not supported; conjunctions, 'not' and 'forall' are")
    if name != "=" and name not in domain.predicates:
        raise _at(node, unknown("predicate", name, domain.predicates))
    slots = domain.predicates.get(name, (Parameter("?a"), Parameter("?b")))
    if len(items) - 1 != len(slots):
        raise InvalidInput(f"{node.where}: {name!r} takes {len(slots)} arguments, got {len(items) - 1}")
    terms = []
    for slot, term in zip(slots, items[1:], strict=True):
        word = term.text("an argument")
        types = scope.get(word) or domain.constants.get(word)
        if types is None:
            raise _at(
                term, unknown("variable" if word.startswith("?") else "object", word, [*scope, *domain.constants])
            )
        kinds = (types,) if isinstance(types, str) else types
        # A variable may be wider than the slot (it is checked when bound); it must not be disjoint from it.
        if not any(domain.is_a(k, slot.types) or any(domain.is_a(s, (k,)) for s in slot.types) for k in kinds):
            raise InvalidInput(
                f"{term.where}: {word!r} is {'/'.join(kinds)}, but {name!r} needs {'/'.join(slot.types)}"
            )
        terms.append(word)
    return Literal(name, tuple(terms), positive, forall)
