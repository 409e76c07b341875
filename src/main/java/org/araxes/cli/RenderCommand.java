package org.araxes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.LoadedData;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Problem;
import org.araxes.catalog.ReadyView;
import org.araxes.export.MapArea;
import org.araxes.export.PictureFiles;
import org.araxes.export.PictureFormat;
import org.araxes.export.PictureRenderer;
import org.araxes.export.PictureRequest;
import org.araxes.geo.Extent;
import org.araxes.render.Cancellation;
import org.araxes.render.ClaimFilter;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Palette;
import org.araxes.render.SceneBuilder;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
                "Draws a view to a PNG, PDF or SVG file, as the window would, with legend, scale bar and sources.",
        footer = {
            "%nExamples:",
            "  araxes render --view meghri -o meghri.png",
            "  araxes render --view lachin --date 2021-05-12 --names hy -o lachin.png",
            "  araxes render --bbox 46,39,47,40 --size 3508x2480 --dpi 300 -o a4.png"
        })
final class RenderCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AraxesCommand araxes;

    @Option(names = "--view", paramLabel = "ID", description = "A ready view, for example meghri.")
    private @Nullable String view;

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            converter = Converters.OfExtent.class,
            description = "Instead of a view: what to show, degrees.")
    private @Nullable Extent extent;

    @Option(
            names = "--layers",
            paramLabel = "+ID,-ID",
            parameterConsumer = Converters.NextWord.class,
            description = "Layers to switch on and off, in order; \"all\" stands for every layer.")
    private @Nullable String layers;

    @Option(
            names = "--claims",
            paramLabel = "WHOSE",
            description = "Whose claims to show: a claimant's (arm or aze), both or neither. Default: both.")
    private String claims = "both";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.OfDate.class,
            description = "Show what held on that day. Without it: the view's day, or every date.")
    private @Nullable LocalDate date;

    @Option(
            names = "--names",
            paramLabel = "LANG",
            converter = Converters.OfNames.class,
            description = "en, hy, az, ru or both (Armenian and Azerbaijani).")
    private @Nullable NameDisplay names;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Converters.OfTheme.class,
            description = "light or dark. Default: light.")
    private Palette theme = Palette.LIGHT;

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            description = "Draw the annotations of this workspace; the file is only read.")
    private @Nullable Path workspace;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Converters.OfSize.class,
            description = "Size in pixels. Default: 1920x1080.")
    private PictureSize size = new PictureSize(1920, 1080);

    @Option(names = "--dpi", paramLabel = "N", description = "Pixels an inch; larger signs and type. Default: 96.")
    private double dpi = 96;

    @Option(
            names = "--furniture",
            paramLabel = "PARTS",
            converter = Converters.OfFurniture.class,
            description = "all, none, or a list of title, date, legend, scale, north, sources, disclaimer."
                    + " Credits that the data's licences demand come always. Default: all.")
    private FurnitureChoice furniture = FurnitureChoice.ALL;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, instead of the view's.")
    private @Nullable String title;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, .png, .pdf or .svg; one that is there is replaced. Has to be given.")
    private @Nullable Path output;

    @Option(names = "--data", paramLabel = "DIR", description = AraxesCommand.DATA)
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        Path file = checkedOutput();
        LoadedData loaded = CatalogLoader.load(DataChoice.of(data == null ? araxes.data() : data));
        warn(loaded.problems());
        PictureRequest request = request(loaded.catalog());
        save(request, file);
        return ExitCode.OK;
    }

    private static void save(PictureRequest request, Path file) throws IOException {
        try {
            new PictureFiles(new PictureRenderer(new FrameRenderer())).save(request, file, Cancellation.NEVER);
        } catch (OutOfMemoryError full) {
            throw new FailedException(
                    "there is not enough memory for a picture of " + request.widthPixels() + "x"
                            + request.heightPixels()
                            + " pixels; choose fewer, or give Java more: ARAXES_JAVA_OPTS=-Xmx3g",
                    full);
        }
    }

    /** The output file, after a look at what can be wrong without reading the data. */
    private Path checkedOutput() {
        if ((view == null) == (extent == null)) {
            throw wrong("say what to show: either --view ID or --bbox W,S,E,N");
        }
        Path file = output;
        if (file == null) {
            throw wrong("say where to write the picture: -o FILE.png (or .pdf, .svg)");
        }
        if (PictureFormat.of(file).isEmpty()) {
            throw wrong("the output \"" + file + "\" must end in " + PictureFormat.endings());
        }
        return file;
    }

    private PictureRequest request(Catalog catalog) {
        try {
            ReadyView ready = view == null ? null : readyView(catalog, view);
            SceneBuilder scene = scene(catalog, ready);
            Extent shown = ready == null ? Objects.requireNonNull(extent) : ready.extent();
            return new PictureRequest(
                    new MapArea.OfExtent(shown),
                    size.widthPixels(),
                    size.heightPixels(),
                    dpi,
                    scene.build(),
                    furniture.items(),
                    title(ready, scene.names(), shown),
                    "");
        } catch (IllegalArgumentException outOfRange) {
            throw wrong(String.valueOf(outOfRange.getMessage()));
        }
    }

    private SceneBuilder scene(Catalog catalog, @Nullable ReadyView ready) {
        SceneBuilder scene = SceneBuilder.start(catalog).withPalette(theme);
        if (ready != null) {
            scene = scene.withView(ready);
        }
        if (layers != null) {
            scene = LayerChange.apply(LayerChange.parse(layers), scene);
        }
        if (date != null) {
            scene = scene.withDate(date);
        }
        if (names != null) {
            scene = scene.withNames(names);
        }
        return scene.withFilter(filter(catalog)).withAnnotations(annotations());
    }

    private ClaimFilter filter(Catalog catalog) {
        List<String> known =
                ClaimFilter.choices(catalog).stream().map(c -> c.code(catalog)).toList();
        return ClaimFilter.ofCode(catalog, claims)
                .orElseThrow(() -> new IllegalArgumentException(Choices.unknown("choice of claims", claims, known)));
    }

    private List<Annotation> annotations() {
        Path file = workspace == null ? araxes.workspace() : workspace;
        if (file == null) {
            return List.of();
        }
        try (Workspace opened = Workspace.openToRead(file)) {
            return opened.load().document().annotations();
        } catch (WorkspaceException unreadable) {
            throw new FailedException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private String title(@Nullable ReadyView ready, NameDisplay display, Extent shown) {
        if (title != null) {
            return title;
        }
        return ready == null ? degrees(shown) : ready.title().shown(display).replace("\n", " / ");
    }

    private static ReadyView readyView(Catalog catalog, String id) {
        List<String> known = catalog.views().stream().map(ReadyView::id).toList();
        return catalog.view(id).orElseThrow(() -> new IllegalArgumentException(Choices.unknown("view", id, known)));
    }

    private static String degrees(Extent e) {
        DecimalFormat number = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return number.format(e.west()) + "–" + number.format(e.east()) + "° E, " + number.format(e.south()) + "–"
                + number.format(e.north()) + "° N";
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
