package org.araxes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Quantities;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/** Measured features as a table for a terminal, of which not each can show more than ASCII. */
final class MeasureTable {

    private static final List<String> HEADS =
            List.of("feature", "geometry", "length, m", "perimeter, m", "area, m2", "segments");
    private static final int TEXT_COLUMNS = 2;
    private static final String NO_VALUE = "-";

    private MeasureTable() {}

    static void write(List<MeasuredFeature> features, PrintWriter out) {
        TextTable table = new TextTable(TEXT_COLUMNS, HEADS);
        features.forEach(f -> table.add(row(f)));
        if (features.size() > 1) {
            table.add(total(features));
        }
        table.print(out);
        out.println();
        out.println("Method: " + PathMeasurement.METHOD + ".");
        out.println("How exact the file is, is not known: the digits are those of the computation.");
        if (features.stream().anyMatch(MeasuredFeature::hasNoArea)) {
            out.println(NO_VALUE + " " + MeasuredFeature.NO_AREA + ".");
        }
    }

    private static List<String> row(MeasuredFeature feature) {
        return List.of(
                feature.label(),
                feature.type().isEmpty() ? "none" : feature.type(),
                number(feature.measure().lengthMeters(), 1),
                number(feature.measure().perimeterMeters(), 1),
                number(feature.measure().areaSquareMeters(), 0),
                number(segments(feature), 0));
    }

    private static List<String> total(List<MeasuredFeature> features) {
        return List.of(
                "total",
                "",
                number(sum(features, f -> f.measure().lengthMeters()), 1),
                number(sum(features, f -> f.measure().perimeterMeters()), 1),
                number(sum(features, f -> f.measure().areaSquareMeters()), 0),
                number(sum(features, MeasureTable::segments), 0));
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? NO_VALUE : Terminal.plain(Quantities.number(value, decimals));
    }

    private static int segments(MeasuredFeature feature) {
        return feature.lines().stream().mapToInt(MeasureTable::segments).sum();
    }

    /** Without geodesics where nothing can be cut. */
    private static int segments(LineString line) {
        Envelope box = line.getEnvelopeInternal();
        boolean mayBeCut = box.getMinX() == -180 || box.getMaxX() == 180 || box.getMinY() == -90 || box.getMaxY() == 90;
        return mayBeCut ? MeasuredFeature.segments(line).size() : Math.max(0, line.getNumPoints() - 1);
    }

    private static double sum(List<MeasuredFeature> features, ToDoubleFunction<MeasuredFeature> of) {
        return features.stream().mapToDouble(of).sum();
    }
}
