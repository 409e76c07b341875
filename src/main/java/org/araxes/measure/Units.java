package org.araxes.measure;

import java.util.List;
import java.util.Optional;

/**
 * The units in which a person reads lengths and areas.
 *
 * @param code never changes; kept in settings
 * @param title what a person reads
 * @param length unit of lengths
 * @param area unit of areas
 */
public record Units(String code, String title, LengthUnit length, AreaUnit area) {

    /** Metres and kilometres; square metres, hectares and square kilometres. */
    public static final Units METRIC =
            new Units("metric", "Metric (m, km, ha, km²)", LengthUnit.METRIC, AreaUnit.METRIC);

    /** Kilometres and square kilometres, however small. */
    public static final Units KILOMETERS =
            new Units("km", "Kilometres (km, km²)", LengthUnit.KILOMETERS, AreaUnit.SQUARE_KILOMETERS);

    /** Metres and hectares, however large. */
    public static final Units METERS =
            new Units("m", "Metres and hectares (m, ha)", LengthUnit.METERS, AreaUnit.HECTARES);

    /** International miles and their squares. */
    public static final Units MILES = new Units("mi", "Miles (mi, mi²)", LengthUnit.MILES, AreaUnit.SQUARE_MILES);

    /** Nautical miles and square kilometres. */
    public static final Units NAUTICAL =
            new Units("nmi", "Nautical miles (nmi, km²)", LengthUnit.NAUTICAL_MILES, AreaUnit.SQUARE_KILOMETERS);

    /** Russian versts and their squares, as in sources before 1918. */
    public static final Units VERSTS =
            new Units("verst", "Versts (verst, verst²)", LengthUnit.VERSTS, AreaUnit.SQUARE_VERSTS);

    /** All choices, in the order of the menu. */
    public static final List<Units> ALL = List.of(METRIC, KILOMETERS, METERS, MILES, NAUTICAL, VERSTS);

    /** The units of a code, or nothing. */
    public static Optional<Units> ofCode(String code) {
        return ALL.stream().filter(u -> u.code().equals(code)).findFirst();
    }
}
