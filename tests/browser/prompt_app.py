"""The app as it is, but quick to hear of what a test puts into the records from outside."""

from app import app
from family_meeting.web import broker

broker.OTHER_PROCESSES_SECONDS = 0.05

__all__ = ["app"]
