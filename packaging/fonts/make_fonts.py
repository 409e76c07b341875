#!/usr/bin/python3
"""Makes the fonts "Araxes Sans" from Debian's Noto Sans; see README.md beside this file.

    make_fonts.py [FOLDER OF NOTO FONTS] [OUTPUT FOLDER]
"""

import math
import os
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.misc.transform import Transform
from fontTools.pens.basePen import DecomposingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
NOTO = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/noto")
OUT = Path(sys.argv[2] if len(sys.argv) > 2 else HERE.parents[1] / "src/main/resources/org/araxes/fonts")

FAMILY = "Araxes Sans"
VERSION = "Version 1.000"
# Seconds since 1904 of 2026-01-01, so that the same Noto gives the same bytes.
MODIFIED = 3850070400
SLANT_DEGREES = 12  # that of Noto Sans Italic


def span(*ranges):
    return [code for first, last in ranges for code in range(first, last + 1)]


LATIN = span(
    (0x20, 0x7E), (0xA0, 0x24F),  # Latin, Latin-1, Extended-A and B
    (0x259, 0x259), (0x292, 0x292),  # schwa and ezh, small letters of the IPA block
    (0x2B0, 0x2FF), (0x300, 0x36F),  # modifiers and combining marks
    (0x394, 0x394), (0x3A9, 0x3A9), (0x3BC, 0x3BC), (0x3C0, 0x3C0),  # Delta, Omega, mu, pi
    (0x400, 0x52F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF),  # punctuation, super- and subscripts, currency
    (0x2100, 0x214F), (0x2150, 0x218F),  # letterlike, fractions
    (0x2212, 0x2212), (0x2215, 0x2215), (0xFFFD, 0xFFFD),
)
ARMENIAN = span((0x530, 0x58F), (0xFB13, 0xFB17))
GEORGIAN = span((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))
MATH = span((0x2190, 0x21FF), (0x2200, 0x22FF))
SYMBOLS = span((0x25A0, 0x25FF), (0x2600, 0x2612), (0x2691, 0x2691), (0x2713, 0x2717))

PARTS = {  # style: (file, codes, must be slanted)
    "Regular": [
        ("NotoSans-Regular", LATIN, False),
        ("NotoSansArmenian-Regular", ARMENIAN, False),
        ("NotoSansGeorgian-Regular", GEORGIAN, False),
        ("NotoSansMath-Regular", MATH, False),
        ("NotoSansSymbols2-Regular", SYMBOLS, False),
    ],
    "Bold": [
        ("NotoSans-Bold", LATIN, False),
        ("NotoSansArmenian-Bold", ARMENIAN, False),
        ("NotoSansGeorgian-Bold", GEORGIAN, False),
        ("NotoSansMath-Regular", MATH, False),
        ("NotoSansSymbols2-Regular", SYMBOLS, False),
    ],
    "Italic": [
        ("NotoSans-Italic", LATIN, False),
        ("NotoSansArmenian-Regular", ARMENIAN, True),
        ("NotoSansGeorgian-Regular", GEORGIAN, True),
        ("NotoSansMath-Regular", MATH, False),
        ("NotoSansSymbols2-Regular", SYMBOLS, False),
    ],
}


def part(name, codes, taken, slanted):
    """A part of one Noto font, without hints: only the codes that no part before it has."""
    font = TTFont(NOTO / f"{name}.ttf", recalcTimestamp=False)
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga"]
    options.drop_tables += ["DSIG", "gasp", "MATH", "meta"]
    subsetter = Subsetter(options)
    wanted = set(codes) - taken
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    if slanted:
        slant(font)
    taken |= set(font.getBestCmap())
    return font


class FlatPen(DecomposingPen):
    """Passes an outline on to another pen, with components drawn out."""

    def __init__(self, to, glyphs):
        super().__init__(glyphs)
        self.moveTo, self.lineTo, self.qCurveTo = to.moveTo, to.lineTo, to.qCurveTo
        self.closePath, self.endPath = to.closePath, to.endPath


def slant(font):
    """Leans every glyph to the right; there is no italic of this script to take."""
    lean = Transform(1, 0, math.tan(math.radians(SLANT_DEGREES)), 1, 0, 0)
    glyphs = font.getGlyphSet()
    leaning = {}
    for glyph in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[glyph].draw(FlatPen(TransformPen(pen, lean), glyphs))
        leaning[glyph] = pen.glyph()
    for glyph, outline in leaning.items():
        font["glyf"][glyph] = outline
        font["hmtx"][glyph] = (font["hmtx"][glyph][0], getattr(outline, "xMin", 0))


def name(font, style):
    table = font["name"]
    copyrights = table.getDebugName(0)
    table.names = []
    full = f"{FAMILY} {style}" if style != "Regular" else FAMILY
    for number, text in {
        0: copyrights,
        1: FAMILY,
        2: style,
        3: f"{VERSION};{FAMILY.replace(' ', '')}-{style}",
        4: full,
        5: VERSION,
        6: f"{FAMILY.replace(' ', '')}-{style}",
        10: "Merged from Noto Sans, Noto Sans Armenian, Noto Sans Georgian, Noto Sans Math and Noto Sans Symbols 2.",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://scripts.sil.org/OFL",
    }.items():
        table.setName(text, number, 3, 1, 0x409)


def make(style):
    taken = set()
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, (source, codes, slanted) in enumerate(PARTS[style]):
            file = os.path.join(folder, f"{number}.ttf")
            part(source, codes, taken, slanted).save(file)
            files.append(file)
        font = Merger().merge(files)
    lead = TTFont(NOTO / f"{PARTS[style][0][0]}.ttf")
    for table, fields in {
        "hhea": ["ascent", "descent", "lineGap"],
        "OS/2": ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent", "sxHeight",
                 "sCapHeight", "usWeightClass", "fsSelection", "panose", "achVendID"],
        "head": ["macStyle"],
        "post": ["italicAngle", "underlinePosition", "underlineThickness"],
    }.items():
        for field in fields:
            setattr(font[table], field, getattr(lead[table], field))
    font["post"].formatType = 3.0
    font["head"].created = font["head"].modified = MODIFIED
    font.recalcTimestamp = False
    name(font, style)
    OUT.mkdir(parents=True, exist_ok=True)
    target = OUT / f"{FAMILY.replace(' ', '')}-{style}.ttf"
    font.save(target)
    print(f"{target.name}: {len(taken)} characters, {target.stat().st_size} bytes")


for each in PARTS:
    make(each)
