package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.catalog.compare.CompareFields;
import org.araxes.catalog.compare.Corridor;
import org.araxes.catalog.compare.Corridor.Inside;
import org.araxes.catalog.compare.CorridorMeasurer;
import org.araxes.catalog.compare.Overlap;
import org.araxes.catalog.compare.OverlapFinder;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Quantities;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code araxes compare}: the land that both sides claim, and corridors and roads, measured on the map. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Holds the claims of both sides against each other: land that both claim, and what corridors and"
                + " roads cross and pass through. Geodesic, WGS 84, each with its standard uncertainty.",
        footer = {"%nExamples:", "  araxes compare overlaps", "  araxes compare corridors --csv > corridors.csv"})
final class CompareCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** What both tables take. */
    private static final class Choice {

        @ArgGroup
        private FieldsOut format = new FieldsOut();

        @Option(
                names = "--date",
                paramLabel = "YYYY-MM-DD",
                converter = Converters.OfDate.class,
                description = "Claims that held on that day. Without it: those that have not ended.")
        private @Nullable LocalDate date;

        @Mixin
        private CatalogOption data = new CatalogOption();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "compare what? There is: overlaps, corridors");
    }

    @Command(
            name = "overlaps",
            mixinStandardHelpOptions = true,
            description = "Land that each side claims: both claims, area, and its uncertainty from both outlines.")
    int overlaps(@Mixin Choice choice) throws IOException {
        List<Overlap> found = OverlapFinder.find(choice.data.catalog(), choice.date);
        PrintWriter out = spec.commandLine().getOut();
        if (!choice.format.write(found.stream().map(CompareFields::of).toList(), out)) {
            table(found, out);
        }
        out.flush();
        return 0;
    }

    @Command(
            name = "corridors",
            mixinStandardHelpOptions = true,
            description = {
                "Corridors, roads and railways: length, borders crossed, length inside the land that each side claims"
                        + " alone, and the nearest line of a claim.",
                "Lengths are those of the drawn lines. One drawn through way-points cuts bends off, so that the real"
                        + " road is longer."
            })
    int corridors(@Mixin Choice choice) throws IOException {
        List<Corridor> measured = new CorridorMeasurer(choice.data.catalog(), choice.date).measureAll();
        PrintWriter out = spec.commandLine().getOut();
        if (!choice.format.write(measured.stream().map(CompareFields::of).toList(), out)) {
            corridorTable(measured, out);
        }
        out.flush();
        return 0;
    }

    private static void table(List<Overlap> found, PrintWriter out) {
        if (found.isEmpty()) {
            out.println("No land that both sides claim is drawn.");
            return;
        }
        TextTable table = new TextTable(2, List.of("one side's claim", "the other side's claim", "area of both"));
        for (Overlap o : found) {
            table.add(List.of(
                    o.first().names().english(),
                    o.second().names().english(),
                    Terminal.plain(Quantities.area(o.areaSquareMeters(), o.sigmaSquareMeters(), AreaUnit.METRIC))));
        }
        table.print(out);
        out.println();
        out.println("Method: geodesic area on WGS 84 of what both outlines enclose; uncertainty from both.");
    }

    private static void corridorTable(List<Corridor> measured, PrintWriter out) {
        if (measured.isEmpty()) {
            out.println("No corridor, road or railway is drawn.");
            return;
        }
        List<String> heads = new ArrayList<>(List.of("name", "drawn", "length", "border crossings"));
        measured.getFirst()
                .inside()
                .forEach(i -> heads.add("in claims of " + i.party().names().english()));
        heads.addAll(List.of("nearest claim line", "which"));
        TextTable table = new TextTable(2, heads);
        measured.forEach(c -> table.add(row(c)));
        table.print(out);
        out.println();
        out.println("Method: " + PathMeasurement.METHOD
                + ", along the drawn line. Way-points cut bends off: the real road is longer."
                + " A schematic line does not follow the real course.");
    }

    private static List<String> row(Corridor c) {
        List<String> row = new ArrayList<>(List.of(
                c.claim().names().english(),
                c.claim().drawn().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                meters(c.lengthMeters(), c.sigmaMeters()),
                crossings(c)));
        for (Inside i : c.inside()) {
            row.add(i.claims().isEmpty() ? "–" : meters(i.lengthMeters(), i.sigmaMeters()));
        }
        var near = c.nearest();
        row.add(near == null ? "–" : near.meets() ? "meets it" : meters(near.distanceMeters(), near.sigmaMeters()));
        row.add(near == null ? "–" : near.claim().id());
        return row;
    }

    private static String crossings(Corridor c) {
        return c.crossings().isEmpty()
                ? "0"
                : c.crossings().stream()
                        .map(x -> x.count() + " × " + x.line().id())
                        .collect(Collectors.joining(", "));
    }

    private static String meters(double meters, double sigma) {
        return Terminal.plain(Quantities.length(meters, sigma, LengthUnit.METRIC));
    }
}
