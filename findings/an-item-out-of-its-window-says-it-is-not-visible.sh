#!/bin/sh
# Qt Quick's Item, of Debian 12 (Qt 6.4.2) and of Debian 13 (Qt 6.8.2)
#
# Guess:   "visible" reads false where the item or one above it is hidden. Something that is taken out of its window
#          (parent = null) and put back, with nothing hidden, is as it was.
# Is:      so it is with 6.4.2. With 6.8.2 an item that was taken out reads visible: false, and so does all in it, though
#          nobody hid anything (one that never had a parent reads true). Put back, it reads true again. But a row that is
#          shown while something in it is ("visible: sign.visible") hides itself by that, and does not come back: what is
#          in it waits for the row. Hiding what is above the row does the same to it in both versions. So a binding had
#          better ask why something is shown, not whether it is visible.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 550 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/Rows.qml" <<'QML'
import QtQuick
Window {
    visible: true
    width: 400
    height: 400
    property Component makes: Component { Item { } }
    property bool atFirst: makes.createObject(null).visible
    Item { objectName: "plain" }
    Item {
        objectName: "row"
        visible: sign.visible
        Item { id: sign; objectName: "sign" }
    }
    Item {
        objectName: "page"
        Item {
            objectName: "other"
            visible: otherSign.visible
            Item { id: otherSign }
        }
    }
}
QML

cat > "$work/rows.py" <<'PYTHON'
import os
import sys
from PyQt6.QtCore import QUrl
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtQml import QQmlComponent, QQmlEngine
from PyQt6.QtQuick import QQuickItem
newer = sys.argv[1] == "trixie"
application = QGuiApplication(sys.argv)
engine = QQmlEngine()
component = QQmlComponent(engine, QUrl.fromLocalFile("/Rows.qml"))
window = component.create()
names = ["plain", "row", "sign", "page", "other"]
plain, row, sign, page, other = (window.findChild(QQuickItem, name) for name in names)
for _ in range(10):
    application.processEvents()

def is_so(what, so):
    print(f"  {'yes' if so else 'NO'}: {what}", flush=True)
    if not so:
        os._exit(1)

now = not newer
is_so("made without a parent, an item reads True", window.property("atFirst"))
is_so("in the window all read True", plain.isVisible() and row.isVisible() and sign.isVisible() and other.isVisible())
place = row.parentItem()
plain.setParentItem(None)
is_so(f"taken out it reads {now}", plain.isVisible() == now)
plain.setParentItem(place)
is_so("put back it reads True", plain.isVisible())
row.setParentItem(None)
is_so(f"the row, taken out, and what is in it read {now}", row.isVisible() == now and sign.isVisible() == now)
row.setParentItem(place)
is_so(f"put back they read {now}", row.isVisible() == now and sign.isVisible() == now)
page.setVisible(False)
page.setVisible(True)
is_so("a page was hidden and is shown again: the row in it reads False", page.isVisible() and not other.isVisible())
os._exit(0)  # in which order Python takes an engine apart is another matter
PYTHON

for suite in bookworm trixie; do
    modules=qml6-module-qtquick,qml6-module-qtquick-window,qml6-module-qtqml-models,qml6-module-qtqml-workerscript
    mmdebstrap --quiet --variant=minbase --include=python3-pyqt6.qtquick,qml6-module-qtqml,$modules \
        "$suite" "$work/$suite" "$mirror"
    version=$(chroot "$work/$suite" dpkg-query -W -f '${Version}' libqt6quick6)
    echo "$suite: Qt $version"
    case $suite=$version in
    bookworm=6.4.2+dfsg-1* | trixie=6.8.2+dfsg-7*) ;;
    *) echo "another version than this was seen with"; exit 1 ;;
    esac
    cp "$work/Rows.qml" "$work/rows.py" "$work/$suite/"
    mkdir -m 700 "$work/$suite/run/own"
    chroot "$work/$suite" env HOME=/root QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=/run/own \
        python3 /rows.py "$suite"
done
