package org.araxes.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Saved views as JSON, which is how the workspace, view files and pictures keep them. Numbers are written so that reading
 * gives the same bits back. Any thread.
 */
public final class ViewJson {

    /** Written into every view; a reader refuses what is newer. */
    private static final int FORMAT = 1;

    private static final String FORMAT_FIELD = "araxesView";
    private static final JsonFactory JSON = new JsonFactory();

    private ViewJson() {}

    /** A view as text, the same for equal views. */
    public static String write(SavedView view) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField(FORMAT_FIELD, FORMAT);
            new ViewFields(json).write(view);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + "\n";
    }

    /**
     * Reads what {@link #write} wrote; fields that it does not know are skipped.
     *
     * @throws IOException with a sentence for the person when it is no view, or one of a newer Araxes
     */
    public static SavedView read(String text) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            ViewReader reader = new ViewReader(json);
            reader.readObject();
            if (reader.format() > FORMAT) {
                throw new IOException("the view was saved by a newer Araxes (format " + reader.format()
                        + "; this one reads " + FORMAT + ")");
            }
            return reader.view();
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IOException(
                    "this is no view of Araxes: line " + broken.getLocation().getLineNr() + " is no JSON", broken);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new IOException("this is no view of Araxes: " + wrong.getMessage(), wrong);
        }
    }

    static String formatField() {
        return FORMAT_FIELD;
    }
}
