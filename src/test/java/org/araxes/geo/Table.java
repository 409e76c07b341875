package org.araxes.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One row of a test table: values by the names of the first row; lines that begin with # are remarks. */
public record Table(List<String> names, List<String> values) {

    /** Reads the table of that name beside a class. */
    public static List<Table> read(Class<?> beside, String name) {
        List<Table> rows = new ArrayList<>();
        List<String> names = null;
        for (String line : lines(beside, name)) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> values = List.of(line.split(",", -1));
            if (names == null) {
                names = values;
            } else {
                rows.add(new Table(names, values));
            }
        }
        return rows;
    }

    private static List<String> lines(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value under a name. */
    public String text(String name) {
        return values.get(names.indexOf(name));
    }

    /** Whether there is a value under a name. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** The number under a name. */
    public double number(String name) {
        return Double.parseDouble(text(name));
    }

    /** The position under two names. */
    public LonLat position(String lon, String lat) {
        return new LonLat(number(lon), number(lat));
    }

    /** The first value, for the test's name. */
    @Override
    public String toString() {
        return values.getFirst();
    }
}
