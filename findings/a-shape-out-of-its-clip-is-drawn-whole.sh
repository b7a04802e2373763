#!/bin/sh
# Qt Quick's Shape with the software renderer, of Debian 12 (Qt 6.4.2) and of Debian 13 (Qt 6.8.2)
#
# Guess:   what stands in an item with "clip: true" is drawn within that item, and nowhere else.
# Is:      so it is as long as some of a Shape lies within it: the rest is cut off. A Shape of which nothing does (scrolled
#          away in a list, for instance) is drawn as if nothing cut it off, over whatever stands there. A Rectangle beside
#          it is cut off. So what is drawn with Shapes had better be hidden while it is out of sight.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 550 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/Box.qml" <<'QML'
import QtQuick
import QtQuick.Shapes
Window {
    id: window
    visible: true
    width: 200
    height: 200
    color: "white"
    property real at: 0
    Item {
        width: 200
        height: 100
        clip: true
        Shape {
            x: 10
            y: window.at
            width: 60
            height: 60
            ShapePath {
                fillColor: "black"
                strokeColor: "transparent"
                startX: 0; startY: 0
                PathLine { x: 60; y: 0 }
                PathLine { x: 60; y: 60 }
                PathLine { x: 0; y: 60 }
            }
        }
        Rectangle { x: 130; y: window.at; width: 60; height: 60; color: "black" }
    }
}
QML

cat > "$work/box.py" <<'PYTHON'
import os
import sys
import time
from PyQt6.QtCore import QUrl
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtQml import QQmlComponent, QQmlEngine
from PyQt6.QtQuick import QQuickWindow
application = QGuiApplication(sys.argv)
engine = QQmlEngine()
component = QQmlComponent(engine, QUrl.fromLocalFile("/Box.qml"))
window = component.create()

def drawn(at, x, y):
    """Whether something black is there, at this place of the two."""
    window.setProperty("at", at)
    for _ in range(20):
        application.processEvents()
        time.sleep(0.01)
    return window.grabWindow().pixelColor(x, y).lightness() < 128

def is_so(what, so):
    print(f"  {'yes' if so else 'NO'}: {what}", flush=True)
    if not so:
        os._exit(1)

SHAPE, RECTANGLE = 40, 160
is_so("half within, both are drawn within", drawn(70, SHAPE, 80) and drawn(70, RECTANGLE, 80))
is_so("and not beyond", not drawn(70, SHAPE, 115) and not drawn(70, RECTANGLE, 115))
is_so("out of it, the Shape is drawn", drawn(120, SHAPE, 150))
is_so("and the Rectangle is not", not drawn(120, RECTANGLE, 150))
os._exit(0)  # in which order Python takes an engine apart is another matter
PYTHON

for suite in bookworm trixie; do
    modules=qml6-module-qtquick,qml6-module-qtquick-window,qml6-module-qtquick-shapes,qml6-module-qtqml-models,qml6-module-qtqml-workerscript
    mmdebstrap --quiet --variant=minbase --include=python3-pyqt6.qtquick,qml6-module-qtqml,$modules \
        "$suite" "$work/$suite" "$mirror"
    version=$(chroot "$work/$suite" dpkg-query -W -f '${Version}' libqt6quick6)
    echo "$suite: Qt $version"
    case $suite=$version in
    bookworm=6.4.2+dfsg-1* | trixie=6.8.2+dfsg-7*) ;;
    *) echo "another version than this was seen with"; exit 1 ;;
    esac
    cp "$work/Box.qml" "$work/box.py" "$work/$suite/"
    mkdir -m 700 "$work/$suite/run/own"
    chroot "$work/$suite" env HOME=/root QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=/run/own \
        python3 /box.py
done
