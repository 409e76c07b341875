package org.araxes.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.araxes.interchange.CsvText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How rows of named fields are written for programs, with the same names in JSON and CSV; not at all by default. */
final class FieldsOut {

    @Option(names = "--json", description = "Write JSON, an object for each line of the table.")
    private boolean json;

    @Option(names = "--csv", description = "Write CSV (RFC 4180).")
    private boolean csv;

    /** Writes them in the form asked for; whether one was. */
    boolean write(List<Map<String, @Nullable Object>> rows, PrintWriter out) throws IOException {
        if (json) {
            json(rows, out);
        } else if (csv) {
            out.print(CsvText.of(rows));
        }
        return json || csv;
    }

    private static void json(List<Map<String, @Nullable Object>> rows, PrintWriter out) throws IOException {
        try (JsonGenerator json = JsonOut.to(out)) {
            json.writeStartArray();
            for (Map<String, @Nullable Object> row : rows) {
                json.writeStartObject();
                for (Map.Entry<String, @Nullable Object> field : row.entrySet()) {
                    json.writeFieldName(field.getKey());
                    value(json, field.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case BigDecimal number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }
}
