package org.araxes.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
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
 * @param own the person's own folders, in that order
 */
public record DataStamp(Map<String, String> sums, List<Path> own) {

    /** Nothing known of the data. */
    public static final DataStamp NONE = new DataStamp(Map.of(), List.of());

    private static final int HEX_DIGITS = 32;

    /** Takes a copy in the order of the paths. */
    public DataStamp {
        sums = java.util.Collections.unmodifiableMap(new TreeMap<>(sums));
        own = List.copyOf(own);
    }

    /** Of a catalogue without own folders. */
    public DataStamp(Map<String, String> sums) {
        this(sums, List.of());
    }

    /** The files of the catalogue as they are now; about 20 ms. */
    public static DataStamp of(DataChoice data) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        add(sums, "", data.whole());
        for (int i = 0; i < data.own().size(); i++) {
            add(sums, "own-" + (i + 1) + "/", data.own().get(i));
        }
        return new DataStamp(sums, data.own());
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

    /** What differs in the person's own folders, each in words; empty when nothing does. */
    public List<String> ownDifferencesTo(DataStamp now) {
        return new DataStamp(ofOwn(sums)).differencesTo(new DataStamp(ofOwn(now.sums)));
    }

    private static Map<String, String> ofOwn(Map<String, String> sums) {
        return sums.entrySet().stream()
                .filter(e -> e.getKey().startsWith("own-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
            sums.put(prefix + path, PictureSources.sum(file));
        }
    }

    /** What is drawn and said; not scripts, schemas and remarks. */
    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml")
                || name.endsWith(".geojson")
                || file.toString().contains("raster");
    }

    /** The first half of the SHA-256 of what is read, in hexadecimal. */
    static String sum(InputStream in) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
