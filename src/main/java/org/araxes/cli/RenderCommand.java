package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.LoadedData;
import org.araxes.catalog.Problem;
import org.araxes.export.DataStamp;
import org.araxes.export.PictureFiles;
import org.araxes.export.PictureRenderer;
import org.araxes.export.PictureRequest;
import org.araxes.export.PictureSources;
import org.araxes.export.PictureTexts;
import org.araxes.export.Recipe;
import org.araxes.geo.Extent;
import org.araxes.geo.ReadProgress;
import org.araxes.interchange.AddedFile;
import org.araxes.interchange.LayerFiles;
import org.araxes.render.FrameRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code araxes render}: a view as a picture file, drawn as the window draws it. */
@Command(
        name = "render",
        sortOptions = false,
        sortSynopsis = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Draws a view to a PNG, PDF, SVG or GeoTIFF file, as the window would, with legend, scale bar and sources.",
        footer = {
            "%nExamples:",
            "  araxes render --view meghri -o meghri.png",
            "  araxes render --view lachin --date 2021-05-12 --names hy -o lachin.png",
            "  araxes render --bbox 46,39,47,40 --size 3508x2480 --dpi 300 -o a4.png",
            "  araxes render --view \"My view\" --workspace mine.gpkg -o mine.pdf",
            "  araxes render --from meghri.png -o again.png"
        })
final class RenderCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AraxesCommand araxes;

    @Option(
            names = "--view",
            paramLabel = "NAME",
            description = "A ready view, for example meghri; with a workspace also a view saved in it, by its title;"
                    + " or a file that a view was exported to.")
    private @Nullable String view;

    @Mixin
    private FromOptions from = new FromOptions();

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            converter = Converters.OfExtent.class,
            description = "Instead of a view: what to show, degrees.")
    private @Nullable Extent extent;

    @Mixin
    private SceneOptions changes = new SceneOptions();

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            description = "Draw the annotations of this workspace, and find saved views in it; the file is only read.")
    private @Nullable Path workspace;

    @Mixin
    private SizeOptions size = new SizeOptions();

    @Option(
            names = "--compare-sheet",
            description = "Three maps side by side with one legend: the claims of each side, and of both.")
    private boolean compareSheet;

    @Mixin
    private SeriesOptions series = new SeriesOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "Show a GeoJSON or GeoPackage as a layer; may be given more than once.")
    private List<Path> added = new ArrayList<>();

    @Mixin
    private CatalogOption data = new CatalogOption();

    @Override
    public Integer call() throws IOException {
        checkChoice();
        Path again = from.picture();
        if (again != null) {
            return remake(again);
        }
        DataChoice folders = data.choice();
        LoadedData loaded = CatalogLoader.load(folders);
        warn(loaded.problems());
        PictureSaving saving = new PictureSaving(files(DataStamp.of(folders), Map.of()), target, err());
        Catalog catalog = withFiles(loaded.catalog());
        if (series.asked()) {
            saving.series(series.requests(catalog, view, this::request));
        } else {
            saving.one(request(catalog, view));
        }
        return ExitCode.OK;
    }

    private static PictureFiles files(DataStamp stamp, Map<Path, String> fileSums) {
        return new PictureFiles(new PictureRenderer(new FrameRenderer(), stamp, fileSums));
    }

    private int remake(Path picture) throws IOException {
        Map<String, String> texts = texts(picture);
        SourcesAgain own = new SourcesAgain(PictureSources.read(texts), target.force());
        DataChoice folders = own.folders(data.choice());
        DataStamp stamp = own.stamp(DataStamp.of(folders), Recipe.dataOf(texts));
        LoadedData loaded = CatalogLoader.load(folders);
        warn(loaded.problems());
        Map<Path, Path> found = own.files(added);
        PictureFiles files = files(stamp, SourcesAgain.sums(found));
        return new Remake(files, stamp, err())
                .run(
                        picture,
                        texts,
                        from.page(),
                        target.given() ? target.checked() : null,
                        SourcesAgain.withFiles(loaded.catalog(), found));
    }

    private static Map<String, String> texts(Path picture) {
        try {
            return PictureTexts.read(picture);
        } catch (IOException none) {
            throw new FailedException(String.valueOf(none.getMessage()), none);
        }
    }

    /** The catalogue with the files given as layers, which are on. */
    private Catalog withFiles(Catalog catalog) throws IOException {
        Catalog all = catalog;
        for (Path file : added) {
            AddedFile layer = LayerFiles.read(file, ReadProgress.NONE);
            if (layer.leftOut().broken() > 0) {
                spec.commandLine()
                        .getErr()
                        .println("araxes render: " + file + ": "
                                + layer.leftOut()
                                        .sentence(layer.layer().claims().size()));
            }
            all = all.with(AddedFile.GROUP, layer.layer(), layer.source());
        }
        return all;
    }

    /** A look at what can be wrong without reading the data. */
    private void checkChoice() {
        long said =
                Stream.of(view, extent, from.picture()).filter(Objects::nonNull).count() + (series.allViews() ? 1 : 0);
        if (said != 1) {
            throw wrong("say what to show: one of --view NAME, --bbox W,S,E,N, --all-views and --from PICTURE");
        }
        try {
            if (target.worldFile() && (series.asked() || compareSheet)) {
                throw wrong("a world file places one map; take "
                        + (compareSheet ? "a picture without --compare-sheet" : "a single picture, no series"));
            }
            from.page();
            if (from.picture() == null || target.given()) {
                target.checked();
            }
        } catch (IllegalArgumentException none) {
            throw wrong(String.valueOf(none.getMessage()));
        }
    }

    private PictureRequest request(Catalog catalog, @Nullable String name) throws IOException {
        try {
            Path file = workspace == null ? araxes.workspace() : workspace;
            ViewChoice choice = ViewChoice.of(catalog, file, name, extent);
            choice.missing().forEach(m -> err().println("araxes render: left out: " + m));
            PictureRequest request = new PictureRequest(
                            size.area(choice.area()),
                            size.pixels().widthPixels(),
                            size.pixels().heightPixels(),
                            size.resolution(),
                            changes.apply(choice.scene()),
                            page.items(),
                            Objects.requireNonNullElseGet(
                                    page.title(), () -> choice.title(changes.names(choice.scene()))),
                            "",
                            changes.comparison(catalog, choice.comparison()))
                    .withPlaces(page.places(choice.places()))
                    .withLists(page.lists());
            return compareSheet ? request.comparing() : request;
        } catch (IllegalArgumentException outOfRange) {
            throw wrong(String.valueOf(outOfRange.getMessage()));
        }
    }

    /** The picture is made of what could be read; what could not is one line. */
    private void warn(List<Problem> problems) {
        List<Problem> errors = new ArrayList<>(problems);
        errors.removeIf(p -> p.severity() != Problem.Severity.ERROR);
        if (!errors.isEmpty()) {
            err().println("araxes render: " + errors.size() + " faults in the data leave things out, the first "
                    + errors.getFirst() + " (all: araxes check)");
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
