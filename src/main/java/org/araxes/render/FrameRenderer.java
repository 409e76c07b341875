package org.araxes.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.geo.Projection;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.RasterInk;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.ink.StampCache;
import org.araxes.render.prepare.EarlyAnnotations;
import org.araxes.render.prepare.Overlaps;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.prepare.PreparedAnnotations;
import org.araxes.render.prepare.PreparedDrawing;
import org.araxes.render.prepare.PreparedLayer;
import org.araxes.render.prepare.PreparedLayers;
import org.araxes.render.text.MapFonts;
import org.jspecify.annotations.Nullable;

/**
 * Draws the map: the same renderer for the screen, golden tests and files. Keeps prepared layers from frame to frame, so
 * one renderer should live as long as the window. Needs no display. One thread at a time draws; {@link HitTester} and
 * others may use what was prepared from any thread meanwhile.
 */
public final class FrameRenderer {

    private final PreparedLayers prepared;
    private final PixelSource pixelSource;
    private final KeptLayers kept;
    /** Its buffers are used again. */
    private @Nullable RasterInk last;

    private final ScreenPath path = new ScreenPath();
    private final StampCache stamps = new StampCache();
    private final ReliefPainter relief = new ReliefPainter();
    private final Overlaps overlaps = new Overlaps();
    private final PreparedAnnotations annotations;
    private final MapFonts fonts = MapFonts.bundled();
    private final AnnotationTiles tiles;
    private final LabelPainter labels = new LabelPainter(fonts);
    private final DrawnNames names = new DrawnNames();

    /** A renderer whose frames have pixels of their own. */
    public FrameRenderer() {
        this(PixelSource.NEW);
    }

    /**
     * A renderer whose frames may use pixels again.
     *
     * @param pixelSource gives them, and gets those of frames that were cancelled
     */
    public FrameRenderer(PixelSource pixelSource) {
        this(pixelSource, Helpers.NONE);
    }

    /**
     * A renderer for the window.
     *
     * @param helpers draw with it where there is very much to draw
     */
    public FrameRenderer(PixelSource pixelSource, Helpers helpers) {
        this(pixelSource, helpers, new PreparedLayers(), new PreparedAnnotations());
    }

    private FrameRenderer(
            PixelSource pixelSource, Helpers helpers, PreparedLayers prepared, PreparedAnnotations annotations) {
        this.pixelSource = pixelSource;
        this.tiles = new AnnotationTiles(fonts, helpers);
        this.kept = new KeptLayers(pixelSource);
        this.prepared = prepared;
        this.annotations = annotations;
    }

    /** Another renderer, for another thread, that shares what was prepared; its frames have pixels of their own. */
    public FrameRenderer beside() {
        return new FrameRenderer(PixelSource.NEW, Helpers.NONE, prepared, annotations);
    }

    /** What was prepared so far. */
    PreparedLayers prepared() {
        return prepared;
    }

    /**
     * Makes a layer ready for drawing before any frame shows it, so that no frame has to wait for it. Any thread.
     *
     * @param cancellation asked now and then
     * @throws RenderCancelledException when it was cancelled
     */
    public void prepare(Layer layer, Projection projection, Cancellation cancellation) {
        prepared.get(layer, projection, () -> {
            if (cancellation.cancelled()) {
                throw new RenderCancelledException();
            }
        });
    }

    /** Lets go what is kept of a layer that is no longer shown. Any thread. */
    public void forget(Layer layer) {
        prepared.forget(layer);
    }

    /**
     * Makes what a person drew ready from the uppermost down, while the frame that shows it begins with the lowest: of very
     * many each has half of the work. Any thread.
     */
    public void prepare(AnnotationList drawn, Projection projection) {
        annotations.prepareFromTop(drawn, projection);
    }

    /** Keeps ready what was made ready while it was read, and makes the rest ready. Any thread. */
    public void prepare(AnnotationList drawn, EarlyAnnotations early) {
        annotations.prepareFromTop(drawn, early);
    }

    /** Makes all that a scene shows ready in a projection, and gives it for another renderer to begin with. */
    public ReadyScene ready(Scene scene, Projection projection) {
        List<PreparedLayer> layers = new ArrayList<>();
        List<ReadyScene.Relief> reliefs = new ArrayList<>();
        for (LayerState state : scene.layers()) {
            Layer.Raster raster = state.layer().raster();
            if (raster == null) {
                layers.add(prepared.get(state.layer(), projection));
            } else {
                relief.shade(raster, projection).ifPresent(s -> reliefs.add(new ReadyScene.Relief(raster, s)));
            }
        }
        return new ReadyScene(projection, layers, reliefs);
    }

    /** Begins with what another renderer made ready. Any thread. */
    public void begin(ReadyScene scene) {
        scene.layers().forEach(prepared::put);
        scene.reliefs().forEach(r -> relief.put(r.raster(), scene.projection(), r.shade()));
    }

    /** What the person drew, prepared. */
    PreparedAnnotations annotations() {
        return annotations;
    }

    /** The names of the frames drawn last. */
    DrawnNames names() {
        return names;
    }

    /** How many sheets of annotations are kept. */
    int tilesKept() {
        return tiles.kept();
    }

    /** The fonts of the map. */
    MapFonts fonts() {
        return fonts;
    }

    /**
     * Draws a frame.
     *
     * @param cancellation asked between features; a superseded frame stops within a few milliseconds
     * @throws RenderCancelledException when the frame was cancelled
     */
    public Frame render(FrameRequest request, Cancellation cancellation) {
        int width = request.deviceWidth();
        int height = request.deviceHeight();
        int count = Math.multiplyExact(width, height);
        int[] pixels = pixelSource.take(count);
        List<LayerState> layers = groundFirst(request.scene().layers());
        try {
            int ready = kept.begin(request, layers, pixels, count);
            if (ready == 0) {
                Arrays.fill(pixels, 0, count, request.scene().palette().background());
            }
            FrameContext frame = new FrameContext(request, cancellation, path);
            paint(frame, ink(pixels, width, height), layers, ready, drawn -> kept.reached(drawn, pixels, count));
            names.put(request, labels.paintedLast());
        } catch (RenderCancelledException cancelled) {
            pixelSource.giveBack(pixels);
            throw cancelled;
        }
        return new Frame(width, height, pixels, request);
    }

    /** Gets rows of a frame. */
    @FunctionalInterface
    public interface Band {
        /**
         * Some rows are finished.
         *
         * @param top the first of them
         * @param rows how many
         * @param argbPremultiplied their pixels, 0xAARRGGBB; used again for the next rows
         */
        void finished(int top, int rows, int[] argbPremultiplied);
    }

    /**
     * Draws a frame from the top down in bands, so that a large one needs memory for a band only. The pixels are those of
     * one piece: each band is the whole frame with its paper moved up.
     *
     * @param rows most rows in a band, device pixels
     * @param cancellation asked between features
     * @throws RenderCancelledException when the frame was cancelled
     */
    public void renderBands(FrameRequest request, int rows, Band band, Cancellation cancellation) {
        int width = request.deviceWidth();
        int height = request.deviceHeight();
        int most = Math.min(rows, height);
        int[] pixels = new int[Math.multiplyExact(width, most)];
        for (int top = 0; top < height; top += most) {
            Arrays.fill(pixels, request.scene().palette().background());
            paint(
                    new FrameContext(request, cancellation),
                    ink(pixels, width, most).at(0, -top));
            band.finished(top, Math.min(most, height - top), pixels);
        }
    }

    /**
     * The person's objects that a frame shows and whose names found no room in it, in drawing order. Nothing is drawn; where
     * the names of that frame were placed before, that is used.
     *
     * @throws RenderCancelledException when it was cancelled
     */
    public List<Annotation> withoutName(FrameRequest request, Cancellation cancellation) {
        FrameContext frame = new FrameContext(request, cancellation);
        Projection projection = request.viewport().projection();
        double scale = request.viewport().scaleDenominator();
        List<PreparedLayer> drawn = groundFirst(request.scene().layers()).stream()
                .filter(s -> isDrawn(s, scale) && s.layer().raster() == null)
                .map(s -> prepared.get(s.layer(), projection))
                .toList();
        PreparedDrawing own = annotations.get(request.scene().drawn(), projection, frame::checkCancelled);
        return labels.withoutName(frame, drawn, own);
    }

    private RasterInk ink(int[] pixels, int width, int height) {
        RasterInk known = last;
        RasterInk ink =
                known == null ? new RasterInk(pixels, width, height, stamps) : known.onto(pixels, width, height);
        last = ink.withoutPixels();
        return ink;
    }

    /**
     * Draws the same picture on any ink whose unit is the device pixel, such as a page of a vector file. Each layer is
     * a group of its own by {@link Layer#id()}.
     *
     * @throws RenderCancelledException when the picture was cancelled
     */
    public void paint(FrameRequest request, Ink ink, Cancellation cancellation) {
        ScreenPath ground = new ScreenPath();
        ground.rectangle(0, 0, request.deviceWidth(), request.deviceHeight());
        ink.fill(ground, request.scene().palette().background());
        paint(new FrameContext(request, cancellation), ink);
    }

    /** Land lies under the relief, whatever the order says: hills under an opaque ground would not be seen. */
    private static List<LayerState> groundFirst(List<LayerState> layers) {
        List<LayerState> sorted = new ArrayList<>(layers);
        sorted.sort(Comparator.comparing(s -> !isGround(s.layer().style())));
        return sorted;
    }

    private static boolean isDrawn(LayerState state, double scale) {
        return state.layer().drawnAt(scale) && state.opacity() > 0;
    }

    private static boolean isGround(LayerStyle style) {
        return style.fill() == LayerStyle.Fill.SOLID && style.colour() == LayerStyle.Colour.LAND;
    }

    private void paint(FrameContext frame, Ink ink) {
        paint(frame, ink, groundFirst(frame.scene().layers()), 0, drawn -> {});
    }

    /**
     * @param layers what to draw, lowest first
     * @param ready so many of them are drawn already
     * @param reached gets how many are drawn, again and again
     */
    private void paint(FrameContext frame, Ink ink, List<LayerState> layers, int ready, IntConsumer reached) {
        Projection projection = frame.request().viewport().projection();
        double scale = frame.request().viewport().scaleDenominator();
        List<PreparedLayer> drawn = new ArrayList<>();
        OverlapPainter shared = new OverlapPainter(frame, overlaps);
        for (int i = 0; i < layers.size(); i++) {
            frame.checkCancelled();
            reached.accept(i);
            LayerState state = layers.get(i);
            Layer layer = state.layer();
            if (!isDrawn(state, scale)) {
                continue;
            }
            if (layer.raster() == null) {
                PreparedLayer geometry = prepared.get(layer, projection);
                drawn.add(geometry);
                if (i < ready) {
                    new LayerPainter(frame, geometry, shared, ink).noteAreas();
                } else {
                    paint(frame, state, geometry, shared, ink);
                }
            } else if (i >= ready) {
                ink.group(layer.id(), layer.title().english(), 1, sheet -> relief.paint(frame, state, sheet));
            }
        }
        reached.accept(layers.size());
        PreparedDrawing own = annotations.get(frame.scene().drawn(), projection, frame::checkCancelled);
        ink.group("annotations", "Annotations", 1, sheet -> paintAnnotations(frame, own, sheet));
        ink.group("names", "Names", 1, sheet -> labels.paint(frame, drawn, own, sheet));
    }

    private static void paint(
            FrameContext frame, LayerState state, PreparedLayer geometry, OverlapPainter shared, Ink ink) {
        Layer layer = state.layer();
        String selected = frame.scene().selectedClaim();
        ink.group(layer.id(), layer.title().english(), state.opacity(), sheet -> {
            LayerPainter painter = new LayerPainter(frame, geometry, shared, sheet);
            if (selected != null) {
                painter.paintSelection(selected);
            }
            painter.paint();
        });
    }

    private void paintAnnotations(FrameContext frame, PreparedDrawing drawing, Ink ink) {
        // A picture that goes out of the house is drawn piece by piece: it may be a page of lines and words.
        if (frame.request().page() == null
                && drawing.hasMore(AnnotationTiles.MANY, frame.seen(), frame.metersPerCssPixel())) {
            tiles.paint(frame, drawing, ink);
            return;
        }
        AnnotationPainter painter = new AnnotationPainter(frame, fonts(), AnnotationLooks.of(frame), ink);
        for (PreparedAnnotation a : drawing.in(frame.seen(), frame.metersPerCssPixel())) {
            frame.checkCancelled();
            painter.paint(a);
        }
    }
}
