"""Other people's policies and data: what their numbers mean, and the safety filter in front of them."""

from praxia.deployment.deployment import Deployment

__all__ = ["Deployment"]
