#!/bin/sh
# Removing a password by libsecret and by QtKeychain while GNOME's keyring is locked, on Debian 12 (libsecret 0.20.5,
# QtKeychain 0.13.2, gnome-keyring 42.1) and on Debian 13 (0.21.7, 0.15.0, 48.0)
#
# Guess:   reading a password from a locked keyring asks the person to unlock it; so does removing one. If the keyring stays
#          locked, that is an error.
# Is:      Removing looks at what is unlocked and at nothing else, and asks nobody. libsecret's answer is then the same as
#          if there had been no such password: FALSE, and no error. QtKeychain's DeletePasswordJob makes a success of it
#          (NoError), and the password is still there.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 900 MB each, one after the other), from
# the mirror that apt uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/forget.cpp" <<'CPP'
#include <QCoreApplication>
#include <qt6keychain/keychain.h>
int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    const bool writes = qstrcmp(arguments[1], "write") == 0;
    auto* write = new QKeychain::WritePasswordJob("a server");
    write->setTextData("tea");
    QKeychain::Job* job = writes ? static_cast<QKeychain::Job*>(write) : new QKeychain::DeletePasswordJob("a server");
    job->setKey("somebody");
    QObject::connect(job, &QKeychain::Job::finished, [&](QKeychain::Job* done) { application.exit(done->error()); });
    job->start();
    return application.exec();
}
CPP

cat > "$work/look.sh" <<'SH'
set -eu
service() {
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method "org.freedesktop.Secret.Service.$@"
}
is_so() {
    if [ "$2" = "$3" ]; then echo "  yes: $1"; else echo "  NO: $1: $2"; exit 1; fi
}
status() {
    "$@" >/dev/null 2>"$HOME/said" && echo 0 || echo $?
}
printf secret >"$HOME/passphrase"
gnome-keyring-daemon --foreground --unlock --components=secrets <"$HOME/passphrase" >/dev/null 2>&1 &
trap "kill $!" EXIT
gdbus wait --session --timeout 60 org.freedesktop.secrets
for i in $(seq 100); do service ReadAlias default 2>/dev/null | grep -q login && break; sleep 0.1; done
is_so "a password is kept" "$(status /forget write)" 0
service Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
locked=$(service SearchItems "{'user': 'somebody'}")
is_so "it is locked" "${locked%%,*}" "(@ao []"
is_so "QtKeychain says that it was removed" "$(status /forget delete)" 0
is_so "it is there as before" "$(service SearchItems "{'user': 'somebody'}")" "$locked"
is_so "libsecret says the same of it" "$(status secret-tool clear user somebody)$(cat "$HOME/said")" 1
is_so "as of one that never was" "$(status secret-tool clear user nobody)$(cat "$HOME/said")" 1
is_so "it is there as before" "$(service SearchItems "{'user': 'somebody'}")" "$locked"
SH

for suite in bookworm trixie; do
    mmdebstrap --quiet --variant=minbase "$suite" "$work/$suite" "$mirror" \
        --include=g++,pkgconf,qt6-base-dev,qtkeychain-qt6-dev,libsecret-tools,gnome-keyring,dbus-daemon,libglib2.0-bin
    versions=$(chroot "$work/$suite" dpkg-query -W -f '${Package} ${Version}; ' libsecret-1-0 qtkeychain-qt6-dev gnome-keyring)
    echo "$suite: $versions"
    case $suite=$versions in
    bookworm=*"gnome-keyring 42.1-"*"libsecret-1-0 0.20.5-"*"qtkeychain-qt6-dev 0.13.2-"*) ;;
    trixie=*"gnome-keyring 48.0-"*"libsecret-1-0 0.21.7-"*"qtkeychain-qt6-dev 0.15.0-"*) ;;
    *) echo "another version than this was seen with"; exit 1 ;;
    esac
    cp "$work/forget.cpp" "$work/look.sh" "$work/$suite/"
    mkdir -m 700 "$work/$suite/run/own"
    inside() { chroot "$work/$suite" env HOME=/run/own XDG_RUNTIME_DIR=/run/own XDG_CURRENT_DESKTOP=GNOME "$@"; }
    # shellcheck disable=SC2016 # expanded inside
    inside sh -c 'g++ -std=c++17 -fPIC /forget.cpp -o /forget $(pkg-config --cflags --libs Qt6Core) -lqt6keychain'
    inside dbus-run-session sh /look.sh 2>/dev/null # the bus is talkative
    rm -rf "${work:?}/$suite"
done
