"""Where the translations of the demo town come from: some are old, some a machine has made, most are done."""

from accounts.models import User
from base.kept_words import KeptWord
from base.provenance import How, Provenance
from base.source_text import hash_of
from base.translation_events import look_through
from demo import content
from demo.people import address

TOOL = "LibreTranslate"


def load_origins() -> None:
    """Note all origins, and those states that the content names; what people have done since then stays."""
    for word in content.KEPT_WORDS:
        KeptWord.objects.get_or_create(word=word)
    look_through()
    for path, language, what in content.TRANSLATION_STATES:
        rows = Provenance.objects.current().filter(how=How.PERSON, made_by=None, checked_at=None)
        row = rows.filter(page__url_path=f"/{language}/{path}").first()
        if row is None:
            continue
        if what == "outdated":
            # Made before the last sentence was written
            row.sentences = row.sentences[:-1]
            row.text_hash = hash_of([mark for mark, _words in row.sentences])
        else:
            row.how, row.tool = How.MACHINE, TOOL
        if what == "read":
            row.mark_read(User.objects.get(email=address("gruenau")))
        row.save()
