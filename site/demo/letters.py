"""What people have sent to the offices of the demo town: messages, and requests for advice."""

import datetime

from areas.models import Area, Message
from base.public_form import phone_number
from courses.models import AdviceRequest, ConsultationPage
from demo import content
from demo.days import in_days
from demo.factories.areas import MessageFactory
from demo.factories.courses import AdviceRequestFactory

SAME = ("kind", "place", "language", "text", "name", "email", "answer")
SAME_IN_REQUEST = ("name", "channel", "email", "language", "place", "wish", "status", "where")
ENDED = (AdviceRequest.Status.DONE, AdviceRequest.Status.CANCELLED)
ONE_DAY = datetime.timedelta(days=1)


def load_messages() -> None:
    """Messages, one of them late; where there are any, none is added: an office erases what it has answered."""
    if Message.objects.exists():
        return
    areas = {area.slug: area for area in Area.objects.all()}
    for place, entry in enumerate(content.MESSAGES):
        answered = entry["answered_days_ago"]
        MessageFactory(
            form_key=f"demo-{place}",
            area=areas.get(entry["area"]),
            created=in_days(-entry["days_ago"], "10:15"),
            status=Message.Status.OPEN if answered is None else Message.Status.ANSWERED,
            closed_at=None if answered is None else in_days(-answered, "15:40"),
            phone=phone_number(entry["phone"]),
            **{name: entry[name] for name in SAME},
        )


def load_advice_requests() -> None:
    """Requests for advice in every state; where there are any, none is added."""
    if AdviceRequest.objects.exists():
        return
    pages = {page.url_path: page for page in ConsultationPage.objects.all()}
    for place, entry in enumerate(content.ADVICE_REQUESTS):
        page = pages[f"/de/{entry['advice']}/"]
        start = None if entry["in_days"] is None else in_days(entry["in_days"], entry["time"])
        AdviceRequestFactory(
            consultation=page,
            form_key=f"demo-{place}",
            contact_key=f"demo-{place}",
            created=in_days(-entry["days_ago"], "11:20"),
            start=start,
            minutes=page.minutes,
            closed_at=start + ONE_DAY if start and entry["status"] in ENDED else None,
            phone=phone_number(entry["phone"]),
            **{name: entry[name] for name in SAME_IN_REQUEST},
        )
