package org.araxes.export;

import java.util.List;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/**
 * Paints meridians and parallels over a map, with their values inside its upper and left edge.
 *
 * @param pen draws on the page
 * @param words the words on it
 * @param overlays what lies on the map: no value stands half below it
 */
record GraticulePainter(Pen pen, FurnitureText words, List<Overlay> overlays) {

    private static final int LINE_ALPHA = 0x59;
    private static final double MARGIN = 4;

    /** Room at a corner where two values would meet, logical pixels. */
    private static final double CORNER = 26;

    /** Paints into the box of a map with that view. */
    void paint(Box map, Viewport view) {
        org.araxes.render.ink.Box frame = new org.araxes.render.ink.Box(map.x(), map.y(), map.right(), map.bottom());
        List<Graticule> lines = Graticule.of(view);
        pen.ink()
                .clip(
                        frame,
                        cut -> cut.group("graticule", "Graticule", 1, sheet -> {
                            for (Graticule line : lines) {
                                ScreenPath path = new ScreenPath();
                                List<ScreenPoint> points = line.points();
                                path.moveTo(
                                        map.x() + points.getFirst().x(),
                                        map.y() + points.getFirst().y());
                                points.subList(1, points.size())
                                        .forEach(p -> path.lineTo(map.x() + p.x(), map.y() + p.y()));
                                sheet.stroke(
                                        path,
                                        LineStyle.blunt(Pen.HAIR_LINE),
                                        pen.colours().ink() & 0xFFFFFF | LINE_ALPHA << 24);
                            }
                            lines.forEach(line -> label(sheet, line, map));
                        }));
    }

    private void label(org.araxes.render.ink.Ink sheet, Graticule line, Box map) {
        double size = TextStyle.DETAIL.sizePixels();
        double width = pen.lettering().widthPixels(words.degrees(line), TextStyle.DETAIL);
        double at = line.meridian() ? crossing(line, 0, true) : crossing(line, 0, false);
        double room = line.meridian() ? map.width() - width - MARGIN : map.height() - CORNER;
        if (!(at > CORNER && at < room)) {
            return;
        }
        double x = line.meridian() ? map.x() + at + MARGIN : map.x() + MARGIN;
        double y = line.meridian() ? map.y() + size + MARGIN : map.y() + at - MARGIN;
        Box label = new Box(x, y - size, width, size).grown(MARGIN);
        if (overlays.stream().anyMatch(overlay -> overlay.box().overlaps(label))) {
            return;
        }
        int halo = pen.colours().paper() & 0xFFFFFF | 0xE0 << 24;
        pen.lettering()
                .haloed(
                        sheet,
                        words.degrees(line),
                        TextStyle.DETAIL,
                        new InkText.Piece(words.degrees(line), x, y, 0),
                        halo,
                        pen.colours().soft());
    }

    /** Where a line crosses the upper (y) or left (x) edge; no number where it does not. */
    private static double crossing(Graticule line, double edge, boolean upper) {
        List<ScreenPoint> p = line.points();
        for (int i = 1; i < p.size(); i++) {
            double a = upper ? p.get(i - 1).y() : p.get(i - 1).x();
            double b = upper ? p.get(i).y() : p.get(i).x();
            if (a != b && (a - edge) * (b - edge) <= 0) {
                double t = (edge - a) / (b - a);
                double from = upper ? p.get(i - 1).x() : p.get(i - 1).y();
                double to = upper ? p.get(i).x() : p.get(i).y();
                return from + t * (to - from);
            }
        }
        return Double.NaN;
    }
}
