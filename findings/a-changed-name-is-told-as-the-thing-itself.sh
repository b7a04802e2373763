#!/bin/sh
# Qt's accessibility bridge, of Debian 12 (Qt 6.4.2) and of Debian 13 (Qt 6.8.2)
#
# Guess:   when the name of a thing changes, "property-change: accessible-name" on the bus carries the new name, as AT-SPI
#          has it.
# Is:      so it is with 6.8.2. With 6.4.2 it carries a reference to the thing itself, (so), in its place. Orca 43 takes it
#          for text, fails with an IndexError, and says nothing: a heading that has the focus and gets other words is silent.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 700 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/window.py" <<'PYTHON'
import sys
from PyQt6.QtCore import QTimer
from PyQt6.QtWidgets import QApplication, QPushButton
application = QApplication(sys.argv)
button = QPushButton("Before")
button.show()
button.setFocus()
QTimer.singleShot(4000, lambda: button.setAccessibleName("After"))
QTimer.singleShot(20000, application.quit)
application.exec()
PYTHON

cat > "$work/listen.py" <<'PYTHON'
import os
import subprocess
import sys
import time
from gi.repository import Gio, GLib

launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=1"],
                            stderr=subprocess.DEVNULL)
session = Gio.bus_get_sync(Gio.BusType.SESSION)

def address():
    for _ in range(100):
        try:
            return session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 5000,
                                     None).unpack()[0]
        except GLib.Error:
            time.sleep(0.2)

flags = Gio.DBusConnectionFlags
bus = Gio.DBusConnection.new_for_address_sync(address(), flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
loop = GLib.MainLoop()
carried = []

def heard(_bus, _sender, _path, _interface, _member, parameters):
    if parameters.get_child_value(0).unpack() == "accessible-name":
        carried.append(parameters.get_child_value(3).get_variant())
        loop.quit()

bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", "PropertyChange", None, None, 0, heard)
bus.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent",
              GLib.Variant("(s)", ("object:",)), None, 0, 10000, None)
window = subprocess.Popen([sys.executable, "/window.py"], stderr=subprocess.DEVNULL)
GLib.timeout_add_seconds(60, loop.quit)
loop.run()
window.kill()
launcher.kill()
if not carried:
    sys.exit("no name changed")
what = "text" if carried[0].get_type_string() == "s" else "a thing" if carried[0].get_type_string() == "(so)" else "else"
print(f"  the new name comes as {what},", carried[0].get_type_string(), flush=True)
os._exit(0 if what == sys.argv[1] else 1)
PYTHON

for suite in bookworm trixie; do
    mmdebstrap --quiet --variant=minbase --include=python3-pyqt6,python3-gi,at-spi2-core,dbus,xvfb "$suite" "$work/$suite" "$mirror"
    version=$(chroot "$work/$suite" dpkg-query -W -f '${Version}' libqt6gui6)
    echo "$suite: Qt $version"
    case $suite=$version in
    bookworm=6.4.2+dfsg-1* | trixie=6.8.2+dfsg-*) ;;
    *) echo "another version than this was seen with"; exit 1 ;;
    esac
    cp "$work/window.py" "$work/listen.py" "$work/$suite/"
    mkdir -m 700 "$work/$suite/run/own"
    [ "$suite" = bookworm ] && what="a thing" || what=text
    chroot "$work/$suite" env HOME=/root XDG_RUNTIME_DIR=/run/own LC_ALL=C.UTF-8 WHAT="$what" sh -c '
        Xvfb -displayfd 3 -screen 0 640x480x24 -nolisten tcp 3>/tmp/display 2>/dev/null & server=$!
        until [ -s /tmp/display ]; do sleep 0.2; done
        export DISPLAY=":$(cat /tmp/display)" QT_QPA_PLATFORM=xcb
        dbus-run-session -- python3 /listen.py "$WHAT" && seen=0 || seen=$?
        kill $server
        exit $seen'
done
