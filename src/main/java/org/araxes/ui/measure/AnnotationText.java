package org.araxes.ui.measure;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.geo.LonLat;
import org.araxes.measure.Leg;
import org.araxes.measure.Units;

/** An annotation as plain text: name, figures, segments as a table with tabs, note. */
public final class AnnotationText {

    private AnnotationText() {}

    /** The text, in units of its own where it has some. */
    public static String of(Annotation annotation, Units ofWindow) {
        StringBuilder text = new StringBuilder(annotation.name()).append('\n');
        if (annotation.kind().isPoint()) {
            text.append(position(annotation.points().getFirst())).append('\n');
        }
        Figures figures = Figures.of(annotation);
        figures.rows(annotation.units(ofWindow)).forEach(row -> line(text, row.label(), row.value()));
        if (!figures.legs().isEmpty()) {
            legs(text, figures.legs(), annotation.units(ofWindow));
        }
        if (!annotation.note().isBlank()) {
            text.append(annotation.note()).append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append(what).append('\t').append(value).append('\n');
    }

    private static void legs(StringBuilder text, List<Leg> legs, Units units) {
        text.append("No.\tfrom lon, lat\tto lon, lat\tlength\tso far\tazimuth\n");
        int number = 1;
        for (Leg leg : legs) {
            text.append(number++)
                    .append('\t')
                    .append(position(leg.segment().from()))
                    .append('\t')
                    .append(position(leg.segment().to()));
            text.append('\t').append(leg.length(units.length()));
            text.append('\t').append(leg.soFar(units.length()));
            text.append('\t').append(leg.startAzimuth()).append('\n');
        }
    }

    private static String position(LonLat p) {
        return String.format(java.util.Locale.ROOT, "%.6f, %.6f", p.lonDegrees(), p.latDegrees());
    }
}
