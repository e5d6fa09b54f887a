; One arm, one hand, things on tables, in containers and in drawers.
;
; The fluents are the predicates of praxia.core.predicates, with the same meaning. What things afford (roomy,
; stackable, vessel, compartment, fits, ground) is read off the scene's shapes. What motion planning has found out
; (unreachable, obstructs) is added to a problem after a failed attempt, and the plan changes.
;
; ?t, the last parameter of some operators, is the table; it follows from the others.

(define (domain manipulation)
  (:requirements :strips :typing :negative-preconditions :universal-preconditions :conditional-effects)

  (:types
    place direction - object
    body region - place
    item fixture - body            ; what the hand can carry, and what it cannot
    part - fixture)                ; what slides or turns: a drawer

  (:predicates
    (on ?x - item ?s - body)
    (in ?x - item ?c - body)
    (within ?x - item ?r - region)
    (beside ?x - item ?y - body ?dir - direction)
    (shifted ?x - item ?dir - direction)
    (holding ?x - item)
    (handempty)
    (clear ?x - item)              ; of a roomy thing: always, its emptiness is asked for by "forall"
    (opened ?d - part)
    (closed ?d - part)
    (gripper-at ?p - place)
    ; affordances
    (roomy ?s - body)              ; holds more than one thing: a table, a plate, the top of a cabinet
    (stackable ?y - item)          ; holds one thing: a cube
    (vessel ?c - body)             ; open container: a bowl
    (compartment ?d - part)        ; container that opens and closes: a drawer
    (fits ?x - item ?c - body)
    (ground ?t - body)             ; the table
    (meant ?s - body)              ; the goal speaks of it, or it is the ground: nothing is put on other things
    (standing ?y - body ?t - body) ; a fixture that stands on the table
    (pushable ?x - item)
    ; what motion planning found out
    (unreachable ?x - body)
    (obstructs ?b - item ?x - place)
    (wedged ?x - item)             ; everything around ?x is in everything's way: only a nudge is left
    (cramped ?b - item ?s - body ?x - place)) ; back on ?s, ?b would obstruct ?x again, until ?x has moved

  ; --- from a place into the hand -----------------------------------------------------------------------------

  (:action pick-up
    :parameters (?x - item ?s - body)
    :precondition (and (on ?x ?s) (roomy ?s) (clear ?x) (handempty) (not (unreachable ?x))
      (forall (?b - item) (not (obstructs ?b ?x)))
      (forall (?z - item) (and (not (on ?z ?x)) (not (in ?z ?x)))))
    :effect (and (holding ?x) (not (handempty)) (not (clear ?x)) (not (on ?x ?s))
      (forall (?b - item ?o - body) (not (cramped ?b ?o ?x)))
      (forall (?c - body) (not (in ?x ?c)))
      (forall (?r - region) (not (within ?x ?r)))
      (forall (?y - body ?dir - direction) (not (beside ?x ?y ?dir)))
      (forall (?y - item ?dir - direction) (not (beside ?y ?x ?dir)))
      (forall (?dir - direction) (not (shifted ?x ?dir)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action unstack
    :parameters (?x - item ?y - item)
    :precondition (and (on ?x ?y) (stackable ?y) (clear ?x) (handempty) (not (unreachable ?x))
      (forall (?b - item) (not (obstructs ?b ?x)))
      (forall (?d - part) (not (in ?x ?d)))
      (forall (?z - item) (and (not (on ?z ?x)) (not (in ?z ?x)))))
    :effect (and (holding ?x) (clear ?y) (not (handempty)) (not (clear ?x)) (not (on ?x ?y))
      (forall (?b - item ?o - body) (not (cramped ?b ?o ?x)))
      (forall (?c - body) (not (in ?x ?c)))
      (forall (?r - region) (not (within ?x ?r)))
      (forall (?y - body ?dir - direction) (not (beside ?x ?y ?dir)))
      (forall (?dir - direction) (not (shifted ?x ?dir)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action take-out
    :parameters (?x - item ?c - body)
    :precondition (and (in ?x ?c) (vessel ?c) (clear ?x) (handempty) (not (unreachable ?x))
      (forall (?b - item) (not (obstructs ?b ?x)))
      (forall (?z - item) (and (not (on ?z ?x)) (not (in ?z ?x)))))
    :effect (and (holding ?x) (not (handempty)) (not (clear ?x))
      (forall (?b - item ?o - body) (not (cramped ?b ?o ?x)))
      (forall (?b - body) (and (not (in ?x ?b)) (not (on ?x ?b))))
      (forall (?dir - direction) (not (shifted ?x ?dir)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action take-out-drawer
    :parameters (?x - item ?d - part)
    :precondition (and (in ?x ?d) (compartment ?d) (opened ?d) (clear ?x) (handempty) (not (unreachable ?x))
      (forall (?b - item) (not (obstructs ?b ?x)))
      (forall (?z - item) (and (not (on ?z ?x)) (not (in ?z ?x)))))
    :effect (and (holding ?x) (not (handempty)) (not (clear ?x))
      (forall (?b - item ?o - body) (not (cramped ?b ?o ?x)))
      (forall (?b - body) (and (not (in ?x ?b)) (not (on ?x ?b))))
      (forall (?dir - direction) (not (shifted ?x ?dir)))
      (forall (?p - place) (not (gripper-at ?p)))))

  ; --- from the hand to a place -------------------------------------------------------------------------------

  (:action put-aside
    :parameters (?b - item ?x - place ?t - body)
    :precondition (and (holding ?b) (obstructs ?b ?x) (ground ?t))
    :effect (and (on ?b ?t) (clear ?b) (handempty) (not (holding ?b))
      (forall (?o - place) (and (not (obstructs ?b ?o)) (not (cramped ?b ?t ?o))))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action place-on
    :parameters (?x - item ?s - body)
    :precondition (and (holding ?x) (roomy ?s) (meant ?s) (not (unreachable ?s)) (forall (?z - place) (not (cramped ?x ?s ?z)))
      (forall (?b - item) (not (obstructs ?b ?s))))
    :effect (and (on ?x ?s) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action stack
    :parameters (?x - item ?y - item)
    :precondition (and (holding ?x) (stackable ?y) (clear ?y) (not (unreachable ?y))
      (forall (?z - place) (not (cramped ?x ?y ?z)))
      (forall (?b - item) (not (obstructs ?b ?y))))
    :effect (and (on ?x ?y) (clear ?x) (handempty) (not (holding ?x)) (not (clear ?y))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action put-in
    :parameters (?x - item ?c - body)
    :precondition (and (holding ?x) (vessel ?c) (fits ?x ?c) (not (unreachable ?c))
      (forall (?b - item) (not (obstructs ?b ?c))))
    :effect (and (in ?x ?c) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action put-in-drawer
    :parameters (?x - item ?d - part)
    :precondition (and (holding ?x) (compartment ?d) (fits ?x ?d) (opened ?d) (not (unreachable ?d))
      (forall (?b - item) (not (obstructs ?b ?d))))
    :effect (and (in ?x ?d) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action place-within
    :parameters (?x - item ?r - region ?t - body)
    :precondition (and (holding ?x) (ground ?t) (not (unreachable ?t))
      (forall (?b - item) (not (obstructs ?b ?r))))
    :effect (and (on ?x ?t) (within ?x ?r) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action place-beside
    :parameters (?x - item ?y - item ?dir - direction ?t - body)
    :precondition (and (holding ?x) (roomy ?t) (on ?y ?t) (not (unreachable ?t)) (not (unreachable ?y))
      (forall (?b - item) (not (obstructs ?b ?y))))
    :effect (and (on ?x ?t) (beside ?x ?y ?dir) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action place-beside-low
    :parameters (?x - item ?y - item ?dir - direction ?s - item ?t - body)
    :precondition (and (holding ?x) (on ?y ?s) (roomy ?s) (on ?s ?t) (ground ?t) (not (unreachable ?t)) (not (unreachable ?y))
      (forall (?b - item) (not (obstructs ?b ?y))))
    :effect (and (on ?x ?t) (beside ?x ?y ?dir) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action place-beside-fixture
    :parameters (?x - item ?y - fixture ?dir - direction ?t - body)
    :precondition (and (holding ?x) (ground ?t) (standing ?y ?t) (not (unreachable ?t)) (not (unreachable ?y))
      (forall (?b - item) (not (obstructs ?b ?y))))
    :effect (and (on ?x ?t) (beside ?x ?y ?dir) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action place-shifted
    :parameters (?x - item ?dir - direction ?t - body)
    :precondition (and (holding ?x) (ground ?t) (not (unreachable ?t)))
    :effect (and (on ?x ?t) (shifted ?x ?dir) (clear ?x) (handempty) (not (holding ?x))
      (forall (?o - place) (not (obstructs ?x ?o)))
      (forall (?p - place) (not (gripper-at ?p)))))

  ; --- without grasping a thing -------------------------------------------------------------------------------

  (:action push
    :parameters (?x - item ?dir - direction ?t - body)
    :precondition (and (pushable ?x) (on ?x ?t) (ground ?t) (clear ?x) (handempty) (not (unreachable ?x))
      (forall (?b - item) (not (obstructs ?b ?x))))
    :effect (and (shifted ?x ?dir)
      (forall (?r - region) (not (within ?x ?r)))
      (forall (?y - body ?d - direction) (not (beside ?x ?y ?d)))
      (forall (?y - item ?d - direction) (not (beside ?y ?x ?d)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action nudge
    :parameters (?x - item ?t - body)
    :precondition (and (wedged ?x) (on ?x ?t) (ground ?t) (clear ?x) (handempty))
    :effect (and (not (wedged ?x))
      (forall (?b - item) (not (obstructs ?b ?x)))
      (forall (?b - item ?o - body) (not (cramped ?b ?o ?x)))
      (forall (?r - region) (not (within ?x ?r)))
      (forall (?y - body ?d - direction) (not (beside ?x ?y ?d)))
      (forall (?y - item ?d - direction) (not (beside ?y ?x ?d)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action open
    :parameters (?d - part)
    :precondition (and (handempty) (not (opened ?d)) (not (unreachable ?d))
      (forall (?b - item) (not (obstructs ?b ?d))))
    :effect (and (opened ?d) (not (closed ?d))
      (forall (?b - item ?o - body) (not (cramped ?b ?o ?d)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action close
    :parameters (?d - part)
    :precondition (and (handempty) (not (closed ?d)) (not (unreachable ?d))
      (forall (?b - item) (not (obstructs ?b ?d))))
    :effect (and (closed ?d) (not (opened ?d))
      (forall (?b - item ?o - body) (not (cramped ?b ?o ?d)))
      (forall (?p - place) (not (gripper-at ?p)))))

  (:action go-to
    :parameters (?p - place)
    :precondition ()
    :effect (and (gripper-at ?p)
      (forall (?q - place) (not (gripper-at ?q))))))
