package org.araxes.export.vector;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.araxes.render.ink.Face;
import org.araxes.render.text.MapFonts;

/**
 * A PDF of one or more pages. Fonts are embedded with the letters used, map layers are layers of the file. The same
 * pages give the same bytes. One thread; to be closed.
 */
public final class PdfFile implements Closeable {

    /** Points of PDF in a logical pixel: 72 against 96 an inch. */
    private static final float POINTS = 0.75f;

    /** Fixed, because the library would take the clock. */
    private static final long DOCUMENT_ID = 1;

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<String, PDOptionalContentGroup> layers = new HashMap<>();
    private final PDOptionalContentProperties layerList = new PDOptionalContentProperties();

    /** An empty file. */
    public PdfFile() {
        document.setDocumentId(DOCUMENT_ID);
        document.getDocumentCatalog().setOCProperties(layerList);
    }

    /**
     * Adds a page.
     *
     * @param widthPixels logical pixels
     * @param heightPixels logical pixels
     */
    public void addPage(double widthPixels, double heightPixels, Consumer<VectorInk> drawing) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) widthPixels * POINTS, (float) heightPixels * POINTS));
        document.addPage(sheet);
        try (PdfPage page = new PdfPage(this, sheet, widthPixels, heightPixels)) {
            drawing.accept(new VectorInk(page));
        } catch (UncheckedIOException failed) {
            throw failed.getCause() == null ? new IOException(failed) : failed.getCause();
        }
    }

    /**
     * Writes the file; no page can be added any more.
     *
     * @param texts what is said of the picture, by keyword
     */
    public void write(OutputStream out, Map<String, String> texts) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        texts.forEach((keyword, text) -> {
            switch (keyword) {
                case "Title" -> information.setTitle(text);
                case "Description" -> information.setSubject(text);
                case "Software" -> information.setCreator(text);
                default -> information.setCustomMetadataValue(keyword, text);
            }
        });
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(texts.containsKey("Title"));
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    PDDocument document() {
        return document;
    }

    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, f -> {
            try {
                return PDType0Font.load(document, new ByteArrayInputStream(MapFonts.file(f)), true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** The layer of the file for a group; pages share it. */
    PDOptionalContentGroup layer(String id, String title) {
        return layers.computeIfAbsent(id, k -> {
            String name = layerList.hasGroup(title) ? title + " (" + id + ")" : title;
            PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
            layerList.addGroup(layer);
            return layer;
        });
    }
}
