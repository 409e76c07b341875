package org.araxes.workspace;

import org.araxes.annotation.AnnotationKind;

/** The feature tables of the file, one for each type of geometry, and which kinds of annotation stand in each. */
enum FeatureTable {
    POINTS("annotation_points", AnnotationKind.MARKER),
    LINES("annotation_lines", AnnotationKind.LINE),
    AREAS("annotation_areas", AnnotationKind.POLYGON);

    private final String sqlName;
    private final AnnotationKind usualKind;

    FeatureTable(String sqlName, AnnotationKind usualKind) {
        this.sqlName = sqlName;
        this.usualKind = usualKind;
    }

    /** The table in which annotations of a kind stand. */
    static FeatureTable of(AnnotationKind kind) {
        if (kind.isPoint()) {
            return POINTS;
        }
        return kind.closed() ? AREAS : LINES;
    }

    /** Its name in SQL; needs no quotes. */
    String sqlName() {
        return sqlName;
    }

    /** The kind of a feature that another program added without saying one. */
    AnnotationKind usualKind() {
        return usualKind;
    }
}
