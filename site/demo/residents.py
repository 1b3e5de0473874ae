"""The people of the demo town who register: invented first names, numbers that belong to nobody."""

from collections.abc import Iterable
from itertools import count

from courses.booking import Wish
from courses.models import Booking, CoursePage, Interest, Registration
from courses.models.person import Person, hashed
from demo.days import in_days

# Name, the language in which we write to them
NAMES = (
    ("Nadia", "ar"), ("Sabine", "de"), ("Olha", "uk"), ("Uwe", "de"), ("Linh", "vi"), ("Parisa", "fa"), ("Petra", "de"),
    ("Mehmet", "tr"), ("Iwan", "ru"), ("Samira", "ar"), ("Jens", "de"), ("Kateryna", "uk"), ("Monika", "de-simple"),
    ("Hassan", "ar"), ("Grit", "de"), ("Amina", "en"), ("Ronny", "de"), ("Swetlana", "ru"), ("Ali", "fa"),
)  # fmt: skip
# Most people want to be called. Nobody has an address: the demo town writes to no one
CHANNELS = (Person.Channel.PHONE, Person.Channel.PHONE, Person.Channel.SMS, Person.Channel.OFFICE)
NEEDS = {5: ("childcare",), 11: ("interpreter",), 17: ("wheelchair",)}
# The numbers from 030 23125-500 to -899 are kept free for films and books; the lower ones are those of the houses
FIRST, NUMBERS = 500, 400
# Course → how many people wait for a date of it
WAITING = {"vorstellungsgespraech": 5, "online-bewerben": 3}
_number = count()


def somebody() -> Wish:
    """The next person: the same ones in the same order whenever the town is loaded."""
    number = next(_number)
    name, language = NAMES[number % len(NAMES)]
    channel = CHANNELS[number % len(CHANNELS)]
    phone = "" if channel == Person.Channel.OFFICE else f"+493023125{FIRST + number % NUMBERS}"
    return Wish(
        name=name,
        channel=channel,
        phone=phone,
        language=language,
        needs=NEEDS.get(number % 19, ()),
        form=f"demo {number}",
    )


def register(bookings: Iterable[Booking]) -> None:
    """Give every seat, and every place in a line, to somebody."""
    people = [_known(Registration(booking=one), somebody()) for one in bookings if one.is_active]
    Registration.objects.bulk_create(people)


def wait_for(course: CoursePage) -> None:
    """People who wait for a date of a course, the first of them for some weeks."""
    days = range(WAITING.get(course.slug, 0), 0, -1)
    people = [_known(Interest(course=course, created=in_days(-5 * day, "15:00")), somebody()) for day in days]
    Interest.objects.bulk_create(people)


def _known[P: Person](person: P, wish: Wish) -> P:
    """A row with everything that a form would have given it; many are written at once, so it makes its own marks."""
    for name, value in {**wish.personal(), "contact_key": wish.contact_key, "form_key": wish.form_key}.items():
        setattr(person, name, value)
    person.token_hash = hashed(person.token)
    return person
