package org.araxes.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.catalog.DataChoice;

/**
 * Which data a picture was made from: a checksum of each file of the catalogue, so that one can tell later which files
 * have changed since. Immutable.
 *
 * @param sums the first half of each file's SHA-256 in hexadecimal, by its path in the data folder; files of a person's
 *     own folders begin with {@code own-1/} and so on
 */
public record DataStamp(Map<String, String> sums) {

    /** Nothing known of the data. */
    public static final DataStamp NONE = new DataStamp(Map.of());

    private static final int HEX_DIGITS = 32;

    /** Takes a copy in the order of the paths. */
    public DataStamp {
        sums = java.util.Collections.unmodifiableMap(new TreeMap<>(sums));
    }

    /** The files of the catalogue as they are now; about 20 ms. */
    public static DataStamp of(DataChoice data) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        add(sums, "", data.whole());
        for (int i = 0; i < data.own().size(); i++) {
            add(sums, "own-" + (i + 1) + "/", data.own().get(i));
        }
        return new DataStamp(sums);
    }

    /** Reads what {@link #text} wrote; lines of another form are skipped. */
    static DataStamp read(String text) {
        Map<String, String> sums = new TreeMap<>();
        text.lines()
                .map(line -> line.split("  ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> sums.put(parts[1], parts[0]));
        return new DataStamp(sums);
    }

    /** A line a file, checksum first, as sha256sum writes them. */
    String text() {
        return sums.entrySet().stream()
                .map(e -> e.getValue() + "  " + e.getKey())
                .collect(Collectors.joining("\n"));
    }

    /** What differs now from this, each in words; empty when nothing does. */
    List<String> differencesTo(DataStamp now) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(sums.keySet());
        all.addAll(now.sums.keySet());
        for (String file : all) {
            String then = sums.get(file);
            String today = now.sums.get(file);
            if (today == null) {
                differences.add(file + " is not there any more");
            } else if (then == null) {
                differences.add(file + " is new");
            } else if (!then.equals(today)) {
                differences.add(file + " has changed");
            }
        }
        return differences;
    }

    private static void add(Map<String, String> sums, String prefix, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).filter(DataStamp::isData).toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            sums.put(prefix + path, sum(Files.readAllBytes(file)));
        }
    }

    /** What is drawn and said; not scripts, schemas and remarks. */
    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml")
                || name.endsWith(".geojson")
                || file.toString().contains("raster");
    }

    private static String sum(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
