#!/bin/sh
# Qt's QML engine, of Debian 12 (Qt 6.4.2) and of Debian 13 (Qt 6.8.2)
#
# Guess:   what one QQmlEngine of a process has loaded is no matter of another one. A file of QML makes a Cup and asks
#          whether it is a Cup: it is, and fits a property that is declared as a Cup.
# Is:      so it is with 6.4.2. With 6.8.2 two engines that load the same module make the type twice, and one of them
#          asks for the other's type:
#          1. With the disk cache it is the later one: "as Cup" gives null, and "instanceof Cup" false. A cup still fits a
#             property of its type.
#          2. Without (QML_DISABLE_DISK_CACHE) it is the earlier one, which knew its cups until then. In what it makes
#             from then on they do not fit either: "Unable to assign Cup_QMLTYPE_1 to Cup_QMLTYPE_1".
#          A cast that gives null says nothing. What is declared in place (property Cup declared: Cup { }) is well, and so
#          is a property QtObject. Tests with an engine for each window meet this, a program with one engine does not.
#          6.11.2 was as 6.4.2 when this was written; that is not looked at here.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 550 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/modules/Tea"
cat > "$work/modules/Tea/qmldir" <<'QMLDIR'
module Tea
Cup 1.0 Cup.qml
Tray 1.0 Tray.qml
QMLDIR
cat > "$work/modules/Tea/Cup.qml" <<'QML'
import QtQml
QtObject { }
QML
cat > "$work/modules/Tea/Tray.qml" <<'QML'
import QtQml
import Tea
QtObject {
    property Cup declared: Cup { }
    property Component makes: Component { Cup { } }
    property QtObject made: null
    property Cup held: made
    property bool casts: false
    property bool isOne: false
    function make() {
        made = makes.createObject(null)
        casts = (made as Cup) !== null
        isOne = made instanceof Cup
    }
}
QML

cat > "$work/trays.py" <<'PYTHON'
import os
import sys
from PyQt6.QtCore import QCoreApplication, QMetaObject, QUrl
from PyQt6.QtQml import QQmlComponent, QQmlEngine
newer, cached = sys.argv[1] == "trixie", "QML_DISABLE_DISK_CACHE" not in os.environ
application = QCoreApplication(sys.argv)
warnings = []
kept = []

class Engine:
    def __init__(self):
        self.engine = QQmlEngine()
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(lambda them: warnings.extend(one.description() for one in them))
        self.engine.addImportPath("/modules")
        self.component = QQmlComponent(self.engine)
        self.component.setData(b"import Tea\nTray { }", QUrl("file:///main.qml"))
    def knows_its_cups(self):
        tray = self.component.create()
        kept.append(tray)
        QMetaObject.invokeMethod(tray, "make")
        held, casts, is_one = tray.property("held") is not None, tray.property("casts"), tray.property("isOne")
        said = [one for one in warnings if one.startswith("Unable to assign Cup_QMLTYPE_")]
        warnings.clear()
        for one in said:
            print("    " + one)
        assert tray.property("declared") is not None and casts == is_one and held == (not said)
        return casts, held

def is_so(what, so):
    print(f"  {'yes' if so else 'NO'}: {what}", flush=True)
    if not so:
        os._exit(1)

print("  with the disk cache:" if cached else "  without:")
earlier = Engine()
is_so("an engine knows its cups", earlier.knows_its_cups() == (True, True))
later = Engine()
if newer and cached:
    is_so("a later one does not, though they fit a property", later.knows_its_cups() == (False, True))
    is_so("the earlier one still does", earlier.knows_its_cups() == (True, True))
elif newer:
    is_so("a later one knows its cups", later.knows_its_cups() == (True, True))
    is_so("and now the earlier one does not, nor do they fit", earlier.knows_its_cups() == (False, False))
else:
    is_so("a later one knows its cups", later.knows_its_cups() == (True, True))
    is_so("and so does the earlier one", earlier.knows_its_cups() == (True, True))
sys.stdout.flush()
os._exit(0)  # in which order Python takes two engines apart is another matter
PYTHON

for suite in bookworm trixie; do
    mmdebstrap --quiet --variant=minbase \
        --include=python3-pyqt6.qtquick,qml6-module-qtqml,qml6-module-qtqml-models,qml6-module-qtqml-workerscript \
        "$suite" "$work/$suite" "$mirror"
    version=$(chroot "$work/$suite" dpkg-query -W -f '${Version}' libqt6qml6)
    echo "$suite: Qt $version"
    case $suite=$version in
    bookworm=6.4.2+dfsg-1* | trixie=6.8.2+dfsg-7*) ;;
    *) echo "another version than this was seen with"; exit 1 ;;
    esac
    cp -R "$work/modules" "$work/trays.py" "$work/$suite/"
    chroot "$work/$suite" env HOME=/root python3 /trays.py "$suite"
    chroot "$work/$suite" env HOME=/root QML_DISABLE_DISK_CACHE=1 python3 /trays.py "$suite"
done
