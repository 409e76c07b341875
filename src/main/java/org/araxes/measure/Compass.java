package org.araxes.measure;

/** The eight directions in which a person says where something lies. */
public enum Compass {
    NORTH("north"),
    NORTH_EAST("north-east"),
    EAST("east"),
    SOUTH_EAST("south-east"),
    SOUTH("south"),
    SOUTH_WEST("south-west"),
    WEST("west"),
    NORTH_WEST("north-west");

    private static final double STEP_DEGREES = 45;

    private final String words;

    Compass(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** The direction nearest to an azimuth in degrees clockwise from north. */
    public static Compass of(double azimuthDegrees) {
        int step = (int) Math.round(azimuthDegrees / STEP_DEGREES);
        return values()[Math.floorMod(step, values().length)];
    }
}
