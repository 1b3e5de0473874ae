"""What a picture of an owner costs while it is read."""

import subprocess
import sys

from tests.house.security.files import FORMATS, bomb, drawing
from tests.house.source import ROOT


def test_a_bomb_costs_no_memory_and_the_largest_picture_little() -> None:
    """Measured in a process of its own, in kilobytes: 121 megapixels would be 360 MB."""
    script = (
        "import sys, django; django.setup();"
        "from django.core.files.uploadedfile import SimpleUploadedFile;"
        "from businesses.entry.picture_form import PictureForm; data = sys.stdin.buffer.read();\n"
        "peak = lambda: [one.split()[1] for one in open('/proc/self/status') if one.startswith('VmHWM')][0]\n"
        "before = peak()\n"
        "form = PictureForm({'alt': 'x', 'people': 'False', 'rights': 'on'}, {'file': SimpleUploadedFile('b', data)})\n"
        "print(form.is_valid(), before, peak())"
    )
    largest = {kind: drawing(kind, (3650, 2730)) for kind in FORMATS}
    for kind, data in {"bomb": bomb(), **largest}.items():
        answer = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            input=data,
            capture_output=True,
            env={"DJANGO_SETTINGS_MODULE": "config.settings.test", "PYTHONPATH": ".:site", "PATH": ""},
            check=True,
        )
        valid, before, peak = answer.stdout.decode().split()
        assert valid == str(kind != "bomb")
        if kind == "bomb":
            assert int(peak) < 300 * 1024
            assert int(peak) - int(before) < 20 * 1024
        else:
            assert int(peak) - int(before) < 170 * 1024, kind
