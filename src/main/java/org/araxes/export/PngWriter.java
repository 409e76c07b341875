package org.araxes.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.araxes.io.AtomicFiles;

/**
 * Writes pictures as PNG with their resolution (pHYs), colour space (sRGB) and texts (tEXt, or iTXt where ASCII does
 * not do). The same picture gives the same bytes: no clock, no machine goes in. Thread-safe.
 */
public final class PngWriter {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double METERS_AN_INCH = 0.0254;

    private PngWriter() {}

    /**
     * Writes a file whole or not at all; one that is there is replaced.
     *
     * @throws ExportException when it cannot be written; the file is then as it was, and nothing else is left behind
     */
    public static void write(Picture picture, Path file) throws ExportException {
        write(picture, file, UnaryOperator.identity());
    }

    /** The same through a stream of the caller's, which may fail. */
    static void write(Picture picture, Path file, UnaryOperator<OutputStream> through) throws ExportException {
        try {
            AtomicFiles.write(file, out -> write(picture, through.apply(out)));
        } catch (IOException failed) {
            throw ExportException.of(file, failed);
        }
    }

    /** Writes a picture of which nothing is said inside, such as a thumbnail; the stream stays open. */
    public static void writePlain(BufferedImage image, OutputStream out) throws IOException {
        ImageIO.write(image, "png", out);
    }

    /** Writes to a stream, which stays open. */
    public static void write(Picture picture, OutputStream out) throws IOException {
        BufferedImage image = picture.image();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
            metadata.mergeTree(FORMAT, tree(picture));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode tree(Picture picture) throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        String pixelsPerMeter = Long.toString(Math.round(picture.dpi() / METERS_AN_INCH));
        IIOMetadataNode resolution = child(root, "pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", pixelsPerMeter);
        resolution.setAttribute("pixelsPerUnitYAxis", pixelsPerMeter);
        resolution.setAttribute("unitSpecifier", "meter");
        child(root, "sRGB").setAttribute("renderingIntent", "Perceptual");
        addTexts(root, picture.texts());
        return root;
    }

    private static void addTexts(IIOMetadataNode root, Map<String, String> texts) {
        IIOMetadataNode latin = new IIOMetadataNode("tEXt");
        IIOMetadataNode other = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, text) -> {
            if (isAscii(text)) {
                IIOMetadataNode entry = child(latin, "tEXtEntry");
                entry.setAttribute("keyword", keyword);
                entry.setAttribute("value", text);
            } else {
                IIOMetadataNode entry = child(other, "iTXtEntry");
                entry.setAttribute("keyword", keyword);
                entry.setAttribute("compressionFlag", "FALSE");
                entry.setAttribute("compressionMethod", "0");
                entry.setAttribute("languageTag", "");
                entry.setAttribute("translatedKeyword", "");
                entry.setAttribute("text", text);
            }
        });
        for (IIOMetadataNode list : new IIOMetadataNode[] {latin, other}) {
            if (list.getLength() > 0) {
                root.appendChild(list);
            }
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        parent.appendChild(node);
        return node;
    }
}
