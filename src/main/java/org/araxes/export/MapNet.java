package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.render.Viewport;

/**
 * Lines over a map by which a place can be told: meridians and parallels with their values inside the upper and left
 * edge, or the kilometre grid of the Soviet map with its values inside the lower and right edge and the names of the
 * sheets.
 *
 * @param id short name, by which files with layers tell it
 * @param title the same in words
 * @param lines its lines
 * @param labels values and names; no two of a picture's nets lie on one another
 */
record MapNet(String id, String title, List<NetLine> lines, List<NetLabel> labels) {

    /** Between a value and the edge of the map, logical pixels. */
    static final double MARGIN = 4;

    /** Room at a corner where two values would meet, logical pixels. */
    private static final double CORNER = 26;

    /**
     * The nets asked for.
     *
     * @param items parts of the picture
     * @param view what the map shows
     * @param measure how wide words are
     * @param words the words
     * @param taken what lies on the map already, from its upper left corner
     */
    static List<MapNet> of(
            Set<FurnitureItem> items, Viewport view, TextMeasure measure, FurnitureText words, List<Box> taken) {
        List<MapNet> nets = new ArrayList<>();
        List<Box> all = new ArrayList<>(taken);
        if (items.contains(FurnitureItem.GRATICULE)) {
            nets.add(degrees(view, measure, words).clearOf(all));
            nets.getLast().labels().forEach(label -> all.add(label.box()));
        }
        if (items.contains(FurnitureItem.GRID)) {
            nets.add(KilometerGrid.of(view, measure, words).clearOf(all));
        }
        return nets;
    }

    private static MapNet degrees(Viewport view, TextMeasure measure, FurnitureText words) {
        List<NetLine> lines = new ArrayList<>();
        List<NetLabel> labels = new ArrayList<>();
        for (Graticule each : Graticule.of(view)) {
            NetLine line = new NetLine(each.points(), Pen.HAIR_LINE);
            lines.add(line);
            String text = words.degrees(each);
            double width = measure.widthPixels(text, TextStyle.DETAIL);
            double size = TextStyle.DETAIL.sizePixels();
            if (each.meridian()) {
                double at = line.crossingX(0);
                if (at > CORNER && at < view.widthPixels() - width - MARGIN) {
                    labels.add(new NetLabel(text, TextStyle.DETAIL, at + MARGIN, size + MARGIN, width));
                }
            } else {
                double at = line.crossingY(0);
                if (at > CORNER && at < view.heightPixels() - CORNER) {
                    labels.add(new NetLabel(text, TextStyle.DETAIL, MARGIN, at - MARGIN, width));
                }
            }
        }
        return new MapNet("graticule", "Graticule", lines, labels);
    }

    /** Without what would lie on something taken or on a value before it; a text that has a place gets no second. */
    private MapNet clearOf(List<Box> taken) {
        List<Box> all = new ArrayList<>(taken);
        List<NetLabel> kept = new ArrayList<>();
        for (NetLabel label : labels) {
            boolean placed = kept.stream().anyMatch(before -> before.text().equals(label.text()));
            if (!placed && all.stream().noneMatch(box -> box.overlaps(label.box()))) {
                kept.add(label);
                all.add(label.box());
            }
        }
        return new MapNet(id, title, lines, kept);
    }
}
