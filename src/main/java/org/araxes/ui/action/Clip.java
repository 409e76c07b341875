package org.araxes.ui.action;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.araxes.annotation.Annotation;
import org.araxes.interchange.AnnotationReader;
import org.araxes.interchange.GeoJsonWriter;
import org.araxes.interchange.LeftOut;
import org.araxes.interchange.ObjectText;
import org.araxes.measure.Units;
import org.araxes.ui.measure.AnnotationText;
import org.jspecify.annotations.Nullable;

/** Pictures, texts and annotations on the system's clipboard. FX thread. */
public final class Clip {

    /** The registered media type of GeoJSON (RFC 7946). */
    private static final String GEO_JSON = "application/geo+json";

    private Clip() {}

    /**
     * What was found on the clipboard.
     *
     * @param annotations with new ids
     * @param problem what could not be taken, for the person; empty when all was
     */
    record Pasted(List<Annotation> annotations, String problem) {

        /** Takes a copy. */
        Pasted {
            annotations = List.copyOf(annotations);
        }
    }

    /** Puts a picture there. */
    public static void put(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Puts a text there. */
    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text that is there. */
    public static Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    /** Puts annotations there: as GeoJSON for programs that know it, as text with figures for all others. */
    public static void put(List<Annotation> annotations, Units units) {
        ClipboardContent content = new ClipboardContent();
        byte[] json = GeoJsonWriter.annotationsText(annotations).getBytes(StandardCharsets.UTF_8);
        content.put(format(), ByteBuffer.wrap(json));
        content.putString(
                annotations.stream().map(a -> AnnotationText.of(a, units)).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The annotations that are there: GeoJSON of Araxes or another program, or text that {@link ObjectText} reads. */
    static Pasted annotations(long firstOrder, Clock clock) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        byte @Nullable [] json = bytes(clipboard.getContent(format()));
        String text = json == null ? clipboard.getString() : new String(json, StandardCharsets.UTF_8);
        if (text == null || text.isBlank()) {
            return new Pasted(List.of(), "There is nothing on the clipboard that can be pasted here.");
        }
        try {
            AnnotationReader.Result result =
                    ObjectText.read(text, "clipboard", UUID::randomUUID, clock.instant(), firstOrder);
            return new Pasted(result.annotations(), LeftOut.text(result.problems()));
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Pasted(List.of(), unreadable.getMessage() + "\n\n" + ObjectText.FORMS);
        }
    }

    private static byte @Nullable [] bytes(@Nullable Object content) {
        return switch (content) {
            case ByteBuffer buffer -> {
                byte[] bytes = new byte[buffer.remaining()];
                buffer.duplicate().get(bytes);
                yield bytes;
            }
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case null, default -> null;
        };
    }

    /** A format may be made once in a program. */
    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(GEO_JSON);
        return known != null ? known : new DataFormat(GEO_JSON);
    }
}
