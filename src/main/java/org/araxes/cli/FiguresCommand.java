package org.araxes.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.figure.FigureMeasurer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code araxes figures}: every figure that a source states beside the one that the map measures. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = {
            "Writes every figure that a source states beside the figure that the map measures: geodesic, WGS 84,"
                    + " with its standard uncertainty.",
            "A statement agrees when it lies within two standard uncertainties of the measured value, its own rounding"
                    + " included, in the sense of its qualifier."
        })
public final class FiguresCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AraxesCommand araxes;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private Format format = new Format();

    @Option(names = "--data", paramLabel = "DIR", description = AraxesCommand.DATA)
    private @Nullable Path data;

    /** How it is written; a table when nothing is said. */
    private static final class Format {

        @Option(names = "--json", description = "Write JSON, an object for each stated value.")
        private boolean json;

        @Option(names = "--csv", description = "Write CSV (RFC 4180), a line for each stated value.")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        Path asked = data == null && araxes != null ? araxes.data() : data;
        Catalog catalog = CatalogLoader.load(DataChoice.of(asked)).catalog();
        List<FigureRow> rows = new FigureMeasurer(catalog)
                .measureAll().stream()
                        .flatMap(result -> FigureRow.rows(catalog, result).stream())
                        .toList();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (format.json) {
            json(rows, out);
        } else if (format.csv) {
            csv(rows, out);
        } else {
            FigureTable.write(rows, out);
        }
        out.flush();
        return 0;
    }

    private static void json(List<FigureRow> rows, PrintWriter out) throws IOException {
        try (JsonGenerator json = JsonOut.to(out)) {
            json.writeStartArray();
            for (FigureRow row : rows) {
                json.writeStartObject();
                for (Map.Entry<String, @Nullable Object> field :
                        FigureFields.of(row).entrySet()) {
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
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }

    private static void csv(List<FigureRow> rows, PrintWriter out) {
        if (!rows.isEmpty()) {
            line(out, List.copyOf(FigureFields.of(rows.getFirst()).keySet()));
        }
        for (FigureRow row : rows) {
            line(
                    out,
                    FigureFields.of(row).values().stream()
                            .map(FiguresCommand::plain)
                            .toList());
        }
    }

    private static void line(PrintWriter out, List<String> cells) {
        out.print(cells.stream().map(FiguresCommand::quoted).collect(Collectors.joining(",")) + "\r\n");
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
