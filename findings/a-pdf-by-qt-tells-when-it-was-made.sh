#!/bin/sh
# Qt's QPdfWriter, of Debian 12 (Qt 6.4.2) and of Debian 13 (Qt 6.8.2)
#
# Guess:   what is drawn is what is in the file. Two files of one drawing are the same, whenever and wherever they were
#          made; a title and a creator that are not set stand empty, and nothing else is said.
# Is:      1. Both write the time of making, with the offset of the time zone. "Z" or "+05'30'" moves every offset behind
#             it, so covering the date is not enough: the length still tells whether it was made in UTC.
#          2. Qt 6.8 writes it a second time, as XMP, with "Qt 6.8.2" and a UUID that is drawn for each file, and the
#             UUID once more as /ID in the trailer. Qt 6.4 writes neither. Giving it XMP of one's own, empty or not,
#             takes away the first, and leaves /ID.
#          3. With two typefaces the order in which they are embedded follows the hash seed of the process: the same
#             drawing at the same second comes out in two ways, in both versions.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 300 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/draw.py" <<'PYTHON'
import sys
from PyQt6.QtCore import QBuffer, QIODevice
from PyQt6.QtGui import QFont, QGuiApplication, QPainter, QPdfWriter
application = QGuiApplication(sys.argv)
buffer = QBuffer()
buffer.open(QIODevice.OpenModeFlag.WriteOnly)
writer = QPdfWriter(buffer)
if len(sys.argv) > 2:
    writer.setDocumentXmpMetadata(sys.argv[2].encode())
painter = QPainter(writer)
for y, family in enumerate(["DejaVu Sans", "DejaVu Serif"]):
    painter.setFont(QFont(family))
    painter.drawText(1000, 1000 + 1000 * y, "Tea")
painter.end()
open(sys.argv[1], "wb").write(bytes(buffer.data()))
PYTHON

cat > "$work/look.py" <<'PYTHON'
import re
import sys
suite, files = sys.argv[1], [open(name, "rb").read() for name in sys.argv[2:]]
utc, east, mine = files[:3]
newer = suite == "trixie"
def is_so(what, so):
    print(f"  {'yes' if so else 'NO'}: {what}")
    if not so:
        sys.exit(1)
is_so("the date, with the zone", b"/CreationDate (D:20" in utc and b"Z)" in utc and b"+05'30')" in east)
is_so("another length in another zone", len(utc) != len(east))
is_so("XMP and UUID" if newer else "neither XMP nor UUID", all((word in utc) == newer for word in
      (b"xmp:CreateDate", b"uuid:", b'pdf:Producer="Qt 6.8.2"', b"\n/ID [")))
if newer:
    is_so("own XMP takes it away, and leaves /ID", b"xmp:CreateDate" not in mine and b"\n/ID [" in mine)
orders = {tuple(re.findall(rb"/FontName /\w+\+(\S+)", one)) for one in files[3:]}
is_so("the typefaces stand in either order", len(orders) == 2)
PYTHON

for suite in bookworm trixie; do
    mmdebstrap --quiet --variant=minbase --include=python3-pyqt6,fonts-dejavu-core "$suite" "$work/$suite" "$mirror"
    version=$(chroot "$work/$suite" dpkg-query -W -f '${Version}' 'libqt6gui6*')
    echo "$suite: Qt $version"
    case $suite=$version in
    bookworm=6.4.2+dfsg-10* | trixie=6.8.2+dfsg-9*) ;;
    *) echo "another version than this was seen with"; exit 1 ;;
    esac
    cp "$work/draw.py" "$work/$suite/draw.py"
    mkdir -m 700 "$work/$suite/run/own"
    draw() { chroot "$work/$suite" env QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/run/own "$@"; }
    draw TZ=UTC0 python3 /draw.py /utc.pdf
    draw TZ=XYZ-5:30 python3 /draw.py /east.pdf
    draw TZ=UTC0 python3 /draw.py /mine.pdf '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20; do
        draw TZ=UTC0 python3 /draw.py "/again-$i.pdf"
    done
    python3 "$work/look.py" "$suite" "$work/$suite/utc.pdf" "$work/$suite/east.pdf" "$work/$suite/mine.pdf" \
        "$work/$suite"/again-*.pdf
done
