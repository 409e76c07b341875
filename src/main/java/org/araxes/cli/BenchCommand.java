package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.araxes.bench.BenchReport;
import org.araxes.bench.ExportBench;
import org.araxes.bench.FinerGeometry;
import org.araxes.bench.FrameBench;
import org.araxes.bench.Machine;
import org.araxes.bench.ManyAnnotations;
import org.araxes.bench.MeasureBench;
import org.araxes.bench.Result;
import org.araxes.bench.Scratch;
import org.araxes.bench.WindowBench;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Claim;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.Layer;
import org.araxes.geo.Extent;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.ReadProgress;
import org.araxes.interchange.AddedFile;
import org.araxes.interchange.GeoJsonWriter;
import org.araxes.interchange.LayerFiles;
import org.araxes.render.SceneBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code araxes bench}: how fast Araxes is on this machine. */
@Command(
        name = "bench",
        sortOptions = false,
        sortSynopsis = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Measures how fast Araxes is on this machine, with the engine of the window: medians and percentiles, time by"
                    + " the clock and time that processors worked.",
            "%nframe: sharp frames of every ready view, or of --bbox, --add or --vertices%n"
                    + "pan: a scripted pan and zoom through the real window; needs a display%n"
                    + "startup: from process start to the first painted map; needs a display%n"
                    + "edit: scripted edits in the real window until they are on the disk, and memory; needs a display%n"
                    + "measure: the readout of a mouse move while measuring%n"
                    + "export: a picture for print, A3 at 300 dpi unless --size is given%n"
        })
final class BenchCommand implements Callable<Integer> {

    /** What can be measured. */
    enum What {
        FRAME,
        PAN,
        STARTUP,
        EDIT,
        MEASURE,
        EXPORT
    }

    /** Its words. */
    static final class OfWhat implements ITypeConverter<What> {
        @Override
        public What convert(String text) {
            List<String> words = Stream.of(What.values())
                    .map(w -> w.name().toLowerCase(Locale.ROOT))
                    .toList();
            int found = words.indexOf(text.toLowerCase(Locale.ROOT));
            if (found < 0) {
                throw new TypeConversionException(Choices.unknown("bench", text, words));
            }
            return What.values()[found];
        }
    }

    private static final int MEASURED_VERTICES = 500;
    private static final int PAN_SECONDS = 32;
    private static final double BIG_LAYER_MILLIS = 50;
    private static final double PRINT_DPI = 300;
    private static final PictureSize SCREEN = new PictureSize(1920, 1080);
    private static final PictureSize A3 = new PictureSize(ExportBench.A3_WIDTH_PIXELS, ExportBench.A3_HEIGHT_PIXELS);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AraxesCommand araxes;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            converter = OfWhat.class,
            description = "frame, pan, startup, edit, measure or export.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private What what;

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "all but measure: a GeoJSON or GeoPackage to draw as a layer.")
    private @Nullable Path added;

    @Option(
            names = "--vertices",
            paramLabel = "N",
            description = "all but measure: give the added layer, or else the countries of the data, about so many"
                    + " vertices, by halving edges again and again; always the same ones.")
    private long vertices;

    @Option(
            names = "--annotations",
            paramLabel = "N",
            description = "frame, pan, startup, edit: with so many annotations of mixed kinds, strewn over the region.")
    private int annotations;

    @Option(names = "--save", paramLabel = "FILE.geojson", description = "Write that layer to a file too.")
    private @Nullable Path saved;

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            converter = Converters.OfExtent.class,
            description = "frame, export: what to show, degrees. Default: every ready view, or all of the added layer.")
    private @Nullable Extent extent;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Converters.OfSize.class,
            description =
                    "all but measure: size of frame, window or picture. Default: 1920x1080, for export 4961x3508.")
    private @Nullable PictureSize size;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            description = "all but pan: how often. Default: 100 frames, 5 starts or pictures, 500 edits.")
    private @Nullable Integer repeat;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "pan, edit: for how long. Default: pan 32, edit until --repeat is reached.")
    private @Nullable Integer seconds;

    @Option(names = "--json", description = "Write JSON instead of a table.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        BenchRules.check(spec.commandLine().getParseResult(), what);
        Machine before = Machine.here();
        BenchReport report = new BenchReport(before, measure());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            report.writeJson(out);
        } else {
            report.writeTable(out);
        }
        return ExitCode.OK;
    }

    private List<Result> measure() throws Exception {
        return switch (what) {
            case FRAME -> frames();
            case PAN -> inWindow(window -> window.pan(seconds == null ? PAN_SECONDS : seconds));
            case STARTUP -> inWindow(window -> window.startup(times(5)));
            case EDIT -> inWindow(window -> window.edit(times(500), seconds == null ? 0 : seconds));
            case MEASURE -> new MeasureBench(MEASURED_VERTICES, times(2000)).run();
            case EXPORT -> export();
        };
    }

    private int times(int otherwise) {
        return Objects.requireNonNullElse(repeat, otherwise);
    }

    private PictureSize size(PictureSize otherwise) {
        return Objects.requireNonNullElse(size, otherwise);
    }

    private Path dataFolder() throws IOException {
        return DataDirectory.locate(araxes.data());
    }

    private List<Result> frames() throws Exception {
        Catalog catalog = CatalogLoader.load(dataFolder()).catalog();
        PictureSize frame = size(SCREEN);
        if (annotations > 0) {
            Extent all = extent != null ? extent : catalog.views().getFirst().extent();
            return new FrameBench(catalog, frame.widthPixels(), frame.heightPixels(), times(100))
                    .annotations(
                            ManyAnnotations.of(annotations, all),
                            all,
                            catalog.views().get(1).extent());
        }
        if (added == null && vertices == 0) {
            FrameBench bench = new FrameBench(catalog, frame.widthPixels(), frame.heightPixels(), times(100));
            return extent == null ? bench.readyViews() : bench.extent("given extent", extent);
        }
        AddedFile big = bigLayer(catalog);
        Catalog more = catalog.with(AddedFile.GROUP, big.layer(), big.source());
        if (saved != null) {
            write(more, big, saved);
        }
        Extent shown = extent != null ? extent : catalog.views().getFirst().extent();
        return new FrameBench(more, frame.widthPixels(), frame.heightPixels(), times(100))
                .layer(big.layer(), shown, big.vertices(), BIG_LAYER_MILLIS);
    }

    private AddedFile bigLayer(Catalog catalog) throws IOException {
        AddedFile file = added == null
                ? LayerFiles.of(
                        Path.of("countries"),
                        features(catalog.layer("countries").orElseThrow()))
                : LayerFiles.read(added, ReadProgress.NONE);
        return vertices == 0
                ? file
                : LayerFiles.of(Path.of("more vertices"), FinerGeometry.of(features(file.layer()), vertices));
    }

    private static List<GeoJsonFeature> features(Layer layer) {
        return layer.claims().stream()
                .map(Claim::geometry)
                .map(g -> new GeoJsonFeature("", java.util.Map.of(), g, 0))
                .toList();
    }

    private List<Result> export() throws Exception {
        Catalog catalog = CatalogLoader.load(dataFolder()).catalog();
        PictureSize picture = size(A3);
        if (added != null || vertices > 0) {
            AddedFile big = bigLayer(catalog);
            catalog = catalog.with(AddedFile.GROUP, big.layer(), big.source());
            if (saved != null) {
                write(catalog, big, saved);
            }
        }
        return new ExportBench(
                        SceneBuilder.start(catalog).build(),
                        extent != null ? extent : catalog.views().getFirst().extent(),
                        picture.widthPixels(),
                        picture.heightPixels(),
                        PRINT_DPI,
                        times(5))
                .run();
    }

    /** Something measured in windows. */
    private interface InWindow {
        List<Result> measure(WindowBench window) throws IOException;
    }

    private List<Result> inWindow(InWindow work) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--data", dataFolder().toString()));
        Path scratch = vertices > 0 && saved == null ? Files.createTempFile("araxes-bench-", ".geojson") : null;
        try (Scratch drawn = Scratch.make()) {
            if (annotations > 0) {
                Path workspace = drawn.folder().resolve("workspace.gpkg");
                StrewnWorkspace.write(workspace, annotations, dataFolder());
                arguments.addAll(List.of("--workspace", workspace.toString()));
            }
            Path file = vertices == 0 ? added : writtenTo(scratch == null ? saved : scratch);
            if (file != null) {
                arguments.add(file.toAbsolutePath().toString());
            }
            PictureSize window = size(SCREEN);
            String home = System.getProperty(DataDirectory.HOME_PROPERTY);
            return work.measure(new WindowBench(
                    home == null ? null : Path.of(home), window.widthPixels(), window.heightPixels(), arguments));
        } finally {
            if (scratch != null) {
                Files.deleteIfExists(scratch);
            }
        }
    }

    /** The layer of many vertices as a file. */
    private Path writtenTo(@Nullable Path file) throws IOException {
        Path target = Objects.requireNonNull(file);
        Catalog catalog = CatalogLoader.load(dataFolder()).catalog();
        AddedFile big = bigLayer(catalog);
        write(catalog.with(AddedFile.GROUP, big.layer(), big.source()), big, target);
        return target;
    }

    /** @param all with the layer in it */
    private static void write(Catalog all, AddedFile big, Path file) throws IOException {
        OutputFile.write(file, out -> GeoJsonWriter.writeClaims(out, big.layer().claims(), all));
    }
}
