"""Laptops near by that show digits, as far as others know of them: what they say on the network, which is a beacon each.

    before = ports()            # a rehearsal hears this machine alone, on a port of its own, from when it looks for somebody
    near = Near(before)
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
    def __init__(self, before):
        self.beacons = []
        self.port, = wait(lambda: f"one port more than {before}, not {ports()}", lambda: only_one(ports() - before))
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


def only_one(these):
    return these if len(these) == 1 else None


def ports():
    """The UDP ports at which programs of this user hear everybody. Which has which is told to root alone, for Mandorla
    hides."""
    lines = [line.split() for line in pathlib.Path("/proc/net/udp").read_text().splitlines()[1:]]
    places = [line[1].split(":") for line in lines if int(line[7]) == os.geteuid()]
    return {int(port, 16) for address, port in places if int(address, 16) == 0}
