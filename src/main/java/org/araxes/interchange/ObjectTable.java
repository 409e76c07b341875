package org.araxes.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * Annotations and measurements as a table, one a row: name, kind, figures with their standard uncertainty in a column of
 * its own, where the first point is, days and note. Metres and degrees with all digits, for programs to go on with;
 * cells are empty where there is no such figure or it is not known.
 */
public final class ObjectTable {

    private static final int METER_DECIMALS = 3;

    private ObjectTable() {}

    /** CSV (RFC 4180), for a file. */
    public static String csv(List<Annotation> objects) {
        return CsvText.of(rows(objects));
    }

    /** Cells parted by tabs, for the clipboard: spreadsheets take it apart. */
    public static String tabbed(List<Annotation> objects) {
        return CsvText.tabbed(rows(objects));
    }

    private static List<Map<String, @Nullable Object>> rows(List<Annotation> objects) {
        return objects.stream().map(ObjectTable::row).toList();
    }

    private static Map<String, @Nullable Object> row(Annotation a) {
        Figures figures = Figures.of(a);
        LonLat first = a.points().getFirst();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", a.name());
        row.put("kind", a.kind().name().toLowerCase(Locale.ROOT));
        row.put("length_or_perimeter_m", number(figures.lengthMeters()));
        row.put("standard_uncertainty_m", number(figures.lengthSigmaMeters()));
        row.put("area_m2", number(figures.areaSquareMeters()));
        row.put("standard_uncertainty_m2", number(figures.areaSigmaSquareMeters()));
        row.put("radius_m", number(figures.radiusMeters()));
        row.put("lon_deg", DegreeText.of(first.lonDegrees()));
        row.put("lat_deg", DegreeText.of(first.latDegrees()));
        row.put("points", a.points().size());
        row.put("shown_from", a.details().period().from());
        row.put("no_longer_from", a.details().period().to());
        row.put("note", a.note());
        return row;
    }

    private static @Nullable BigDecimal number(double value) {
        return Double.isNaN(value) ? null : BigDecimal.valueOf(value).setScale(METER_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
