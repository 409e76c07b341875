package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.araxes.catalog.ReadyView;
import org.araxes.export.DataStamp;
import org.araxes.export.Lists;
import org.araxes.export.NumberedFiles;
import org.araxes.export.PictureFiles;
import org.araxes.export.PictureFormat;
import org.araxes.export.PictureRenderer;
import org.araxes.export.PictureRequest;
import org.araxes.export.PictureSources;
import org.araxes.export.PictureTexts;
import org.araxes.export.Recipe;
import org.araxes.geo.Extent;
import org.araxes.geo.ReadProgress;
import org.araxes.interchange.AddedFile;
import org.araxes.interchange.LayerFiles;
import org.araxes.render.Cancellation;
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
            names = "--world-file",
            description = "Write a world file and the coordinate system beside a PNG, for map programs."
                    + " A GeoTIFF (.tif) has both inside.")
    private boolean worldFile;

    @Option(
            names = "--compare-sheet",
            description = "Three maps side by side with one legend: the claims of each side, and of both.")
    private boolean compareSheet;

    @Option(
            names = "--dates",
            paramLabel = "DAY,DAY",
            split = ",",
            converter = Converters.OfDate.class,
            description = "A series: the view on each of these days, as pages of one PDF or as numbered files.")
    private List<LocalDate> dates = List.of();

    @Option(
            names = "--all-views",
            description = "A series: each ready view in turn, as pages of one PDF or as numbered files.")
    private boolean allViews;

    @Option(
            names = "--furniture",
            paramLabel = "PARTS",
            converter = Converters.OfFurniture.class,
            description =
                    "all, none, or a list of title, date, legend, scale, north, locator, measures, figures (stated beside"
                            + " measured), graticule (longitudes and latitudes), grid (Soviet kilometre grid and sheets),"
                            + " sources, disclaimer; usual stands for all but locator, figures, graticule and grid."
                            + " Credits that the data's licences demand come always. Default: usual.")
    private FurnitureChoice furniture = FurnitureChoice.USUAL;

    @Option(
            names = "--place",
            paramLabel = "PIECE=PLACE",
            converter = Converters.OfPlaces.class,
            description =
                    "Where a piece of furniture stands: left, right, above or below the map, or on it at top-left, top,"
                            + " top-right, middle-left … bottom-right, also with millimetres inwards: legend=top-left+4+2."
                            + " Pieces: title, date, legend, measures, figures, scale, north, locator, sources, credits,"
                            + " disclaimer. Several with commas, or the option again; \"usual\" puts a piece back.")
    private List<String> places = List.of();

    @Option(
            names = "--lists",
            paramLabel = "PAGES",
            converter = Converters.OfLists.class,
            description =
                    "On which pages legend, stated values and sources stand: fit, beside the map, and on further pages"
                            + " where they leave it no room; apart, on pages of their own; one-page, never on another."
                            + " Further pages are pages of a PDF, or files with a number: map-2.png. Default: fit.")
    private Lists lists = Lists.FIT;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, instead of the view's.")
    private @Nullable String title;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The file to write, .png, .pdf, .svg or .tif (GeoTIFF); one that is there is replaced. Has to be given.")
    private @Nullable Path output;

    @Option(
            names = "--force",
            description =
                    "Replace numbered files of a series that are there already; with --from, take files and folders"
                            + " of your own as they are, though they have changed.")
    private boolean force;

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
        PictureFiles files = files(DataStamp.of(folders), Map.of());
        Catalog catalog = withFiles(loaded.catalog());
        if (allViews || !dates.isEmpty()) {
            saveSeries(files, catalog);
        } else {
            saveOne(files, request(catalog, view));
        }
        return ExitCode.OK;
    }

    private void saveOne(PictureFiles files, PictureRequest request) throws IOException {
        checkPages(files, request);
        tell(
                worldFile
                        ? files.saveWithWorldFile(request, checkedOutput(), Cancellation.NEVER)
                        : save(files, request, checkedOutput()));
    }

    private static PictureFiles files(DataStamp stamp, Map<Path, String> fileSums) {
        return new PictureFiles(new PictureRenderer(new FrameRenderer(), stamp, fileSums));
    }

    private int remake(Path picture) throws IOException {
        Map<String, String> texts = texts(picture);
        SourcesAgain own = new SourcesAgain(PictureSources.read(texts), force);
        DataChoice folders = own.folders(data.choice());
        DataStamp stamp = own.stamp(DataStamp.of(folders), Recipe.dataOf(texts));
        LoadedData loaded = CatalogLoader.load(folders);
        warn(loaded.problems());
        Map<Path, Path> found = own.files(added);
        PictureFiles files = files(stamp, SourcesAgain.sums(found));
        return new Remake(files, stamp, spec.commandLine().getErr())
                .run(picture, texts, from.page(), output, SourcesAgain.withFiles(loaded.catalog(), found));
    }

    private static Map<String, String> texts(Path picture) {
        try {
            return PictureTexts.read(picture);
        } catch (IOException none) {
            throw new FailedException(String.valueOf(none.getMessage()), none);
        }
    }

    private void saveSeries(PictureFiles files, Catalog catalog) throws IOException {
        List<PictureRequest> series = new ArrayList<>();
        if (allViews) {
            for (ReadyView ready : catalog.views()) {
                series.add(request(catalog, ready.id()));
            }
        } else {
            series.addAll(request(catalog, view).onDays(dates));
        }
        checkNumbered(checkedOutput(), series.size());
        PrintWriter err = spec.commandLine().getErr();
        files.saveSeries(
                series,
                checkedOutput(),
                (count, of) -> err.println("araxes render: " + count + " of " + of),
                Cancellation.NEVER);
    }

    /** Nobody named the numbered files, so nobody said that they may be replaced. */
    private void checkNumbered(Path file, int count) {
        if (force || PictureFormat.of(file).filter(PictureFormat.PDF::equals).isPresent()) {
            return;
        }
        checkReplaced("the series", NumberedFiles.of(file, count).existing());
    }

    /** The same for the files of further pages. */
    private void checkPages(PictureFiles files, PictureRequest request) {
        if (!force) {
            checkReplaced(
                    "a further page",
                    files.names(request, checkedOutput()).stream()
                            .skip(1)
                            .filter(Files::exists)
                            .toList());
        }
    }

    private static void checkReplaced(String what, List<Path> existing) {
        if (!existing.isEmpty()) {
            throw new FailedException(what + " would replace " + existing.getFirst()
                    + (existing.size() > 1 ? " and " + (existing.size() - 1) + " more" : "")
                    + "; --force replaces what is there");
        }
    }

    /** The catalogue with the files given as layers, which are on. */
    private Catalog withFiles(Catalog catalog) throws IOException {
        Catalog all = catalog;
        for (Path file : added) {
            AddedFile layer = LayerFiles.read(file, ReadProgress.NONE);
            all = all.with(AddedFile.GROUP, layer.layer(), layer.source());
        }
        return all;
    }

    /** More files than the one asked for are named. */
    private void tell(List<Path> files) {
        List<String> more = files.stream().skip(1).map(Path::toString).toList();
        if (!more.isEmpty()) {
            spec.commandLine().getErr().println("araxes render: also written: " + String.join(", ", more));
        }
    }

    static List<Path> save(PictureFiles files, PictureRequest request, Path file) throws IOException {
        try {
            return files.save(request, file, Cancellation.NEVER);
        } catch (OutOfMemoryError full) {
            throw new FailedException(
                    "there is not enough memory for a picture of " + request.widthPixels() + "x"
                            + request.heightPixels()
                            + " pixels; choose fewer, or give Java more: ARAXES_JAVA_OPTS=-Xmx3g",
                    full);
        }
    }

    /** A look at what can be wrong without reading the data. */
    private void checkChoice() {
        long said =
                Stream.of(view, extent, from.picture()).filter(Objects::nonNull).count() + (allViews ? 1 : 0);
        if (said != 1) {
            throw wrong("say what to show: one of --view NAME, --bbox W,S,E,N, --all-views and --from PICTURE");
        }
        if (allViews && !dates.isEmpty()) {
            throw wrong("a series goes through views or through days: --all-views or --dates");
        }
        if (worldFile && (allViews || !dates.isEmpty() || compareSheet)) {
            throw wrong("a world file places one map; take a single picture without --compare-sheet");
        }
        checkPage();
        if (from.picture() == null || output != null) {
            checkedOutput();
        }
    }

    private void checkPage() {
        try {
            from.page();
        } catch (IllegalArgumentException none) {
            throw wrong(String.valueOf(none.getMessage()));
        }
    }

    private Path checkedOutput() {
        Path file = output;
        if (file == null) {
            throw wrong("say where to write the picture: -o FILE.png (or .pdf, .svg, .tif)");
        }
        if (PictureFormat.of(file).isEmpty()) {
            throw wrong("the output \"" + file + "\" must end in " + PictureFormat.endings());
        }
        if (worldFile && PictureFormat.of(file).get() != PictureFormat.PNG) {
            throw wrong("a world file stands beside a PNG; a GeoTIFF (.tif) needs none, PDF and SVG have none");
        }
        return file;
    }

    private PictureRequest request(Catalog catalog, @Nullable String name) throws IOException {
        try {
            Path file = workspace == null ? araxes.workspace() : workspace;
            ViewChoice choice = ViewChoice.of(catalog, file, name, extent);
            choice.missing().forEach(m -> spec.commandLine().getErr().println("araxes render: left out: " + m));
            PictureRequest request = new PictureRequest(
                            size.area(choice.area()),
                            size.pixels().widthPixels(),
                            size.pixels().heightPixels(),
                            size.resolution(),
                            changes.apply(choice.scene()),
                            furniture.items(),
                            title == null ? choice.title(changes.names(choice.scene())) : title,
                            "",
                            changes.comparison(catalog, choice.comparison()))
                    .withPlaces(choice.places().changed(String.join(",", places)))
                    .withLists(lists);
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
            spec.commandLine()
                    .getErr()
                    .println("araxes render: " + errors.size() + " faults in the data leave things out, the first "
                            + errors.getFirst() + " (all: araxes check)");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
