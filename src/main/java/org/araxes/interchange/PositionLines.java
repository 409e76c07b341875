package org.araxes.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GoTo;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads positions, one a line, in every form of coordinates that {@link GoTo} reads. Lines that follow one another are
 * one line on the map, or an area where the last position is the first; one alone is a point. An empty line begins the
 * next object. A position that only repeats the one before it is passed over. Where names stand before or after
 * positions, parted by a tab, a semicolon, a comma or a colon, each is a point with its name. What follows {@code #} at
 * the beginning of a line is passed over, and so is a first line of column titles that name latitude and longitude;
 * where longitude is named first, two bare numbers are read in that order. Where every line begins with its number, 1,
 * 2, 3 or 0, 1, 2, begun anew after an empty line or not, the numbers are passed over.
 */
final class PositionLines {

    private static final Pattern TITLES = Pattern.compile("(?i)(?=.*\\blat)(?=.*\\b(lon|lng))[\\p{L}\\s,;\"_()°-]*");
    private static final Pattern LONGITUDE_FIRST = Pattern.compile("(?i).*\\b(lon|lng).*\\blat.*");
    private static final Pattern TWO_NUMBERS = Pattern.compile("(-?[\\d.]+)[\\s,;]+(-?[\\d.]+)");
    private static final Pattern NUMBERED = Pattern.compile("\"?(\\d{1,6})\"?(?:\\s*[\\t;,:)]\\s*|\\.?\\s+)(.+)");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*");

    private final List<GeoJsonFeature> features = new ArrayList<>();
    private final List<Named> together = new ArrayList<>();
    private final List<String> faults;
    /** Of the lines that are together now. */
    private final List<String> wrong = new ArrayList<>();

    private int begin;

    private PositionLines(List<String> faults) {
        this.faults = faults;
    }

    /** A position and the name that stands with it; empty for none. */
    private record Named(LonLat position, String name, int line) {}

    /**
     * The objects of a text as features, with the property {@code name} where one was given. A line or area of which one
     * position cannot be read is left out as a whole: without that position it would be another.
     *
     * @param faults gets line and a sentence for the person for each line that is no position
     */
    static List<GeoJsonFeature> read(String text, List<String> faults) {
        PositionLines lines = new PositionLines(faults);
        boolean swapped = false;
        boolean numbered = isNumbered(text.lines().toList());
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String t = numbered ? NUMBERED.matcher(line.strip()).replaceFirst("$2") : line.strip();
            if (t.isEmpty()) {
                lines.finish();
            } else if (number == 1 && TITLES.matcher(t).matches()) {
                swapped = LONGITUDE_FIRST.matcher(t).matches();
            } else if (!t.startsWith("#")) {
                lines.add(t, swapped, number);
            }
        }
        lines.finish();
        return lines.features;
    }

    /** Whether each line that has a position begins with its number; what is a position as it stands has none. */
    private static boolean isNumbered(List<String> lines) {
        int expected = -1;
        for (String line : lines) {
            String t = line.strip();
            if (t.isEmpty()
                    || t.startsWith("#")
                    || expected < 0 && TITLES.matcher(t).matches()) {
                continue;
            }
            Matcher m = NUMBERED.matcher(t);
            if (!m.matches() || expected < 0 && (isRead(t) || !isRead(m.group(2)))) {
                return false;
            }
            int number = Integer.parseInt(m.group(1));
            if (number > 1 && number != expected) {
                return false;
            }
            expected = number + 1;
        }
        return expected >= 0;
    }

    private static boolean isRead(String text) {
        try {
            read(text, false, 0);
            return true;
        } catch (IllegalArgumentException noPosition) {
            return false;
        }
    }

    private void add(String text, boolean swapped, int line) {
        if (together.isEmpty() && wrong.isEmpty()) {
            begin = line;
        }
        try {
            Named next = read(text, swapped, line);
            boolean repeated = !together.isEmpty()
                    && next.name().isEmpty()
                    && together.getLast().position().equals(next.position());
            if (!repeated) {
                together.add(next);
            }
        } catch (IllegalArgumentException noPosition) {
            wrong.add("line " + line + ": " + noPosition.getMessage());
        }
    }

    /** A position, or one with a name: letters may also be those of hemispheres, so the whole is tried first. */
    private static Named read(String text, boolean swapped, int line) {
        try {
            return new Named(position(ordered(text, swapped)), "", line);
        } catch (IllegalArgumentException notAlone) {
            return named(text, swapped, line).orElseThrow(() -> notAlone);
        }
    }

    /** A position behind a name or before one. */
    private static Optional<Named> named(String text, boolean swapped, int line) {
        for (char between : new char[] {'\t', ';', ':', ','}) {
            int first = text.indexOf(between);
            int last = text.lastIndexOf(between);
            if (first > 0) {
                Optional<Named> before = named(text.substring(first + 1), text.substring(0, first), swapped, line);
                Optional<Named> found = before.isPresent()
                        ? before
                        : named(text.substring(0, last), text.substring(last + 1), swapped, line);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> named(String position, String name, boolean swapped, int line) {
        String bare = name.strip().replaceAll("^\"(.*)\"$", "$1");
        if (!LETTERS.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Named(position(ordered(position.strip(), swapped)), bare, line));
        } catch (IllegalArgumentException noPosition) {
            return Optional.empty();
        }
    }

    private static String ordered(String position, boolean swapped) {
        return swapped ? TWO_NUMBERS.matcher(position).replaceFirst("$2 $1") : position;
    }

    private static LonLat position(String text) {
        GoTo read = GoTo.parse(text);
        if (read.extent().isPresent()) {
            throw new IllegalArgumentException("\"" + text + "\" is a map sheet, not a position");
        }
        return read.position();
    }

    private void finish() {
        boolean markers = together.stream().anyMatch(p -> !p.name().isEmpty());
        boolean cut = !wrong.isEmpty() && !markers && !together.isEmpty();
        if (cut) {
            wrong.add("so the line or area that begins in line " + begin + " is left out");
        } else if (markers || together.size() == 1) {
            together.forEach(p -> add(LonLatGeometry.point(p.position()), p.name(), p.line()));
        } else if (!together.isEmpty()) {
            add(path(), "", begin);
        }
        faults.addAll(wrong);
        wrong.clear();
        together.clear();
    }

    private void add(Geometry geometry, String name, int line) {
        features.add(new GeoJsonFeature(
                "", name.isEmpty() ? Map.of() : Map.of(AnnotationFeature.NAME, name), geometry, line));
    }

    private Geometry path() {
        List<LonLat> positions = together.stream().map(Named::position).toList();
        boolean ring = positions.size() > 3 && positions.getFirst().equals(positions.getLast());
        return ring ? LonLatGeometry.polygon(List.of(positions)) : LonLatGeometry.line(positions);
    }
}
