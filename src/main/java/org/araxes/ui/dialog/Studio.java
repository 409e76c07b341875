package org.araxes.ui.dialog;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.image.Image;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.DataChoice;
import org.araxes.export.DataStamp;
import org.araxes.export.FurnitureItem;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.Lists;
import org.araxes.export.MapArea;
import org.araxes.export.MapFrame;
import org.araxes.export.NumberedFiles;
import org.araxes.export.PageLayout;
import org.araxes.export.Picture;
import org.araxes.export.PictureFiles;
import org.araxes.export.PictureFormat;
import org.araxes.export.PictureRenderer;
import org.araxes.export.PictureRequest;
import org.araxes.export.PngWriter;
import org.araxes.render.Comparison;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Viewport;
import org.araxes.ui.FrameImages;
import org.araxes.ui.MapModel;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of the view off the FX thread, with the renderer of the screen and the command line. Its methods are
 * called on the FX thread; so are the listeners.
 */
public final class Studio {

    /** Largest thumbnail, pixels: sharp in a list at 200 %. */
    private static final double THUMBNAIL_WIDTH = 168;

    private static final double THUMBNAIL_HEIGHT = 108;

    /** Lines of a thumbnail are drawn so much wider than the map is made smaller. */
    private static final double THUMBNAIL_LINES = 2.2;

    private final MapModel model;
    private final Background background;
    private final FrameRenderer frames;
    private final DataChoice data;
    private final PictureRenderer renderer;

    /**
     * @param model the view
     * @param background where pictures are drawn
     * @param frames draws the map; used by no other thread
     * @param data where the catalogue is from
     */
    public Studio(MapModel model, Background background, FrameRenderer frames, DataChoice data) {
        this.model = model;
        this.background = background;
        this.frames = frames;
        this.data = data;
        this.renderer = new PictureRenderer(frames);
    }

    /**
     * What the person chose for a picture.
     *
     * @param widthPixels width, device pixels
     * @param heightPixels height, device pixels
     * @param dpi device pixels an inch
     * @param furniture parts beside the map
     * @param title title; empty for none
     * @param subtitle second line of the title; empty for none
     * @param scaleDenominator a fixed scale on paper; 0 for one that shows all of the view
     * @param worldFile whether a world file goes beside a PNG
     * @param sheet whether the claims of each side, and of both, stand side by side
     * @param cut the part of the map to show; null for all of the view
     * @param series how many pictures
     * @param places where pieces of the furniture were put
     * @param lists on which pages the lists stand
     */
    public record Wish(
            int widthPixels,
            int heightPixels,
            double dpi,
            Set<FurnitureItem> furniture,
            String title,
            String subtitle,
            double scaleDenominator,
            boolean worldFile,
            boolean sheet,
            @Nullable Viewport cut,
            Series series,
            FurniturePlaces places,
            Lists lists) {

        /** A view as it is. */
        public Wish(
                int widthPixels, int heightPixels, double dpi, Set<FurnitureItem> furniture, FurniturePlaces places) {
            this(
                    widthPixels,
                    heightPixels,
                    dpi,
                    furniture,
                    "",
                    "",
                    0,
                    false,
                    false,
                    null,
                    new Series.One(),
                    places,
                    Lists.ONE_PAGE);
        }

        /** The same picture with fewer pixels: everything keeps its place. */
        Wish preview(double maxWidth, double maxHeight) {
            double shrink = Math.min(1, Math.min(maxWidth / widthPixels, maxHeight / heightPixels));
            return new Wish(
                    (int) Math.round(widthPixels * shrink),
                    (int) Math.round(heightPixels * shrink),
                    Math.max(PictureRequest.MIN_DPI, dpi * shrink),
                    furniture,
                    title,
                    subtitle,
                    scaleDenominator,
                    false,
                    sheet,
                    cut,
                    series,
                    places,
                    lists);
        }
    }

    /** The view as it stands, without anything highlighted. */
    private PictureRequest request(Wish wish) {
        Viewport cut = wish.cut();
        Viewport view = cut == null ? model.viewportProperty().get() : cut;
        PictureRequest request = new PictureRequest(
                        wish.scaleDenominator() == 0
                                ? new MapArea.OfView(view)
                                : new MapArea.AtScale(view, wish.scaleDenominator()),
                        wish.widthPixels(),
                        wish.heightPixels(),
                        wish.dpi(),
                        model.sceneProperty().get().withoutSelection(),
                        wish.furniture(),
                        wish.title(),
                        wish.subtitle(),
                        model.comparisonProperty().get())
                .withPlaces(wish.places())
                .withLists(wish.lists());
        return wish.sheet() ? request.comparing() : request;
    }

    /** Where pieces of the furniture were put, which the view keeps. */
    ObjectProperty<FurniturePlaces> placesProperty() {
        return model.placesProperty();
    }

    private List<PictureRequest> requests(Wish wish) {
        return new SeriesRequests(request(wish)).of(wish.series());
    }

    /**
     * Draws a picture for the screen or the clipboard.
     *
     * @throws IllegalArgumentException with a sentence for the person when a size or resolution is out of range
     */
    public void draw(Wish wish, Consumer<Image> done, Consumer<Exception> failed) {
        PictureRequest request = request(wish);
        background.run(
                () -> renderer.render(request, () -> false).image(), p -> done.accept(FrameImages.of(p)), failed);
    }

    /**
     * A picture drawn small.
     *
     * @param image its pixels
     * @param layout what stands where on its page
     * @param page its number, from 1
     * @param pages how many pages the picture has
     * @param maps its maps, so that parts of them can be pointed at; none where other views are shown
     * @param nameless objects of the person's own whose names found no room
     */
    record Preview(
            Image image, PageLayout layout, int page, int pages, List<MapFrame> maps, List<Annotation> nameless) {}

    private record Drawn(Picture picture, List<Annotation> nameless) {}

    /**
     * Draws a page of a picture small, as it will look; of a series one of the first.
     *
     * @param page from 1; the last one for a number that is larger
     */
    void preview(
            Wish wish,
            int page,
            double maxWidth,
            double maxHeight,
            Consumer<Preview> done,
            Consumer<Exception> failed) {
        PictureRequest request =
                requests(wish.preview(maxWidth, maxHeight)).getFirst().withPage(page);
        boolean thisView = wish.series() instanceof Series.One || wish.series() instanceof Series.Days;
        background.run(
                () -> new Drawn(renderer.render(request, () -> false), renderer.withoutName(request)),
                drawn -> {
                    Picture p = drawn.picture();
                    done.accept(new Preview(
                            FrameImages.of(p.image()),
                            p.layout(),
                            Math.min(page, p.pages()),
                            p.pages(),
                            thisView ? p.maps() : List.of(),
                            drawn.nameless()));
                },
                failed);
    }

    /** Who hears of a picture that is saved. */
    record Listener(PictureFiles.Progress progress, Consumer<List<Path>> done, Consumer<Exception> failed) {}

    /**
     * Draws a picture, or a series, and writes it in the format that the file's name says.
     *
     * @return stops it; {@code failed} is then told so
     * @throws IllegalArgumentException with a sentence for the person when a size or resolution is out of range
     */
    Runnable save(Wish wish, Path file, Listener listener) {
        List<PictureRequest> all = requests(wish);
        AtomicBoolean stop = new AtomicBoolean();
        background.run(
                () -> {
                    PictureFiles files = new PictureFiles(new PictureRenderer(frames, DataStamp.of(data)));
                    if (wish.worldFile()) {
                        return files.saveWithWorldFile(all.getFirst(), file, stop::get);
                    }
                    return wish.series() instanceof Series.One
                            ? files.save(all.getFirst(), file, stop::get)
                            : files.saveSeries(all, file, onFxThread(listener.progress()), stop::get);
                },
                listener.done(),
                listener.failed());
        return () -> stop.set(true);
    }

    /**
     * The numbered files of a series, or of a picture's further pages, that are there already and would be replaced.
     *
     * @param pages how many pages one picture has
     */
    List<Path> replacedBy(Wish wish, Path file, int pages) {
        if (PictureFormat.of(file).filter(format -> format != PictureFormat.PDF).isEmpty()) {
            return List.of();
        }
        return wish.series() instanceof Series.One
                ? IntStream.rangeClosed(2, pages)
                        .mapToObj(number -> PictureFiles.pageFile(file, number))
                        .filter(Files::exists)
                        .toList()
                : NumberedFiles.of(file, requests(wish).size()).existing();
    }

    private static PictureFiles.Progress onFxThread(PictureFiles.Progress progress) {
        return (count, of) -> Background.onFxThread(() -> progress.done(count, of));
    }

    /** Draws the map alone, very small, as PNG. */
    public void thumbnail(Consumer<byte[]> done, Consumer<Exception> failed) {
        var view = model.viewportProperty().get();
        double ratio = Math.min(THUMBNAIL_WIDTH / view.widthPixels(), THUMBNAIL_HEIGHT / view.heightPixels());
        PictureRequest request = request(new Wish(
                (int) Math.max(PictureRequest.MIN_SIDE, Math.round(view.widthPixels() * ratio)),
                (int) Math.max(PictureRequest.MIN_SIDE, Math.round(view.heightPixels() * ratio)),
                Math.max(PictureRequest.MIN_DPI, 96 * ratio * THUMBNAIL_LINES),
                Set.of(),
                FurniturePlaces.USUAL));
        background.run(
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    PngWriter.writePlain(renderer.map(request), out);
                    return out.toByteArray();
                },
                done,
                failed);
    }

    /** The view at its own size, with all that belongs to it. */
    public Wish asSeen(double pixelRatio) {
        var view = model.viewportProperty().get();
        boolean beside = model.comparisonProperty().get().layout() == Comparison.Layout.SIDE_BY_SIDE;
        return new Wish(
                (int) Math.round(view.widthPixels() * (beside ? 2 : 1) * pixelRatio),
                (int) Math.round(view.heightPixels() * pixelRatio),
                96 * pixelRatio,
                FurnitureItem.usual(),
                model.placesProperty().get());
    }
}
