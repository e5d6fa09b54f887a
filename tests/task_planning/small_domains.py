"""Three small domains of our own, in PDDL, with makers of instances."""

import itertools

BLOCKS = """
; blocks on a table, one hand
(define (domain blocks)
  (:requirements :strips)
  (:predicates (on ?x ?y) (ontable ?x) (clear ?x) (empty) (held ?x))
  (:action grab :parameters (?x) :precondition (and (clear ?x) (ontable ?x) (empty))
    :effect (and (held ?x) (not (clear ?x)) (not (ontable ?x)) (not (empty))))
  (:action drop :parameters (?x) :precondition (held ?x)
    :effect (and (ontable ?x) (clear ?x) (empty) (not (held ?x))))
  (:action pile :parameters (?x ?y) :precondition (and (held ?x) (clear ?y))
    :effect (and (on ?x ?y) (clear ?x) (empty) (not (held ?x)) (not (clear ?y))))
  (:action unpile :parameters (?x ?y) :precondition (and (on ?x ?y) (clear ?x) (empty))
    :effect (and (held ?x) (clear ?y) (not (on ?x ?y)) (not (clear ?x)) (not (empty)))))
"""

FERRY = """
(define (domain ferry)
  (:requirements :strips :typing :negative-preconditions :equality)
  (:types car shore - object)
  (:constants bay - shore)
  (:predicates (at ?c - car ?s - shore) (boat ?s - shore) (aboard ?c - car) (full))
  (:action sail :parameters (?a ?b - shore) :precondition (and (boat ?a) (not (= ?a ?b)))
    :effect (and (boat ?b) (not (boat ?a))))
  (:action board :parameters (?c - car ?s - shore) :precondition (and (at ?c ?s) (boat ?s) (not (full)))
    :effect (and (aboard ?c) (full) (not (at ?c ?s))))
  (:action debark :parameters (?c - car ?s - shore) :precondition (and (aboard ?c) (boat ?s))
    :effect (and (at ?c ?s) (not (aboard ?c)) (not (full)))))
"""

PARCELS = """
(define (domain parcels)
  (:requirements :strips :typing :universal-preconditions :negative-preconditions :conditional-effects)
  (:types truck parcel - thing thing town - object)
  (:predicates (at ?x - thing ?t - town) (inside ?p - parcel ?v - truck) (road ?a ?b - town) (parked ?v - truck))
  (:action drive :parameters (?v - truck ?a ?b - town)
    :precondition (and (at ?v ?a) (road ?a ?b) (not (parked ?v)))
    :effect (and (at ?v ?b) (not (at ?v ?a))))
  (:action load :parameters (?p - parcel ?v - truck ?t - town) :precondition (and (at ?p ?t) (at ?v ?t))
    :effect (and (inside ?p ?v) (not (at ?p ?t))))
  (:action unload :parameters (?p - parcel ?v - truck ?t - town) :precondition (and (inside ?p ?v) (at ?v ?t))
    :effect (and (at ?p ?t) (not (inside ?p ?v))))
  (:action park :parameters (?v - truck) ; only an empty truck is parked
    :precondition (and (forall (?p - parcel) (not (inside ?p ?v))))
    :effect (and (parked ?v)))
  (:action honk :parameters (?t - town)
    :precondition ()
    :effect (forall (?v - truck) (not (parked ?v)))))
"""


def blocks(rng, count):
    """A random start and goal of some blocks."""
    names = [f"b{i}" for i in range(count)]

    def towers():
        order = [names[i] for i in rng.permutation(count)]
        cuts = [0, *(i for i in range(1, count) if rng.random() < 0.5), count]
        return [order[a:b] for a, b in itertools.pairwise(cuts)]

    def atoms(state):
        for tower in state:
            yield f"(ontable {tower[0]})"
            yield from (f"(on {x} {y})" for y, x in itertools.pairwise(tower))

    start, goal = towers(), towers()
    clear = " ".join(f"(clear {tower[-1]})" for tower in start)
    return f"""(define (problem p) (:domain blocks) (:objects {" ".join(names)})
      (:init (empty) {clear} {" ".join(atoms(start))}) (:goal (and {" ".join(atoms(goal))})))"""


def ferry(rng, cars, shores):
    names = [f"c{i}" for i in range(cars)]
    places = ["bay", *(f"s{i}" for i in range(1, shores))]
    pick = lambda: places[int(rng.integers(shores))]  # noqa: E731
    start = " ".join(f"(at {c} {pick()})" for c in names)
    goal = " ".join(f"(at {c} {pick()})" for c in names)
    return f"""(define (problem p) (:domain ferry) (:objects {" ".join(names)} - car {" ".join(places[1:])} - shore)
      (:init (boat {pick()}) {start}) (:goal (and {goal})))"""


def parcels(rng, count, towns, broken=0.2):
    """A line of towns, sometimes broken, so that some instances cannot be solved."""
    names = [f"p{i}" for i in range(count)]
    places = [f"t{i}" for i in range(towns)]
    pick = lambda: places[int(rng.integers(towns))]  # noqa: E731
    roads = [f"(road {a} {b}) (road {b} {a})" for a, b in itertools.pairwise(places) if rng.random() >= broken]
    start = " ".join(f"(at {p} {pick()})" for p in names)
    goal = " ".join(f"(at {p} {pick()})" for p in names)
    return f"""(define (problem p) (:domain parcels)
      (:objects v - truck {" ".join(names)} - parcel {" ".join(places)} - town)
      (:init (at v {pick()}) (parked v) {" ".join(roads)} {start})
      (:goal (and (parked v) {goal})))"""
