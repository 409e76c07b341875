package org.araxes.export;

import java.util.List;
import org.araxes.render.ScreenPoint;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/**
 * Paints nets over a map, with their values and names.
 *
 * @param pen draws on the page
 */
record GraticulePainter(Pen pen) {

    private static final int LINE_ALPHA = 0x59;
    private static final int HALO_ALPHA = 0xE0;

    /** Paints into the box of a map. */
    void paint(Box map, List<MapNet> nets) {
        org.araxes.render.ink.Box frame = new org.araxes.render.ink.Box(map.x(), map.y(), map.right(), map.bottom());
        pen.ink()
                .clip(
                        frame,
                        cut -> nets.forEach(net -> cut.group(net.id(), net.title(), 1, sheet -> {
                            net.lines().forEach(line -> stroke(sheet, line, map));
                            net.labels().forEach(label -> label(sheet, label, map));
                        })));
    }

    private void stroke(Ink sheet, NetLine line, Box map) {
        ScreenPath path = new ScreenPath();
        List<ScreenPoint> points = line.points();
        path.moveTo(map.x() + points.getFirst().x(), map.y() + points.getFirst().y());
        points.subList(1, points.size()).forEach(p -> path.lineTo(map.x() + p.x(), map.y() + p.y()));
        int argb = pen.colours().ink() & 0xFFFFFF | LINE_ALPHA << 24;
        sheet.stroke(path, LineStyle.blunt(line.widthPixels()), argb);
    }

    private void label(Ink sheet, NetLabel label, Box map) {
        int halo = pen.colours().paper() & 0xFFFFFF | HALO_ALPHA << 24;
        InkText.Piece at = new InkText.Piece(label.text(), map.x() + label.x(), map.y() + label.baseline(), 0);
        pen.lettering()
                .haloed(
                        sheet,
                        label.text(),
                        label.style(),
                        at,
                        halo,
                        pen.colours().soft());
    }
}
