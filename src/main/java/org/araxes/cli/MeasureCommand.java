package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.Passages;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLat;
import org.araxes.interchange.GeoJsonWriter;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.Bearing;
import org.araxes.measure.Finding;
import org.araxes.measure.GeodesicBuffer;
import org.araxes.measure.GeometryMeasure;
import org.araxes.measure.LengthText;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Quantities;
import org.araxes.measure.Relation;
import org.araxes.measure.Subject;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code araxes measure}: lengths and areas of a GeoJSON file, and how things lie to one another. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        preprocessor = MinusNumbers.class,
        description = {
            "Measures each feature of a GeoJSON file on the WGS 84 ellipsoid: length of lines, perimeter and area of"
                    + " polygons, holes taken away. The commands below measure one thing against another; a thing is"
                    + " the id of a claim, a position LON,LAT, a GeoJSON file, or one feature of it as FILE#ID.",
            "Edges are geodesics (Karney's method), as in the window; heights are not taken into account."
        })
public final class MeasureCommand implements Callable<Integer> {

    private static final String JSON = "Write JSON instead of text.";

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "GeoJSON, longitude first, WGS 84")
    private @Nullable Path file;

    @Option(names = "--json", description = "Write JSON with every segment instead of a table.")
    private boolean json;

    @ParentCommand
    private @Nullable AraxesCommand araxes;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "say what to measure: a GeoJSON file, or one of "
                            + String.join(", ", spec.subcommands().keySet()));
        }
        List<MeasuredFeature> features = new ArrayList<>();
        for (GeoJsonFeature feature : MeasureSubjects.features(file)) {
            features.add(MeasuredFeature.of(features.size(), feature));
        }
        if (json) {
            MeasureJson.write(features, out());
        } else {
            MeasureTable.write(features, out());
        }
        return done();
    }

    @Command(
            name = "nearest",
            mixinStandardHelpOptions = true,
            description = "The shortest way between two things, with its ends.")
    int nearest(
            @Parameters(index = "0", paramLabel = "ONE") String one,
            @Parameters(index = "1", paramLabel = "OTHER") String other,
            @Option(names = "--json", description = JSON) boolean asJson)
            throws IOException {
        return relate(Relation.NEAREST, one, other, asJson);
    }

    @Command(
            name = "depth",
            mixinStandardHelpOptions = true,
            description = "How far a thing reaches beyond a line or outline, on each side of it.")
    int depth(
            @Parameters(index = "0", paramLabel = "LINE") String line,
            @Parameters(index = "1", paramLabel = "THING") String thing,
            @Option(names = "--json", description = JSON) boolean asJson)
            throws IOException {
        return relate(Relation.DEPTH, line, thing, asJson);
    }

    @Command(
            name = "width",
            mixinStandardHelpOptions = true,
            description = "How wide an area is across a line through it: narrowest, median, widest. For a corridor that"
                    + " was computed along a line that line need not be named.")
    int width(
            @Parameters(index = "0", paramLabel = "AREA") String area,
            @Parameters(index = "1", arity = "0..1", paramLabel = "LINE") @Nullable String line,
            @Option(names = "--json", description = JSON) boolean asJson)
            throws IOException {
        if (line != null) {
            return relate(Relation.WIDTH, area, line, asJson);
        }
        MeasureSubjects subjects = subjects();
        Subject corridor = subjects.subject(area);
        String along = subjects.base(area)
                .orElseThrow(() -> new FailedException(
                        "\"" + area + "\" was not computed along a line: name a line that runs through it"));
        // Both edges of what was computed along a line are off together: its width is as exact as it was stated.
        return write(Relation.WIDTH.find(corridor.withAccuracy(0), subjects.subject(along)), asJson);
    }

    @Command(
            name = "buffer",
            mixinStandardHelpOptions = true,
            description =
                    "All places within a geodesic distance of a thing, as GeoJSON; with --inward or a distance below 0,"
                            + " the places of an area that are farther than that from its edge.")
    int buffer(
            @Parameters(index = "0", paramLabel = "THING") String thing,
            @Parameters(index = "1", paramLabel = "DISTANCE", description = "for example 5km, 2.5mi or -2km")
                    String distance,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "OUT.geojson",
                            required = true,
                            description = "The file to write; one that is there is replaced.")
                    Path output,
            @Option(names = "--inward", description = "Inside an area instead of around it.") boolean inward)
            throws IOException {
        Subject subject = subjects().subject(thing);
        String typed = MinusNumbers.plain(distance);
        if (inward && typed.startsWith("-")) {
            throw new FailedException("write --inward or a minus before the distance, not both");
        }
        boolean inside = inward || typed.startsWith("-");
        String amount = inside && !inward ? typed.substring(1) : typed;
        Geometry around;
        try {
            double meters = LengthText.parse(amount, LengthUnit.KILOMETERS);
            around = GeodesicBuffer.of(subject.geometry(), inside ? -meters : meters);
        } catch (IllegalArgumentException wrong) {
            throw new FailedException(String.valueOf(wrong.getMessage()), wrong);
        }
        String name = amount + (inside ? " inside " : " around ") + subject.name();
        OutputFile.write(output, to -> GeoJsonWriter.writeGeometry(to, name, around));
        double area = GeometryMeasure.of(around).areaSquareMeters();
        out().println(name + ": " + Terminal.plain(Quantities.area(area, AreaUnit.METRIC)));
        return done();
    }

    @Command(
            name = "bearing",
            mixinStandardHelpOptions = true,
            description = "Where a geodesic ends that sets out from a place at a bearing from true north.")
    int bearing(
            @Parameters(index = "0", paramLabel = "PLACE") String place,
            @Parameters(index = "1", paramLabel = "BEARING", description = "for example 87.5 or S30E") String bearing,
            @Parameters(index = "2", paramLabel = "DISTANCE", description = "for example 5km or 2.5mi") String distance,
            @Option(names = "--json", description = JSON) boolean asJson)
            throws IOException {
        Subject from = subjects().subject(place);
        Finding finding;
        try {
            finding = Bearing.parse(MinusNumbers.plain(bearing))
                    .from(from, LengthText.parse(MinusNumbers.plain(distance), LengthUnit.KILOMETERS));
        } catch (IllegalArgumentException wrong) {
            throw new FailedException(String.valueOf(wrong.getMessage()), wrong);
        }
        return write(finding, asJson);
    }

    @Command(
            name = "route",
            mixinStandardHelpOptions = true,
            description = "The segments of a line with the way so far, and the claims that it passes through or along.")
    int route(
            @Parameters(index = "0", paramLabel = "LINE") String line,
            @Option(
                            names = "--date",
                            paramLabel = "YYYY-MM-DD",
                            converter = Converters.OfDate.class,
                            description = "Only claims that are shown on that day.")
                    @Nullable
                    LocalDate day,
            @Option(names = "--json", description = JSON) boolean asJson)
            throws IOException {
        MeasureSubjects subjects = subjects();
        Subject subject = subjects.subject(line);
        List<List<LonLat>> lines = subject.isArea() ? List.of() : subject.lines();
        if (lines.size() != 1) {
            throw new FailedException(subject.name() + " is no single line: it has " + lines.size() + " lines");
        }
        RouteOut route = new RouteOut(
                subject.name(),
                PathMeasurement.of(lines.getFirst()),
                subject.accuracyMeters(),
                Passages.of(lines.getFirst(), subjects.catalog().layers(), day));
        if (asJson) {
            route.json(out());
        } else {
            route.text(out());
        }
        return done();
    }

    private int relate(Relation relation, String one, String other, boolean asJson) throws IOException {
        MeasureSubjects subjects = subjects();
        return write(relation.find(subjects.subject(one), subjects.subject(other)), asJson);
    }

    private int write(Finding finding, boolean asJson) throws IOException {
        if (asJson) {
            FindingOut.json(finding, out());
        } else {
            FindingOut.text(finding, out());
        }
        return done();
    }

    private MeasureSubjects subjects() throws IOException {
        Catalog catalog = CatalogLoader.load(DataChoice.of(araxes == null ? null : araxes.data()))
                .catalog();
        return new MeasureSubjects(catalog);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private int done() {
        if (out().checkError()) {
            throw new FailedException("the result could not be written");
        }
        return ExitCode.OK;
    }
}
