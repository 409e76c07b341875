package org.araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.GeoTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.plugins.tiff.TIFFTagSet;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pictures as GeoTIFF ("OGC GeoTIFF standard 1.1"): UTM zone 38N, pixels are areas. What is said of a picture
 * stands in GDAL's tag for metadata. The same picture gives the same bytes. Thread-safe.
 */
final class GeoTiffWriter {

    /** GDAL's own tag: metadata as XML. */
    static final int GDAL_METADATA = 42112;

    private static final int RASTER_IS_AREA = 1;
    private static final int PROJECTED = 1;

    private GeoTiffWriter() {}

    /** The writer leaves out tags of which no set knows. */
    private static final class GdalTags extends TIFFTagSet {
        GdalTags() {
            super(List.of(new TIFFTag("GDAL_METADATA", GDAL_METADATA, 1 << TIFFTag.TIFF_ASCII)));
        }
    }

    /** Writes to a stream, which stays open. */
    static void write(Picture picture, OutputStream out) throws IOException {
        ImageWriter writer = writer();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("Deflate");
            IIOMetadata plain = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture.image()), param);
            TIFFDirectory directory = TIFFDirectory.createFromMetadata(plain);
            directory.addTagSet(GeoTIFFTagSet.getInstance());
            directory.addTagSet(new GdalTags());
            if (picture.layout().hasMap()) { // a page of lists lies nowhere
                place(directory, GeoPlace.of(picture));
            }
            resolution(directory, picture.dpi());
            texts(directory, picture.texts());
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture.image(), null, directory.getAsMetadata()), param);
        } finally {
            writer.dispose();
        }
    }

    /** The platform's own: others that may be on the class path drop tags that they do not know. */
    private static ImageWriter writer() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getModule().getName() != null) {
                return writer;
            }
            writer.dispose();
        }
        throw new IllegalStateException("this Java has no writer of TIFF");
    }

    private static void place(TIFFDirectory directory, GeoPlace place) {
        GeoTIFFTagSet tags = GeoTIFFTagSet.getInstance();
        double meters = place.metersPerPixel();
        add(directory, tags.getTag(GeoTIFFTagSet.TAG_MODEL_PIXEL_SCALE), TIFFTag.TIFF_DOUBLE, new double[] {
            meters, meters, 0
        });
        add(directory, tags.getTag(GeoTIFFTagSet.TAG_MODEL_TIE_POINT), TIFFTag.TIFF_DOUBLE, new double[] {
            0, 0, 0, place.left(), place.top(), 0
        });
        char[] keys = {
            1,
            1,
            0,
            3, // version 1.1.0, three keys
            1024,
            0,
            1,
            PROJECTED,
            1025,
            0,
            1,
            RASTER_IS_AREA,
            3072,
            0,
            1,
            (char) GeoPlace.EPSG
        };
        add(directory, tags.getTag(GeoTIFFTagSet.TAG_GEO_KEY_DIRECTORY), TIFFTag.TIFF_SHORT, keys);
    }

    private static void resolution(TIFFDirectory directory, double dpi) {
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        long[][] perInch = {{Math.round(dpi * 1000), 1000}};
        TIFFTag unit = tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT);
        add(directory, unit, TIFFTag.TIFF_SHORT, new char[] {BaselineTIFFTagSet.RESOLUTION_UNIT_INCH});
        add(directory, tags.getTag(BaselineTIFFTagSet.TAG_X_RESOLUTION), TIFFTag.TIFF_RATIONAL, perInch);
        add(directory, tags.getTag(BaselineTIFFTagSet.TAG_Y_RESOLUTION), TIFFTag.TIFF_RATIONAL, perInch);
    }

    private static void texts(TIFFDirectory directory, Map<String, String> texts) {
        StringBuilder xml = new StringBuilder("<GDALMetadata>\n");
        texts.forEach((keyword, text) -> xml.append("  <Item name=\"")
                .append(escaped(keyword))
                .append("\">")
                .append(escaped(text))
                .append("</Item>\n"));
        xml.append("</GDALMetadata>\n");
        TIFFTag tag = new GdalTags().getTag(GDAL_METADATA);
        // The writer takes Latin letters only; as bytes of UTF-8 in disguise GDAL reads all.
        String bytes = new String(xml.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        add(directory, tag, TIFFTag.TIFF_ASCII, new String[] {bytes});
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void add(TIFFDirectory directory, TIFFTag tag, int type, Object data) {
        directory.addTIFFField(new TIFFField(tag, type, Array.getLength(data), data));
    }
}
