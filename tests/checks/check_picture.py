# SPDX-License-Identifier: Apache-2.0
"""A PNG is whole, of the size asked for, and not blank. Usage: check_picture.py FILE WIDTH HEIGHT"""
import struct
import sys
import zlib


def pixels(data):
    """The size and the filtered rows of an 8-bit RGB or RGBA picture. Raises ValueError where it is none or is cut off."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("it is no PNG")
    place, size, packed = 8, None, b""
    while place + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        elif kind == b"IDAT":
            packed += body
        elif kind == b"IEND":
            return size, zlib.decompress(packed)
        place += 12 + length
    raise ValueError("it is cut off")


def faults(data, width, height):
    try:
        size, rows = pixels(data)
    except (ValueError, zlib.error) as fault:
        return [str(fault)]
    if size != (width, height):
        return [f"it is {size[0]} x {size[1]}"]
    line = len(rows) // height
    # A picture of cards, charts and text has many kinds of rows; a blank one has a few.
    kinds = len({rows[at:at + line] for at in range(0, len(rows), line)})
    return [] if kinds > height // 4 else [f"it is blank: {kinds} different rows"]


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        found = faults(file.read(), int(sys.argv[2]), int(sys.argv[3]))
    print(f"{sys.argv[1]}: {'; '.join(found) if found else 'a picture'}")
    sys.exit(bool(found))
