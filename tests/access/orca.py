"""Orca itself, and what it speaks: it finds here the server of speech that it asks for, which writes down instead.

    orca = Orca(desk)          # before what it shall read
    orca.speaks("It is locked")
"""

import re
import shutil
import socket
import subprocess
import threading
import time

from desk import PATIENCE, pump, wait

# SSIP: what is answered to a command that begins so.
ANSWERS = [
    ("LIST OUTPUT_MODULES", "250-none\r\n250 OK MODULE LIST SENT"),
    ("LIST", "249-plain\ten\tnone\r\n249 OK VOICE LIST SENT"),
    ("GET", "251-none\r\n251 OK GET RETURNED"),
    ("HISTORY", "245-1\r\n245 OK CLIENT ID SENT"),
    ("QUIT", "231 HAPPY HACKING"),
    ("", "200 OK"),
]


def is_here():
    return bool(shutil.which("orca"))


class Orca:
    def __init__(self, desk):
        self.spoken = []
        self.count = 0
        path = str(desk.folder / "speech")
        self.server = socket.socket(socket.AF_UNIX)
        self.server.bind(path)
        self.server.listen()
        threading.Thread(target=self._serve, daemon=True).start()
        environment = dict(desk.environment, SPEECHD_ADDRESS="unix_socket:" + path)
        self.log = (desk.folder / "orca.log").open("wb")
        self.process = subprocess.Popen(["orca", "--replace"], env=environment, stdin=subprocess.DEVNULL, stdout=self.log,
                                        stderr=subprocess.STDOUT, start_new_session=True)
        desk.running.append(self.process)
        wait("Orca", lambda: self.spoken or self.process.poll() is not None)
        if self.process.poll() is not None:
            raise AssertionError((desk.folder / "orca.log").read_text(errors="replace")[-2000:])

    def close(self):
        self.server.close()
        self.log.close()

    def _serve(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection):
        try:
            self._answer(connection)
        except OSError:
            pass            # it has gone, in the middle of a word

    def _answer(self, connection):
        with connection, connection.makefile("rw", encoding="utf-8", newline="\r\n") as stream:
            def say(text):
                stream.write(text + "\r\n")
                stream.flush()

            for line in stream:
                command = line.strip()
                word = command.upper()
                if word == "SPEAK":
                    say("230 OK RECEIVING DATA")
                    lines = []
                    for data in stream:
                        if data.strip() == ".":
                            break
                        lines.append(data.rstrip("\r\n"))
                    self._hear(" ".join(lines))
                elif word.startswith(("CHAR ", "KEY ")):
                    self._hear(command.split(" ", 1)[1])
                else:
                    say(next(answer for begin, answer in ANSWERS if word.startswith(begin)))
                    continue
                self.count += 1
                say(f"225-{self.count}\r\n225 OK MESSAGE QUEUED")
                for event in ("701", "702"):
                    say(f"{event}-{self.count}\r\n{event}-1\r\n{event} {'BEGIN' if event == '701' else 'END'}")

    def _hear(self, text):
        self.spoken.append(re.sub(r"<[^>]*>", "", text).strip())

    def speaks(self, words, since=0):
        """Once it says these words; the place after them, for what must follow. Orca 48 says in one go what 43 says in
        several."""
        def found():
            at = self._all().find(words, since)
            return at + len(words) if at >= 0 else None

        return wait(lambda: f"Orca to say {words!r}; what it said last: …{self._all()[since:][-1500:]!r}", found, 3 * PATIENCE)

    def rests(self, seconds=1.5):
        """Once it has said nothing for so long."""
        said, since = -1, time.monotonic()
        end = since + PATIENCE
        while time.monotonic() < min(since + seconds, end):
            pump()
            time.sleep(0.05)
            if len(self.spoken) != said:
                said, since = len(self.spoken), time.monotonic()

    def _all(self):
        return "\n".join(self.spoken)

    @property
    def length(self):
        """The place after all that it has said so far."""
        return len(self._all())
