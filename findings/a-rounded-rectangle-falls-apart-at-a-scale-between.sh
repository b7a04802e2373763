#!/bin/sh
# Qt Quick's Rectangle with the software renderer, of Debian 12 (Qt 6.4.2)
#
# Guess:   a filled Rectangle with a radius is filled, on whatever screen: where a desktop draws everything a third larger
#          (QT_SCALE_FACTOR=1.3), as well as at once or twice the size.
# Is:      so it is where a point is a whole number of pixels. Elsewhere it is put together from pieces whose edges are
#          rounded one by one, and at some places a line of ground goes through it from top to bottom. What a Shape draws
#          (QtQuick.Shapes, painted by QPainter in one go) is whole at each place.
#
# Makes a small root in a temporary folder (mmdebstrap, as root, some 550 MB), from the mirror that apt uses here. Exits
# non-zero if the package is another or behaves otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT

cat > "$work/Pills.qml" <<'QML'
import QtQuick
import QtQuick.Shapes
Window {
    id: window
    visible: true
    width: 200
    height: 140
    color: "white"
    property real at: 0
    Rectangle { x: window.at; y: 10; width: 141; height: 48; radius: 24; color: "black" }
    Shape {
        x: window.at
        y: 80
        ShapePath {
            fillColor: "black"
            strokeColor: "transparent"
            startX: 24; startY: 0
            PathLine { x: 117; y: 0 }
            PathArc { x: 117; y: 48; radiusX: 24; radiusY: 24 }
            PathLine { x: 24; y: 48 }
            PathArc { x: 24; y: 0; radiusX: 24; radiusY: 24 }
        }
    }
}
QML

cat > "$work/pills.py" <<'PYTHON'
import os
import sys
import time
from PyQt6.QtCore import QUrl
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtQml import QQmlComponent, QQmlEngine
from PyQt6.QtQuick import QQuickWindow
application = QGuiApplication(sys.argv)
engine = QQmlEngine()
component = QQmlComponent(engine, QUrl.fromLocalFile("/Pills.qml"))
window = component.create()

def is_parted(picture, middle):
    """Whether something white is between what is black in the row through the middle."""
    y = int(middle * picture.devicePixelRatio())
    row = "".join("#" if picture.pixelColor(x, y).lightness() < 128 else "." for x in range(picture.width()))
    return "." in row.strip(".")

parted = {"Rectangle": 0, "Shape": 0}
for hundredths in range(2000, 3100, 37):
    window.setProperty("at", hundredths / 100)
    for _ in range(5):
        application.processEvents()
        time.sleep(0.01)
    picture = window.grabWindow()
    parted["Rectangle"] += is_parted(picture, 34)
    parted["Shape"] += is_parted(picture, 104)
scale = os.environ["QT_SCALE_FACTOR"]
so = parted["Shape"] == 0 and (parted["Rectangle"] > 0) == (scale == "1.3")
print(f"  {'yes' if so else 'NO'}: of 30 places {scale} times the size, a line goes through the Rectangle at "
      f"{parted['Rectangle']}, and through the Shape at {parted['Shape']}", flush=True)
os._exit(0 if so else 1)  # in which order Python takes an engine apart is another matter
PYTHON

modules=qml6-module-qtquick,qml6-module-qtquick-window,qml6-module-qtquick-shapes,qml6-module-qtqml-models,qml6-module-qtqml-workerscript
mmdebstrap --quiet --variant=minbase --include=python3-pyqt6.qtquick,qml6-module-qtqml,$modules bookworm "$work/root" "$mirror"
version=$(chroot "$work/root" dpkg-query -W -f '${Version}' libqt6quick6)
echo "Qt $version"
case $version in
6.4.2+dfsg-1*) ;;
*) echo "another version than this was seen with"; exit 1 ;;
esac
cp "$work/Pills.qml" "$work/pills.py" "$work/root/"
mkdir -m 700 "$work/root/run/own"
for scale in 1 1.3 2; do
    chroot "$work/root" env HOME=/root QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=/run/own \
        QT_SCALE_FACTOR=$scale python3 /pills.py
done
