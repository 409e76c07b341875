package org.araxes.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of the Soviet topographic map in the international nomenclature: rows of 4° latitude named by Latin letters from
 * the equator, columns of 6° longitude numbered from 180°, and their parts. Its sides are meridians and parallels of
 * Pulkovo 1942. Only sheets from the equator to 60° north exist here, because farther north neighbours are joined.
 *
 * @param scale which map
 * @param row letter of the row, {@code A} to {@code O}
 * @param column number of the column, 1 to 60
 * @param number number within the sheet 1:1 000 000, from 1, west to east and north to south
 */
public record SovietSheet(Scale scale, char row, int column, int number) {

    /** Scales of the map. */
    public enum Scale {
        /** {@code J-38}, 6° by 4°. */
        MILLION(1_000_000, 1),
        /** {@code J-38-А} to {@code Г}, 3° by 2°. */
        HALF_MILLION(500_000, 2),
        /** {@code J-38-I} to {@code XXXVI}, 1° by 40′. */
        TWO_HUNDRED_THOUSAND(200_000, 6),
        /** {@code J-38-1} to {@code 144}, 30′ by 20′. */
        HUNDRED_THOUSAND(100_000, 12);

        private final int denominator;
        private final int parts;

        Scale(int denominator, int parts) {
            this.denominator = denominator;
            this.parts = parts;
        }

        /** 100,000 for 1:100 000. */
        public int denominator() {
            return denominator;
        }

        /** How many sheets of this scale a sheet 1:1 000 000 has from west to east, and from north to south. */
        public int parts() {
            return parts;
        }

        /** Width of a sheet, degrees of longitude. */
        public double widthDegrees() {
            return (double) COLUMN_DEGREES / parts;
        }

        /** Height of a sheet, degrees of latitude. */
        public double heightDegrees() {
            return (double) ROW_DEGREES / parts;
        }
    }

    static final int COLUMN_DEGREES = 6;
    static final int ROW_DEGREES = 4;
    private static final int COLUMNS = 60;
    private static final int ROWS = 15;
    /** Points on each side of an outline; a parallel is no straight line on the map. */
    private static final int SIDE_PARTS = 8;

    /** @throws IllegalArgumentException when there is no such sheet */
    public SovietSheet {
        if (row < 'A' || row >= 'A' + ROWS) {
            throw new IllegalArgumentException("a row of sheets is a letter from A to O (0° to 60° north), got " + row);
        }
        if (column < 1 || column > COLUMNS) {
            throw new IllegalArgumentException("a column of sheets is a number from 1 to 60, got " + column);
        }
        int count = scale.parts * scale.parts;
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("a sheet " + row + "-" + column + " has " + count + " parts at 1:"
                    + scale.denominator + ", got number " + number);
        }
    }

    /**
     * The sheet on which a WGS 84 position lies; on a common side the eastern or the southern one.
     *
     * @return empty south of the equator and from 60° north
     */
    public static Optional<SovietSheet> at(LonLat position, Scale scale) {
        return atPulkovo(Pulkovo1942.fromWgs84(position), scale);
    }

    /** The same for a Pulkovo 1942 position. */
    static Optional<SovietSheet> atPulkovo(LonLat pulkovo, Scale scale) {
        int x = (int) Math.floor((pulkovo.lonDegrees() + 180) / scale.widthDegrees());
        int y = (int) Math.ceil(pulkovo.latDegrees() / scale.heightDegrees()) - 1;
        return fromGrid(scale, x, y);
    }

    /**
     * Reads a sheet's name such as {@code J-38-21}, {@code J-38-XXI}, {@code К-38-Б} or {@code J-38}.
     *
     * @throws IllegalArgumentException with a sentence for the person when there is no such sheet
     */
    public static SovietSheet parse(String text) {
        return SheetName.parse(text);
    }

    /** Its name, for example {@code J-38-21}. */
    public String name() {
        return SheetName.of(this);
    }

    /** Its sides in degrees of Pulkovo 1942 (not of WGS 84). */
    public Extent pulkovoBounds() {
        double west = -180 + gridX() * scale.widthDegrees();
        double south = gridY() * scale.heightDegrees();
        return new Extent(west, south, west + scale.widthDegrees(), south + scale.heightDegrees());
    }

    /** Its outline on WGS 84, anticlockwise from the south-west, the first position not repeated. */
    public List<LonLat> outline() {
        Extent b = pulkovoBounds();
        List<LonLat> ring = new ArrayList<>(4 * SIDE_PARTS);
        side(ring, b.west(), b.south(), b.east(), b.south());
        side(ring, b.east(), b.south(), b.east(), b.north());
        side(ring, b.east(), b.north(), b.west(), b.north());
        side(ring, b.west(), b.north(), b.west(), b.south());
        return List.copyOf(ring);
    }

    /** The smallest box of WGS 84 that holds it. */
    public Extent extent() {
        return Extent.around(outline());
    }

    /** The sheet so many columns to the east and rows to the north; across 180° it goes on on the other side. */
    public Optional<SovietSheet> neighbour(int east, int north) {
        return fromGrid(scale, Math.floorMod(gridX() + east, COLUMNS * scale.parts), gridY() + north);
    }

    /** All sheets that share a side or a corner with it, from the north-west, row by row. */
    public List<SovietSheet> neighbours() {
        List<SovietSheet> out = new ArrayList<>(8);
        for (int north = 1; north >= -1; north--) {
            for (int east = -1; east <= 1; east++) {
                if (east != 0 || north != 0) {
                    neighbour(east, north).ifPresent(out::add);
                }
            }
        }
        return List.copyOf(out);
    }

    /** All sheets of a scale that have a place in a WGS 84 extent, from the north-west, row by row. */
    public static List<SovietSheet> in(Extent extent, Scale scale) {
        LonLat northWest = Pulkovo1942.fromWgs84(new LonLat(extent.west(), extent.north()));
        LonLat southEast = Pulkovo1942.fromWgs84(new LonLat(extent.east(), extent.south()));
        int x0 = (int) Math.floor((northWest.lonDegrees() + 180) / scale.widthDegrees());
        int x1 = (int) Math.floor((southEast.lonDegrees() + 180) / scale.widthDegrees());
        int y0 = (int) Math.floor(southEast.latDegrees() / scale.heightDegrees());
        int y1 = (int) Math.floor(northWest.latDegrees() / scale.heightDegrees());
        List<SovietSheet> out = new ArrayList<>();
        for (int y = y1; y >= y0; y--) {
            for (int x = x0; x <= x1; x++) {
                fromGrid(scale, x, y).ifPresent(out::add);
            }
        }
        return List.copyOf(out);
    }

    private static void side(List<LonLat> ring, double lon0, double lat0, double lon1, double lat1) {
        for (int i = 0; i < SIDE_PARTS; i++) {
            double t = (double) i / SIDE_PARTS;
            ring.add(Pulkovo1942.toWgs84(new LonLat(lon0 + (lon1 - lon0) * t, lat0 + (lat1 - lat0) * t)));
        }
    }

    /** Columns of sheets of this scale from 180° west. */
    private int gridX() {
        return (column - 1) * scale.parts + (number - 1) % scale.parts;
    }

    /** Rows of sheets of this scale from the equator. */
    private int gridY() {
        return (row - 'A') * scale.parts + scale.parts - 1 - (number - 1) / scale.parts;
    }

    private static Optional<SovietSheet> fromGrid(Scale scale, int x, int y) {
        int parts = scale.parts;
        if (y < 0 || y >= ROWS * parts || x < 0 || x >= COLUMNS * parts) {
            return Optional.empty();
        }
        int number = (parts - 1 - y % parts) * parts + x % parts + 1;
        return Optional.of(new SovietSheet(scale, (char) ('A' + y / parts), x / parts + 1, number));
    }
}
