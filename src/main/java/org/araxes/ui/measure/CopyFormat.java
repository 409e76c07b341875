package org.araxes.ui.measure;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.interchange.GeoJsonWriter;
import org.araxes.interchange.LegTable;
import org.araxes.interchange.Wkt;
import org.araxes.measure.Units;

/** Forms in which an object is copied as text. */
public enum CopyFormat {
    /** Name, figures with their uncertainty, and segments parted by tabs. */
    TEXT("Text") {
        @Override
        public String of(Annotation annotation, Units units) {
            return AnnotationText.of(annotation, units);
        }
    },
    /** The segments as CSV. */
    TABLE("Table of segments (CSV)") {
        @Override
        public String of(Annotation annotation, Units units) {
            return LegTable.text(Figures.of(annotation).legs().stream()
                    .filter(leg -> !leg.cut())
                    .map(leg -> new LegTable.Leg(
                            leg.segment().from(),
                            leg.segment().to(),
                            leg.segment().lengthMeters(),
                            leg.sigmaMeters(),
                            leg.segment().startAzimuthDegrees(),
                            leg.segment().endAzimuthDegrees()))
                    .toList());
        }
    },
    WKT("Well-known text (WKT)") {
        @Override
        public String of(Annotation annotation, Units units) {
            return Wkt.of(annotation);
        }
    },
    GEOJSON("GeoJSON") {
        @Override
        public String of(Annotation annotation, Units units) {
            return GeoJsonWriter.annotationsText(List.of(annotation));
        }
    };

    private final String title;

    CopyFormat(String title) {
        this.title = title;
    }

    /** What a person reads in a menu. */
    public String title() {
        return title;
    }

    /** The object in this form. */
    public abstract String of(Annotation annotation, Units units);
}
