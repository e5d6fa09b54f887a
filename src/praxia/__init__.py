"""Praxia: from a sentence to safe motor commands."""

__version__ = "0.1.0"
