#!/usr/bin/python3
"""compare_pictures.py FOLDER FOLDER: whether two rehearsals, on two systems, look the same.

Both folders must hold the same files, in the same sizes. Two systems draw the same letter with other edges and end a
line some pixels further on, so no pixel is compared with another: of each picture squares of 8 pixels are averaged,
with a bit of what lies around them, and each square must find its colours in the other picture, at its place or at one
next to it; and the other way round. What a person sees missing, moved or unmarked is larger than that.

Left out: the six digits, and the clock of the cover, which are others in every rehearsal.

Prints the files that differ, and where each does most, and ends with 1; with 0 if none does, 2 if it cannot compare.
Needs Pillow (package python3-pil).
"""
import pathlib
import sys

try:
    from PIL import Image, ImageChops, ImageFilter
except ImportError:
    print("This needs Pillow: package python3-pil.", file=sys.stderr)
    sys.exit(2)

SQUARE = 8          # pixels
AROUND = 0.5        # squares on each side that are averaged in
TOLERANCE = 12      # of 255, in any colour. Seen between Qt 6.4 and 6.8: 8; a switch that is missing makes 20

# By the name of the picture: what is left out, as left, top, right, bottom in a window of 1280 by 800.
OTHER_EACH_TIME = {
    "connect-digits": [(336, 312, 944, 408)],
    "cover": [(440, 304, 840, 424), (440, 536, 840, 576)],
}


def averaged(picture):
    width, height = picture.size
    squares = picture.resize((-(-width // SQUARE), -(-height // SQUARE)), Image.Resampling.BOX)
    return squares.filter(ImageFilter.BoxBlur(AROUND))


def beyond(one, other):
    """How far each square of `one` is out of what is around its place in `other`; the largest of the colours."""
    over = ImageChops.subtract(one, other.filter(ImageFilter.MaxFilter(3)))
    under = ImageChops.subtract(other.filter(ImageFilter.MinFilter(3)), one)
    red, green, blue = ImageChops.lighter(over, under).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def differing(one, other):
    """How far each square differs, of two pictures of the same size."""
    return ImageChops.lighter(beyond(one, other), beyond(other, one))


def opened(path):
    picture = Image.open(path).convert("RGB")
    for name, boxes in OTHER_EACH_TIME.items():
        if f"-{name}-" in path.name:
            for box in boxes:
                picture.paste((0, 0, 0), box)
    return picture


def compared(one, other):
    """None, or what differs between two files, in a few words."""
    first, second = opened(one), opened(other)
    if first.size != second.size:
        return f"{first.width} x {first.height} and {second.width} x {second.height} pixels"
    squares = differing(averaged(first), averaged(second))
    width = squares.width
    over = [(value, place) for place, value in enumerate(squares.getdata()) if value > TOLERANCE]
    if not over:
        return None
    worst, place = max(over)
    return f"{len(over)} squares, most at {place % width * SQUARE}, {place // width * SQUARE} (by {worst} of 255)"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    one, other = map(pathlib.Path, arguments)
    names = [{path.name for path in folder.glob("*.png")} for folder in (one, other)]
    if not all(names):
        print(f"There are no pictures in {other if names[0] else one}.", file=sys.stderr)
        return 2
    differences = [(name, f"only in {one if name in names[0] else other}") for name in names[0] ^ names[1]]
    for name in names[0] & names[1]:
        try:
            what = compared(one / name, other / name)
        except OSError as problem:
            what = f"cannot be read: {problem}"
        if what:
            differences.append((name, what))
    widest = max((len(name) for name, _ in differences), default=0)
    for name, what in sorted(differences):
        print(f"{name:{widest}}  {what}")
    print(f"{len(names[0] | names[1])} pictures, {len(differences)} differ.")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
