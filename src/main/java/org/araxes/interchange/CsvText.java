package org.araxes.interchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of named fields as CSV (RFC 4180). Thread-safe. */
public final class CsvText {

    private CsvText() {}

    /** A line of names and a line a row, each ended by CR LF; nothing when there are no rows. */
    public static String of(List<Map<String, @Nullable Object>> rows) {
        return text(rows, CsvText::line);
    }

    /** The same with tabs between the cells, as spreadsheets take it from the clipboard; a cell is one line. */
    public static String tabbed(List<Map<String, @Nullable Object>> rows) {
        return text(rows, CsvText::tabbedLine);
    }

    private static String text(
            List<Map<String, @Nullable Object>> rows, Function<Collection<? extends @Nullable Object>, String> line) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(line.apply(rows.getFirst().keySet()));
        rows.forEach(row -> text.append(line.apply(row.values())));
        return text.toString();
    }

    private static String tabbedLine(Collection<? extends @Nullable Object> cells) {
        return cells.stream()
                .map(CsvText::plain)
                .map(cell -> cell.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String line(Collection<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvText::plain).map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
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
