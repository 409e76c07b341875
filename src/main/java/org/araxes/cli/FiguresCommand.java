package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.figure.FigureMeasurer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private FieldsOut format = new FieldsOut();

    @Mixin
    private CatalogOption data = new CatalogOption();

    @Override
    public Integer call() throws IOException {
        Catalog catalog = data.catalog();
        List<FigureRow> rows = new FigureMeasurer(catalog)
                .measureAll().stream()
                        .flatMap(result -> FigureRow.rows(catalog, result).stream())
                        .toList();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (!format.write(rows.stream().map(FigureFields::of).toList(), out)) {
            FigureTable.write(rows, out);
        }
        out.flush();
        return 0;
    }
}
