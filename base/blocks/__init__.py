"""The blocks that a page's body is made of."""

from base.blocks.body import BODY_BLOCKS, LEARNING_BLOCKS
from base.blocks.learning import QuestionBlock, TryItBlock
from base.blocks.media import DownloadBlock, ImageBlock, VideoBlock
from base.blocks.people import CallToActionBlock, ContactCardBlock, OffersBlock
from base.blocks.text import AccordionBlock, FiguresBlock, HeadingBlock, QuoteBlock, StepsBlock, TextBlock

__all__ = [
    "BODY_BLOCKS",
    "LEARNING_BLOCKS",
    "AccordionBlock",
    "CallToActionBlock",
    "ContactCardBlock",
    "DownloadBlock",
    "FiguresBlock",
    "HeadingBlock",
    "ImageBlock",
    "OffersBlock",
    "QuestionBlock",
    "QuoteBlock",
    "StepsBlock",
    "TextBlock",
    "TryItBlock",
    "VideoBlock",
]
