package org.araxes.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Results with the machine they come from, as a table that is also Markdown, or as JSON.
 *
 * @param machine where
 * @param results what
 */
public record BenchReport(Machine machine, List<Result> results) {

    private static final String[] HEAD = {"what", "n", "median", "p95", "p99", "max", "CPU median", "at most"};

    /** Takes a copy. */
    public BenchReport {
        results = List.copyOf(results);
    }

    /** Writes a table. */
    public void writeTable(PrintWriter out) {
        out.println(machine.line());
        out.println();
        int wide = results.stream().mapToInt(r -> r.name().length()).max().orElse(0);
        String row = "| %-" + Math.max(wide, 4) + "s | %5s | %9s | %9s | %9s | %9s | %10s | %9s |%n";
        out.printf(Locale.ROOT, row, (Object[]) HEAD);
        out.println("|" + "-".repeat(Math.max(wide, 4) + 2) + "|------:|----------:|----------:|----------:|----------:"
                + "|-----------:|----------:|");
        for (Result r : results) {
            out.printf(
                    Locale.ROOT,
                    row,
                    r.name(),
                    r.samples().size(),
                    text(r.wall(50), r.unit()),
                    text(r.wall(95), r.unit()),
                    text(r.wall(99), r.unit()),
                    text(r.wall(100), r.unit()),
                    text(r.cpuMedian(), r.unit()),
                    text(r.atMost(), r.unit()));
        }
    }

    private static String text(double value, String unit) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value < 10 && value != Math.rint(value) ? "%.2f %s" : "%.0f %s", value, unit);
    }

    /** Writes JSON. */
    public void writeJson(PrintWriter out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter())) {
            json.writeStartObject();
            json.writeObjectFieldStart("machine");
            json.writeStringField("araxes", machine.araxes());
            json.writeStringField("processor", machine.processor());
            json.writeNumberField("cores", machine.cores());
            json.writeNumberField("memory_mb", machine.memoryMegabytes());
            json.writeStringField("system", machine.system());
            json.writeStringField("java", machine.java());
            number(json, "load", machine.load());
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Result r : results) {
                write(json, r);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(JsonGenerator json, Result r) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", r.name());
        json.writeStringField("unit", r.unit());
        json.writeNumberField("n", r.samples().size());
        number(json, "median", r.wall(50));
        number(json, "p95", r.wall(95));
        number(json, "p99", r.wall(99));
        number(json, "max", r.wall(100));
        number(json, "cpu_median", r.cpuMedian());
        number(json, "at_most", r.atMost());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        if (Double.isNaN(value)) {
            json.writeNull();
        } else {
            json.writeNumber(Math.round(value * 1000) / 1000.0);
        }
    }
}
