"""Laptops near by that show digits, as far as others know of them: what they say on the network, which is a beacon each.

    near = Near(pid)            # of a rehearsal: it hears this machine alone, on a port of its own
    near.come()                 # one more
"""

import os
import pathlib
import socket
import struct

from desk import GLib, wait

GROUP = "239.255.77.68"
VERSION, SHOWS = 1, 2


class Near:
    def __init__(self, pid):
        self.beacons = []
        self.port = wait("a port that hears", lambda: heard_by(pid))
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
        self.timer = GLib.timeout_add(300, self._say)

    def come(self):
        # At a port of its own, where nobody listens: one address is one laptop.
        self.beacons.append(struct.pack(">BBH", VERSION, SHOWS, 1 + len(self.beacons)) + os.urandom(16 + 4 * 16))

    def leave(self):
        GLib.source_remove(self.timer)
        self.socket.close()

    def _say(self):
        for beacon in self.beacons:
            self.socket.sendto(beacon, (GROUP, self.port))
        return GLib.SOURCE_CONTINUE


def heard_by(pid):
    """The UDP port of a program that hears the group."""
    own = set()
    for descriptor in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        try:
            own.add(os.readlink(descriptor))
        except OSError:
            pass                # it was closed meanwhile
    for line in pathlib.Path("/proc/net/udp").read_text().splitlines()[1:]:
        _, local, _, _, _, _, _, _, _, inode = line.split()[:10]
        if f"socket:[{inode}]" in own:
            return int(local.rpartition(":")[2], 16)
    return None
