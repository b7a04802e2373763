#!/bin/sh
# A multicast group (IPv4) on a network device that goes away and comes back under its old number, as a Wi-Fi driver may do
# it, with Debian 12's Python 3.11 and iproute2 6.1, on Linux
#
# Guess:   with the device its memberships are gone. A socket that joins the group on the new one, by the same number, has
#          joined it, or is told that it had: either way it hears the group.
# Is:      the socket keeps its note of the membership, the system does not. Joining again is refused (EADDRINUSE, as if it
#          were a member) and it is none. Who leaves first, which succeeds, and then joins, is a member.
#
# Makes a small root in a temporary folder (mmdebstrap, as root, some 200 MB), from the mirror that apt uses here, and plays in
# a network namespace. Exits non-zero if the packages are others or the system behaves otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mmdebstrap --quiet --variant=minbase --include=python3-minimal,libpython3-stdlib,iproute2 bookworm "$work/root" "$mirror"
versions=$(chroot "$work/root" dpkg-query -W -f '${Package} ${Version}; ' python3-minimal iproute2)
echo "Linux $(uname -r | cut -d . -f 1-2); $versions"
case $versions in
*"iproute2 6.1.0-"*"python3-minimal 3.11.2-"*) ;;
*) echo "another version than this was seen with"; exit 1 ;;
esac

cat > "$work/root/join.py" <<'PY'
import errno, socket, struct, subprocess

GROUP, NUMBER = "239.0.1.42", 50
WHERE = struct.pack("4s4si", socket.inet_aton(GROUP), bytes(4), NUMBER)


def ip(words):
    subprocess.run(["ip", *words.split()], check=True)


def device():
    ip(f"link add lan0 index {NUMBER} type veth peer name other")
    ip("link set lan0 up")
    ip("address add 192.0.2.1/24 dev lan0")


def joining(one):
    try:
        one.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, WHERE)
    except OSError as error:
        return errno.errorcode[error.errno]
    return "no error"


def is_member():
    with open("/proc/net/igmp") as all:
        return socket.inet_aton(GROUP)[::-1].hex().upper() in all.read()


def see(what, found, expected):
    print(f"  {'yes' if found == expected else 'NO'}: {what}: {found}")
    if found != expected:
        raise SystemExit(1)


device()
one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
see("joining", (joining(one), is_member()), ("no error", True))
ip("link delete lan0")
see("a member without the device", is_member(), False)
device()
see("joining on the new one", (joining(one), is_member()), ("EADDRINUSE", False))
one.setsockopt(socket.IPPROTO_IP, socket.IP_DROP_MEMBERSHIP, WHERE)
see("having left, joining", (joining(one), is_member()), ("no error", True))
PY
mount -t proc proc "$work/root/proc"
trap 'umount "$work/root/proc"; rm -rf "$work"' EXIT
unshare --net chroot "$work/root" python3 /join.py
