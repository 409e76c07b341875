package org.araxes.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells files of other formats that people keep geometry in by their first bytes, and refuses them in plain words. */
final class OtherFormats {

    private static final String ALLOWED =
            "; what can be shown is GeoJSON, also with one feature a line, and GeoPackage."
                    + " ogr2ogr -t_srs EPSG:4326 OUT.gpkg IN makes a GeoPackage of most other formats";

    private static final int ZIP = 0x504b0304;
    private static final int SHAPEFILE = 0x0000270a;
    private static final int FLAT_GEOBUF = 0x66676203;
    private static final int GZIP = 0x1f8b;
    private static final int FIRST_BYTES = 256;

    /** White space, the separator of RFC 8142, the zeros of UTF-16 and the bytes of the marks of byte order. */
    private static final String BLANK = " \t\r\n\u001e\0\u00ef\u00bb\u00bf\u00fe\u00ff";

    private OtherFormats() {}

    /** @throws LayerFileException when the file is empty or certainly no JSON text, with a sentence for the person */
    static void refuse(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(FIRST_BYTES);
        }
        if (firstVisible(first) == ' ') {
            throw new LayerFileException(file + ": the file is empty");
        }
        String kind = kind(first);
        if (kind != null) {
            throw new LayerFileException(file + ": " + kind + ALLOWED);
        }
    }

    private static @Nullable String kind(byte[] first) {
        int word = first.length < Integer.BYTES ? 0 : ByteBuffer.wrap(first).getInt();
        if (word == ZIP) {
            return "this is a ZIP archive (a packed shapefile, KMZ or the like), which has to be unpacked first";
        }
        if (word == SHAPEFILE) {
            return "this is a shapefile";
        }
        if (word == FLAT_GEOBUF) {
            return "this is a FlatGeobuf";
        }
        if (word >>> Short.SIZE == GZIP) {
            return "this is packed with gzip and has to be unpacked first";
        }
        return switch (firstVisible(first)) {
            case '{', '[' -> null;
            case '<' -> "this is XML (such as KML or GPX) or HTML";
            default -> "this is neither GeoJSON nor a GeoPackage";
        };
    }

    /** The first character that is to be seen, in UTF-8 or UTF-16, with a mark of its byte order or without. */
    private static char firstVisible(byte[] first) {
        for (byte b : first) {
            if (BLANK.indexOf(b & 0xff) < 0) {
                return (char) (b & 0xff);
            }
        }
        return ' ';
    }
}
