package org.araxes.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of picture file, told by the end of its name. */
public enum PictureFormat {
    /** Pixels. */
    PNG("png", "PNG image"),
    /** A page of lines and text. */
    PDF("pdf", "PDF page"),
    /** Lines and text that drawing programs change. */
    SVG("svg", "SVG drawing"),
    /** Pixels with their place on the earth. */
    GEOTIFF("tif", "GeoTIFF image");

    private final String ending;
    private final String title;

    PictureFormat(String ending, String title) {
        this.ending = ending;
        this.title = title;
    }

    /** The end of its files' names, without the dot. */
    public String ending() {
        return ending;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Whether lines and text stay lines and text. */
    public boolean isVector() {
        return this == PDF || this == SVG;
    }

    /** The format of a file by the end of its name; nothing when it is none of these. */
    public static Optional<PictureFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> name.endsWith("." + f.ending))
                .findFirst();
    }

    /** The endings in words: {@code .png, .pdf or .svg}. */
    public static String endings() {
        String all = Arrays.stream(values()).map(f -> "." + f.ending).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }
}
