package org.araxes.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows of named fields as JSON or CSV: text, numbers, truths and null. */
final class RowsOut {

    private RowsOut() {}

    /** A list of objects. */
    static void json(List<Map<String, @Nullable Object>> rows, PrintWriter out) throws IOException {
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

    /** A line of names and one for each row (RFC 4180). */
    static void csv(List<Map<String, @Nullable Object>> rows, PrintWriter out) {
        if (!rows.isEmpty()) {
            line(out, List.copyOf(rows.getFirst().keySet()));
        }
        for (Map<String, @Nullable Object> row : rows) {
            line(out, row.values().stream().map(RowsOut::plain).toList());
        }
    }

    private static void line(PrintWriter out, List<String> cells) {
        out.print(cells.stream().map(RowsOut::quoted).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
