"""Perception: from sightings and joint measurements to a world state with covariance."""
