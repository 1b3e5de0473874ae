"""Which blocks a body may have, in the order in which editors see them."""

from wagtail import blocks

from base.blocks.learning import QuestionBlock, TryItBlock
from base.blocks.media import DownloadBlock, ImageBlock, VideoBlock
from base.blocks.people import CallToActionBlock, ContactCardBlock, OffersBlock
from base.blocks.text import AccordionBlock, FiguresBlock, HeadingBlock, QuoteBlock, StepsBlock, TextBlock

BODY_BLOCKS: list[tuple[str, blocks.Block]] = [
    ("heading", HeadingBlock()),
    ("text", TextBlock()),
    ("image", ImageBlock()),
    ("steps", StepsBlock()),
    ("accordion", AccordionBlock()),
    ("contact_card", ContactCardBlock()),
    ("call_to_action", CallToActionBlock()),
    ("offers", OffersBlock()),
    ("quote", QuoteBlock()),
    ("download", DownloadBlock()),
    ("video", VideoBlock()),
    ("figures", FiguresBlock()),
]
LEARNING_BLOCKS = [*BODY_BLOCKS, ("try_it", TryItBlock()), ("question", QuestionBlock())]
