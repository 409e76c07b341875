package org.araxes.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of text for a terminal: columns as wide as they need, the first ones flush left, numbers flush right. */
final class TextTable {

    private final int textColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param textColumns how many columns from the left are text
     * @param heads titles of the columns
     */
    TextTable(int textColumns, List<String> heads) {
        this.textColumns = textColumns;
        rows.add(heads);
    }

    void add(List<String> row) {
        rows.add(row);
    }

    void print(PrintWriter out) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i > 0 ? "  " : "").append(i < textColumns ? row.get(i) + gap : gap + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
