"""What Mandorla brings for a desktop, held to the program and the sources. The arguments name both, and the tests."""

import argparse
import configparser
import pathlib
import re
import shlex
import shutil
import struct
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = SOURCE / "app" / "packaging"
ID = "app.mandorla.Mandorla"
VERSION = re.search(r"^project\(Mandorla VERSION ([0-9.]+) ", (SOURCE / "CMakeLists.txt").read_text(), re.M)[1]

arguments = argparse.ArgumentParser()
arguments.add_argument("--program", required=True)
arguments.add_argument("--man", required=True)
arguments, tests = arguments.parse_known_args()


def output(*command):
    """What a command writes, of both kinds, and how it ends."""
    if not shutil.which(command[0]):
        raise unittest.SkipTest(f"there is no {command[0]} here")
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                           env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}, timeout=60)
    return ended.stdout, ended.returncode


class ManPage(unittest.TestCase):
    def setUp(self):
        self.page = pathlib.Path(arguments.man).read_text()

    def sections(self):
        parts = re.split(r"^\.SH (.*)\n", self.page, flags=re.M)
        return dict(zip(parts[1::2], parts[2::2]))

    def test_has_the_options_of_the_help_and_no_others(self):
        said, ended = output(arguments.program, "--help")
        self.assertEqual(ended, 0, said)
        # "  --pictures FOLDER     where …", "  --help, --version"
        helped = [option for line in re.findall(r"^  (--\S.*)$", said, re.M)
                  for option in re.split(r"  +", line)[0].split(", ")]
        self.assertGreater(len(helped), 5)
        written = ["".join(shlex.split(tag.replace("\\-", "-")))
                   for tag in re.findall(r"^\.TP\n\.BI? (.*)$", self.sections()["OPTIONS"], re.M)]
        self.assertCountEqual(written, helped)

    def test_names_no_option_that_mandorla_does_not_have(self):
        said = output(arguments.program, "--help")[0]
        helped = set(re.findall(r"--[a-z=-]+", said))
        firewalls = {"--add-service=mandorla", "--get-zone-of-interface=wlan", "--reload", "--zone"}
        named = set(re.findall(r"--[a-z=-]*[a-z]", self.page.replace("\\-", "-"))) - firewalls
        self.assertLessEqual(named, helped)

    def test_is_of_this_version(self):
        self.assertIn(f'"Mandorla {VERSION}"', self.page.splitlines()[0])
        self.assertEqual(output(arguments.program, "--version")[0], f"Mandorla {VERSION}\n")

    def test_the_port_is_the_one_of_the_protocol(self):
        self.assertIn(f"port {port()}, TCP and UDP", self.sections()["NETWORK"])
        for group in groups():
            self.assertIn(group, self.sections()["NETWORK"])


class DesktopEntry(unittest.TestCase):
    def test_desktops_take_it(self):
        said, ended = output("desktop-file-validate", str(PACKAGING / f"{ID}.desktop"))
        self.assertEqual((said, ended), ("", 0))

    def test_starts_this_program_with_this_icon(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(PACKAGING / f"{ID}.desktop")
        entry = entry["Desktop Entry"]
        self.assertEqual(entry["Exec"], pathlib.Path(arguments.program).name)
        self.assertEqual(entry["Icon"], ID)
        # X11 tells whose a window is by the application's name, Wayland by that of the file.
        program = (SOURCE / "app" / "main.cpp").read_text()
        for call, name in (("setApplicationName", entry["StartupWMClass"]), ("setDesktopFileName", ID)):
            self.assertEqual(re.findall(call + r'\(QStringLiteral\("(.+?)"\)\)', program), [name])


class Metainfo(unittest.TestCase):
    def test_software_centres_take_it(self):
        said, _ = output("appstreamcli", "validate", "--no-net", str(PACKAGING / f"{ID}.metainfo.xml"))
        # There is no homepage; newer validators warn of that.
        faults = [line for line in said.splitlines() if re.match(r"[EW]: ", line)
                  and not line.endswith(" url-homepage-missing")]
        self.assertEqual(faults, [])
        self.assertRegex(said, "Validation (was successful|failed: warnings: 1)")

    def test_names_what_is_installed(self):
        component = ElementTree.parse(PACKAGING / f"{ID}.metainfo.xml").getroot()
        self.assertEqual(component.findtext("id"), ID)
        self.assertEqual(component.findtext("launchable"), f"{ID}.desktop")
        self.assertEqual(component.findtext("icon"), ID)
        self.assertEqual(component.findtext("provides/binary"), pathlib.Path(arguments.program).name)


class Changelog(unittest.TestCase):
    def test_knows_this_version_as_the_newest(self):
        text = (PACKAGING / "CHANGELOG.md").read_text()
        self.assertEqual(re.findall(r"^## ([0-9.]+)$", text, re.M)[0], VERSION)


class Firewalls(unittest.TestCase):
    def test_firewalld_opens_the_port_of_the_protocol(self):
        service = ElementTree.parse(PACKAGING / "firewalld" / "mandorla.xml").getroot()
        self.assertCountEqual([(each.get("protocol"), each.get("port")) for each in service.findall("port")],
                              [("tcp", port()), ("udp", port())])
        for group in groups():
            self.assertIn(group, service.findtext("description"))

    def test_ufw_opens_the_port_of_the_protocol(self):
        profile = configparser.ConfigParser()
        profile.read(PACKAGING / "ufw" / "mandorla")
        self.assertEqual(profile["Mandorla"]["ports"], f"{port()}/tcp|{port()}/udp")


class Icons(unittest.TestCase):
    def test_the_symbolic_one_is_areas_of_one_colour(self):
        icon = (PACKAGING / "icons" / f"{ID}-symbolic.svg").read_text()
        self.assertEqual(len(set(re.findall(r'fill="(#\w+)"', icon))), 1)
        self.assertNotIn("stroke", icon)
        self.assertNotIn("style", icon)

    def test_both_are_square_and_of_their_usual_size(self):
        for name, size in ((ID, "128"), (f"{ID}-symbolic", "16")):
            icon = ElementTree.parse(PACKAGING / "icons" / f"{name}.svg").getroot()
            self.assertEqual((icon.get("width"), icon.get("height"), icon.get("viewBox")),
                             (size, size, f"0 0 {size} {size}"))

    def test_the_drawn_one_is_as_large_as_the_one_it_was_drawn_from(self):
        # rsvg-convert -w 128 -h 128; a signature, a length and "IHDR" come first in it
        drawn = (PACKAGING / "icons" / f"{ID}.png").read_bytes()
        self.assertEqual((drawn[1:4], struct.unpack(">II", drawn[16:24])), (b"PNG", (128, 128)))


def port():
    return re.search(r"kPort = (\d+);", (SOURCE / "sync" / "limits.h").read_text())[1]


def groups():
    found = re.findall(r'kGroupIpv[46] = "(.+?)";', (SOURCE / "sync" / "limits.h").read_text())
    assert len(found) == 2, found
    return found


unittest.main(argv=[sys.argv[0], *tests])
