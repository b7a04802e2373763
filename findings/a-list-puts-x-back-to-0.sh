#!/bin/sh
# Qt Quick's ListView, of Debian 12 (Qt 6.4.2) and of Debian 13 (Qt 6.8.2)
#
# Guess:   a list that goes down places its entries in y and leaves x to the delegate: with "x: 12" each stands at 12,
#          and with a binding each stands where the binding says.
# Is:      so it is with 6.4.2, upright and lying (y). With 6.8.2 the delegate is made with x 12 and put back to 0 by the
#          list, without a warning. A change of what x is bound to moves it there after all, until the list is next
#          resized: 0 again. A transform (Translate) is left alone.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 550 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/Lists.qml" <<'QML'
import QtQuick
Window {
    id: window
    visible: true
    width: 400
    height: 400
    property real edge: 12
    property real before: -1
    function x(): real { return upright.itemAtIndex(1).x }
    function y(): real { return lying.itemAtIndex(1).y }
    function shift(): real { return upright.itemAtIndex(1).mapToItem(upright, 0, 0).x - x() }
    ListView {
        id: upright
        width: 200
        height: 200
        model: 3
        delegate: Item {
            x: window.edge
            width: 50
            height: 20
            transform: Translate { x: 5 }
            Component.onCompleted: window.before = x
        }
    }
    ListView {
        id: lying
        width: 200
        height: 200
        orientation: ListView.Horizontal
        model: 3
        delegate: Item { y: window.edge; width: 50; height: 20 }
    }
    function widen() { upright.width = 210; upright.forceLayout() }
}
QML

cat > "$work/lists.py" <<'PYTHON'
import os
import sys
from PyQt6.QtCore import QMetaObject, QUrl
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
newer = sys.argv[1] == "trixie"
application = QGuiApplication(sys.argv)
engine = QQmlEngine()
component = QQmlComponent(engine, QUrl.fromLocalFile("/Lists.qml"))
window = component.create()

def asked(what):
    for _ in range(10):
        application.processEvents()
    return QQmlExpression(QQmlEngine.contextForObject(window), window, what).evaluate()[0]

def is_so(what, so):
    print(f"  {'yes' if so else 'NO'}: {what}", flush=True)
    if not so:
        os._exit(1)

then = 0 if newer else 12
is_so("the delegate is made with x 12", asked("before") == 12)
is_so(f"it stands at x {then}", asked("x()") == then)
is_so(f"where the list lies, at y {then}", asked("y()") == then)
is_so("the transform moves it", asked("shift()") == 5)
window.setProperty("edge", 30)
is_so("bound to 30 now, it stands at 30", asked("x()") == 30)
QMetaObject.invokeMethod(window, "widen")
is_so("in a wider list at " + ("0" if newer else "30"), asked("x()") == (0 if newer else 30))
is_so("and the transform still moves it", asked("shift()") == 5)
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
    cp "$work/Lists.qml" "$work/lists.py" "$work/$suite/"
    mkdir -m 700 "$work/$suite/run/own"
    chroot "$work/$suite" env HOME=/root QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=/run/own \
        python3 /lists.py "$suite"
done
