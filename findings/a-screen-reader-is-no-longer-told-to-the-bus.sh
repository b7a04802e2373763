#!/bin/sh
# at-spi2-core's at-spi-bus-launcher, of Debian 13 (2.56.2) and of testing (2.62.1)
#
# Guess:   the launcher of the accessibility bus takes the options that its own usage names, --a11y=0|1 and
#          --screen-reader=0|1, and org.a11y.Status on the session bus has a property for each: IsEnabled and
#          ScreenReaderEnabled, by which a program learns that somebody listens.
# Is:      so it is with 2.56. With 2.62 the usage still names both, and either one ends the launcher with that usage, in
#          any order; ScreenReaderEnabled is gone, and setting it is an error. --launch-immediately stays, and setting
#          IsEnabled by org.freedesktop.DBus.Properties is what switches it on in both.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 250 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/ask.sh" <<'SH'
set -eu
export XDG_RUNTIME_DIR=$(mktemp -d) HOME=/tmp GSETTINGS_BACKEND=memory
launcher=/usr/libexec/at-spi-bus-launcher
set_one() {
    gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.freedesktop.DBus.Properties.Set org.a11y.Status "$1" '<true>' \
        >/dev/null 2>&1 && echo "  $1 is set" || echo "  $1 is refused"
}
for option in --a11y=1 --screen-reader=1; do
    # It stays until it is told to go: 124 is timeout's.
    ended=0
    timeout 3 "$launcher" $option >/tmp/said 2>&1 || ended=$?
    [ $ended -eq 124 ] && echo "  $option is taken" || echo "  $option is refused: $(sed -n 's/.*\(usage\): [^ ]* /\1: /p' /tmp/said)"
done
timeout 20 "$launcher" --launch-immediately >/dev/null 2>&1 &
sleep 2
set_one IsEnabled
set_one ScreenReaderEnabled
SH

for suite in trixie forky; do
    mmdebstrap --variant=minbase --include=at-spi2-core,dbus-daemon,libglib2.0-bin,gsettings-desktop-schemas \
        --aptopt='Acquire::Check-Valid-Until "false"' "$suite" "$work/$suite" "$mirror" 2>/dev/null
    version=$(chroot "$work/$suite" dpkg-query -W -f='${Version}' at-spi2-core)
    cp "$work/ask.sh" "$work/$suite/ask.sh"
    { echo "at-spi2-core ${version%%-*}"; chroot "$work/$suite" dbus-run-session -- sh /ask.sh 2>/dev/null; } | tee -a "$work/seen"
done

cat > "$work/expected" <<'TXT'
at-spi2-core 2.56.2
  --a11y=1 is taken
  --screen-reader=1 is taken
  IsEnabled is set
  ScreenReaderEnabled is set
at-spi2-core 2.62.1
  --a11y=1 is refused: usage: [--launch-immediately] [--a11y=0|1] [--screen-reader=0|1]
  --screen-reader=1 is refused: usage: [--launch-immediately] [--a11y=0|1] [--screen-reader=0|1]
  IsEnabled is set
  ScreenReaderEnabled is refused
TXT
diff "$work/expected" "$work/seen"
