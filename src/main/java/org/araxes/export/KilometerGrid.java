package org.araxes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Pulkovo1942;
import org.araxes.geo.SovietSheet;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * The grid of the Soviet map: round kilometres of Gauss–Krüger zone 8 on Pulkovo 1942, whose eastings begin with the
 * zone's number, and the sides and names of the sheets at 1:100 000, or at the next smaller scale whose sheets are large
 * enough for a name. Positions are within {@value org.araxes.geo.Pulkovo1942#ACCURACY_METERS} m of the printed grid.
 */
final class KilometerGrid {

    /** Kilometres between two lines. */
    private static final double[] STEPS = {500, 200, 100, 50, 20, 10, 5, 2, 1};

    /** Distance of two lines that is sought, logical pixels. */
    private static final double SPACING = 130;

    /** A sheet narrower than this has no room for its name, logical pixels. */
    private static final double LEAST_SHEET = 58;

    private static final double SHEET_LINE = 1.5;

    /** Pieces a line is drawn in. */
    private static final int PIECES = 48;

    /** Points of the frame's sides at which its bounds on the grid are sought. */
    private static final int SIDE_POINTS = 8;

    private final Viewport view;
    private final TextMeasure measure;
    private final FurnitureText words;
    private final List<NetLine> lines = new ArrayList<>();
    private final List<NetLabel> labels = new ArrayList<>();

    private KilometerGrid(Viewport view, TextMeasure measure, FurnitureText words) {
        this.view = view;
        this.measure = measure;
        this.words = words;
    }

    /** The grid over a map. */
    static MapNet of(Viewport view, TextMeasure measure, FurnitureText words) {
        KilometerGrid grid = new KilometerGrid(view, measure, words);
        SovietSheet.Scale scale = grid.sheetScale();
        grid.explain(scale);
        grid.kilometers();
        grid.sheets(scale);
        return new MapNet("grid", "Kilometre grid and sheets", grid.lines, grid.labels);
    }

    /** What the numbers are, in the lower left corner. */
    private void explain(SovietSheet.Scale scale) {
        String text = words.gaussKruger(scale.denominator());
        labels.add(new NetLabel(
                text,
                TextStyle.SMALL,
                MapNet.MARGIN,
                view.heightPixels() - MapNet.MARGIN - 1,
                measure.widthPixels(text, TextStyle.SMALL)));
    }

    private void kilometers() {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= SIDE_POINTS; i++) {
            for (int k = 0; k <= SIDE_POINTS; k++) {
                MapPoint p = Pulkovo1942.GAUSS_KRUGER_8.toMap(
                        view.toLonLat(view.widthPixels() * i / SIDE_POINTS, view.heightPixels() * k / SIDE_POINTS));
                west = Math.min(west, p.xMeters());
                east = Math.max(east, p.xMeters());
                south = Math.min(south, p.yMeters());
                north = Math.max(north, p.yMeters());
            }
        }
        double from = south;
        double to = north;
        double left = west;
        double right = east;
        double step = 1000 * stepKilometers();
        for (double x = Math.ceil(west / step) * step; x <= east; x += step) {
            double easting = x;
            easting(easting, line(t -> new MapPoint(easting, from + (to - from) * t)));
        }
        for (double y = Math.ceil(south / step) * step; y <= north; y += step) {
            double northing = y;
            northing(northing, line(t -> new MapPoint(left + (right - left) * t, northing)));
        }
    }

    private double stepKilometers() {
        double sought = view.metersPerPixel() * SPACING / 1000;
        for (double step : STEPS) {
            if (step <= sought) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private NetLine line(DoubleFunction<MapPoint> along) {
        List<ScreenPoint> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            points.add(view.toScreen(Pulkovo1942.GAUSS_KRUGER_8.toLonLat(along.apply((double) i / PIECES))));
        }
        NetLine line = new NetLine(points, Pen.HAIR_LINE);
        lines.add(line);
        return line;
    }

    /** Its value right of the line, inside the lower edge. */
    private void easting(double meters, NetLine line) {
        String text = String.valueOf(Math.round(meters / 1000));
        double width = measure.widthPixels(text, TextStyle.DETAIL);
        double at = line.crossingX(view.heightPixels());
        if (at > 0 && at < view.widthPixels() - width - 2 * MapNet.MARGIN) {
            double baseline = view.heightPixels() - MapNet.MARGIN - 1;
            labels.add(new NetLabel(text, TextStyle.DETAIL, at + MapNet.MARGIN, baseline, width));
        }
    }

    /** Its value above the line, inside the right edge. */
    private void northing(double meters, NetLine line) {
        String text = String.valueOf(Math.round(meters / 1000));
        double width = measure.widthPixels(text, TextStyle.DETAIL);
        double at = line.crossingY(view.widthPixels());
        if (at > 2 * TextStyle.DETAIL.sizePixels() && at < view.heightPixels() - TextStyle.DETAIL.sizePixels()) {
            double x = view.widthPixels() - MapNet.MARGIN - width;
            labels.add(new NetLabel(text, TextStyle.DETAIL, x, at - MapNet.MARGIN, width));
        }
    }

    /** The largest scale from 1:100 000 whose sheets have room for a name. */
    private SovietSheet.Scale sheetScale() {
        LonLat middle = view.projection().toLonLat(view.center());
        for (SovietSheet.Scale scale : List.of(
                SovietSheet.Scale.HUNDRED_THOUSAND,
                SovietSheet.Scale.TWO_HUNDRED_THOUSAND,
                SovietSheet.Scale.HALF_MILLION)) {
            double half = scale.widthDegrees() / 2;
            double width = view.toScreen(new LonLat(middle.lonDegrees() + half, middle.latDegrees()))
                            .x()
                    - view.toScreen(new LonLat(middle.lonDegrees() - half, middle.latDegrees()))
                            .x();
            if (width >= LEAST_SHEET) {
                return scale;
            }
        }
        return SovietSheet.Scale.MILLION;
    }

    /** Sides of the sheets, and their names. */
    private void sheets(SovietSheet.Scale scale) {
        Box map = new Box(0, 0, view.widthPixels(), view.heightPixels());
        Extent seen = Extent.around(List.of(
                view.toLonLat(0, 0),
                view.toLonLat(map.width() / 2, 0),
                view.toLonLat(map.width(), 0),
                view.toLonLat(0, map.height()),
                view.toLonLat(map.width() / 2, map.height()),
                view.toLonLat(map.width(), map.height())));
        for (SovietSheet sheet : SovietSheet.in(seen, scale)) {
            List<ScreenPoint> ring =
                    new ArrayList<>(sheet.outline().stream().map(view::toScreen).toList());
            ring.add(ring.getFirst());
            lines.add(new NetLine(ring, SHEET_LINE));
            name(sheet.name(), ring, map);
        }
    }

    /** In the north-western corner of what is seen of a sheet, or else in its middle. */
    private void name(String name, List<ScreenPoint> ring, Box map) {
        double left =
                Math.max(0, ring.stream().mapToDouble(ScreenPoint::x).min().orElse(0));
        double right = Math.min(
                map.width(), ring.stream().mapToDouble(ScreenPoint::x).max().orElse(0));
        double top = Math.max(0, ring.stream().mapToDouble(ScreenPoint::y).min().orElse(0));
        double bottom = Math.min(
                map.height(), ring.stream().mapToDouble(ScreenPoint::y).max().orElse(0));
        double width = measure.widthPixels(name, TextStyle.DETAIL);
        double size = TextStyle.DETAIL.sizePixels();
        if (right - left > width + 4 * MapNet.MARGIN && bottom - top > size + 4 * MapNet.MARGIN) {
            ScreenPoint corner = ring.stream()
                    .min(Comparator.comparingDouble(p -> p.x() + p.y()))
                    .orElseThrow();
            double x = Math.max(corner.x(), left) + MapNet.MARGIN + SHEET_LINE;
            double y = Math.max(corner.y(), top) + MapNet.MARGIN + SHEET_LINE + size;
            labels.add(new NetLabel(name, TextStyle.DETAIL, x, y, width));
            labels.add(new NetLabel(
                    name, TextStyle.DETAIL, (left + right - width) / 2, (top + bottom) / 2 + 0.36 * size, width));
        }
    }
}
