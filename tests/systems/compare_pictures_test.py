#!/usr/bin/python3
"""compare_pictures.py passes what two systems draw a little differently, and nothing that a person would miss."""
import pathlib
import subprocess
import tempfile
import unittest

from PIL import Image, ImageDraw, ImageFilter

PROGRAM = pathlib.Path(__file__).with_name("compare_pictures.py")
INK, GROUND, EDGE = (31, 38, 52), (244, 238, 228), (123, 121, 117)


def page(button=True, chosen=False, left=0):
    """A line of words, a tile and a button, drawn with the strokes of letters."""
    picture = Image.new("RGB", (1280, 800), GROUND)
    draw = ImageDraw.Draw(picture)

    def words(x, y, length):
        for stroke in range(0, length, 6):
            draw.rectangle((x + stroke, y, x + stroke + 1, y + 12), fill=INK)

    words(100 + left, 100, 300)
    draw.rounded_rectangle((700, 300, 1100, 372), 18, outline=INK if chosen else EDGE, width=2 if chosen else 1)
    if button:
        draw.rounded_rectangle((1000, 720, 1120, 768), 24, outline=EDGE)
        words(1030, 738, 60)
    return picture


class ComparePictures(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.one, self.other = (pathlib.Path(folder.name, name) for name in ("one", "other"))
        for each in (self.one, self.other):
            each.mkdir()
            page().save(each / "01-page.png")

    def compare(self):
        done = subprocess.run([PROGRAM, self.one, self.other], capture_output=True, text=True)
        return done.returncode, done.stdout

    def test_the_same_passes(self):
        self.assertEqual(self.compare(), (0, "1 pictures, 0 differ.\n"))

    def test_other_edges_of_letters_pass(self):
        page(left=1).filter(ImageFilter.GaussianBlur(0.6)).save(self.other / "01-page.png")
        self.assertEqual(self.compare()[0], 0)

    def test_a_missing_button_fails_and_is_named_with_its_place(self):
        page(button=False).save(self.other / "01-page.png")
        code, said = self.compare()
        self.assertEqual(code, 1)
        self.assertRegex(said, r"01-page\.png +\d+ squares, most at 10\d\d, 7\d\d ")

    def test_a_tile_that_is_not_marked_fails(self):
        page(chosen=True).save(self.one / "01-page.png")
        self.assertEqual(self.compare()[0], 1)

    def test_words_that_have_moved_fail(self):
        page(left=20).save(self.other / "01-page.png")
        self.assertEqual(self.compare()[0], 1)

    def test_other_files_or_sizes_fail(self):
        page().save(self.one / "02-more.png")
        self.assertIn(f"02-more.png  only in {self.one}", self.compare()[1])
        page().crop((0, 0, 1280, 799)).save(self.other / "02-more.png")
        self.assertEqual(self.compare()[0], 1)
        (self.other / "02-more.png").write_bytes(b"no picture")
        self.assertEqual(self.compare()[0], 1)

    def test_the_digits_and_the_clock_may_be_others(self):
        for name, box in (("04-connect-digits-first.png", (350, 330, 900, 390)), ("27-cover-first.png", (500, 320, 780, 410))):
            page().save(self.one / name)
            picture = page()
            picture.paste(INK, box)
            picture.save(self.other / name)
        self.assertEqual(self.compare()[0], 0)
        picture.save(self.other / "01-page.png")
        self.assertEqual(self.compare()[0], 1)

    def test_no_pictures_are_no_comparison(self):
        (self.other / "01-page.png").unlink()
        self.assertEqual(self.compare()[0], 2)


if __name__ == "__main__":
    unittest.main()
