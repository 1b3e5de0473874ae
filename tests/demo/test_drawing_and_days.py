"""What the demo town is made of: drawn pictures, and days on which houses are open."""

from io import BytesIO

import pytest
import time_machine
from PIL import Image

from demo import content
from demo.days import working
from demo.pictures import MOTIFS, draw


@time_machine.travel("2026-11-09 12:00", tick=False)
def test_dates_leave_out_the_day_of_repentance() -> None:
    days = working("we", 0)
    assert [next(days).isoformat() for _ in range(3)] == ["2026-11-11", "2026-11-25", "2026-12-02"]


@pytest.mark.parametrize("motif", sorted(MOTIFS))
def test_motif_is_described_and_can_be_drawn(motif: str) -> None:
    assert motif in content.PICTURES
    assert Image.open(BytesIO(draw(motif, "osten"))).size == (1600, 900)
