"""Blocks with files: pictures, videos, downloads."""

import mimetypes

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock as AlternativeTextImageBlock

from base.blocks.text import RICH_TEXT_FEATURES


class ImageBlock(blocks.StructBlock):
    """A picture; what it shows is said in words, or it is marked as decoration."""

    image = AlternativeTextImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=200)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/image.html"


class DownloadValue(blocks.StructValue):
    """A file with what people want to know before they load it."""

    @property
    def size_words(self) -> str:
        """The size: "1,2 MB"."""
        size = self["document"].get_file_size() if self["document"] else None
        return filesizeformat(size) if size else ""

    @property
    def kind(self) -> str:
        """The kind of file: "PDF"."""
        return self["document"].file_extension.upper() if self["document"] else ""


class DownloadBlock(blocks.StructBlock):
    """A file to download."""

    title = blocks.CharBlock(label=_("Title"))
    document = DocumentChooserBlock(label=_("File"))

    class Meta:
        icon = "download"
        label = _("Download")
        value_class = DownloadValue
        template = "blocks/download.html"


class VideoValue(blocks.StructValue):
    """A film with its type."""

    @property
    def mime(self) -> str:
        """The film's media type."""
        name = self["file"].filename if self["file"] else ""
        return mimetypes.guess_type(name)[0] or "video/mp4"


class VideoBlock(blocks.StructBlock):
    """A film of our own; without its text it cannot be published."""

    title = blocks.CharBlock(label=_("Title"))
    file = DocumentChooserBlock(label=_("Film"))
    transcript = blocks.RichTextBlock(
        label=_("Everything that is said and shown, as text"), features=RICH_TEXT_FEATURES
    )

    class Meta:
        icon = "media"
        label = _("Film with text")
        value_class = VideoValue
        template = "blocks/video.html"
