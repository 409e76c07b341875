package org.araxes.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.araxes.annotation.Annotation;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.FrameRequest;
import org.araxes.render.Viewport;
import org.araxes.render.ink.GraphicsInk;
import org.araxes.render.ink.PageInk;

/**
 * Draws pictures: the map through the renderer of the screen, and the furniture around it. One thread at a time, like
 * the renderer that it uses.
 */
public final class PictureRenderer {

    /** Pixels drawn at a time: with the renderer's own buffers some 150 MB. */
    private static final int BAND_PIXELS = 16_000_000;

    private final int bandPixels;
    private final FrameRenderer frames;
    private final Lettering lettering;
    private final DataStamp data;
    private final Map<Path, String> fileSums = new HashMap<>();

    /** Draws maps through that renderer; give it the window's, so that prepared layers are shared. */
    public PictureRenderer(FrameRenderer frames) {
        this(frames, DataStamp.NONE);
    }

    /**
     * Draws maps through that renderer.
     *
     * @param data what the catalogue was read from, to be written into files
     */
    public PictureRenderer(FrameRenderer frames, DataStamp data) {
        this(frames, data, BAND_PIXELS);
    }

    /**
     * Draws maps through that renderer.
     *
     * @param data what the catalogue was read from, to be written into files
     * @param fileSums checksums that are known already of the person's files among the layers, by where the picture says
     *     that they lie
     */
    public PictureRenderer(FrameRenderer frames, DataStamp data, Map<Path, String> fileSums) {
        this(frames, data, BAND_PIXELS);
        this.fileSums.putAll(fileSums);
    }

    PictureRenderer(FrameRenderer frames, DataStamp data, int bandPixels) {
        this.bandPixels = bandPixels;
        this.frames = frames;
        this.data = data;
        this.lettering = Lettering.bundled();
    }

    /**
     * Draws a picture.
     *
     * @param cancellation asked between features
     * @throws PictureTooSmallException when the furniture does not fit at a size that can be read
     * @throws org.araxes.render.RenderCancelledException when the picture was cancelled
     */
    public Picture render(PictureRequest request, Cancellation cancellation) {
        return render(request, plate(request), cancellation);
    }

    /** Draws the page asked for of a planned picture, the first one unless another is. */
    Picture render(PictureRequest request, Plate plate, Cancellation cancellation) {
        PageLayout page = plate.page(request.page());
        BufferedImage image =
                new BufferedImage(request.widthPixels(), request.heightPixels(), BufferedImage.TYPE_INT_RGB);
        paint(image, request, painter -> painter.paintPaper(page));
        if (page.hasMap()) {
            drawMap(image, request, plate, cancellation);
        } else {
            paint(image, request, painter -> painter.paintLists(page, plate));
        }
        return new Picture(
                image,
                request.dpi(),
                page,
                plate.viewport(),
                page.hasMap() ? MapFrame.of(request, plate) : List.of(),
                plate.furniture(),
                plate.pages(),
                texts(request, plate));
    }

    private void drawMap(BufferedImage image, PictureRequest request, Plate plate, Cancellation cancellation) {
        for (PlateMap map : PlateMap.of(request, plate, lettering)) {
            draw(map, request.pixelRatio(), image, cancellation);
        }
        paint(image, request, painter -> {
            painter.paintGraticule(request, plate);
            painter.paintComparison(request, plate);
            painter.paint(request, plate, locator -> draw(locator, request.pixelRatio(), image, cancellation));
        });
    }

    /**
     * The person's objects that a picture shows and whose names found no room on it, in drawing order; on several maps, those
     * without a name on any one of them.
     *
     * @throws PictureTooSmallException when the furniture does not fit at a size that can be read
     */
    public List<Annotation> withoutName(PictureRequest request) {
        if (request.scene().annotations().isEmpty()) {
            return List.of();
        }
        Set<Annotation> found = new LinkedHashSet<>();
        for (PlateMap map : PlateMap.of(request, plate(request), lettering)) {
            found.addAll(frames.withoutName(map.frame(), Cancellation.NEVER));
        }
        return List.copyOf(found);
    }

    /** Draws the map alone, as for a thumbnail of the window's own. */
    public BufferedImage map(PictureRequest request) {
        double ratio = request.pixelRatio();
        Viewport view = request.area().fit(request.widthPixels() / ratio, request.heightPixels() / ratio);
        return frames.render(new FrameRequest(view, ratio, request.scene()), Cancellation.NEVER)
                .image();
    }

    /** What is said of a picture inside its file. */
    Map<String, String> texts(PictureRequest request, Plate plate) {
        Map<String, String> texts = Provenance.of(request, plate, data);
        if (!data.sums().isEmpty()) {
            PictureSources.of(request.scene(), data.own(), fileSums).putInto(texts);
        }
        return texts;
    }

    /**
     * Plans a picture: what stands where.
     *
     * @throws PictureTooSmallException when the furniture does not fit at a size that can be read
     */
    Plate plate(PictureRequest request) {
        return new PlateMaker(new FurnitureLayout(lettering)).make(request);
    }

    /**
     * Draws a planned picture on a page of any kind: the same walk over map and furniture as for pixels.
     *
     * @param ink its unit is the logical pixel
     * @throws org.araxes.render.RenderCancelledException when the picture was cancelled
     */
    void paint(PictureRequest request, Plate plate, PageInk ink, Cancellation cancellation) {
        FurniturePainter painter = painter(ink, request);
        PageLayout page = plate.page(request.page());
        ink.group("page", "Page", 1, sheet -> painter.paintPaper(page));
        if (!page.hasMap()) {
            ink.group("furniture", "Lists", 1, sheet -> painter.paintLists(page, plate));
            return;
        }
        for (PlateMap map : PlateMap.of(request, plate, lettering)) {
            paintMap(map, request.pixelRatio(), ink, cancellation);
        }
        ink.group("furniture", "Title, legend, sources", 1, sheet -> {
            painter.paintGraticule(request, plate);
            painter.paintComparison(request, plate);
            painter.paint(request, plate, locator -> paintMap(locator, request.pixelRatio(), ink, cancellation));
        });
    }

    private void paintMap(PlateMap map, double pixelRatio, PageInk ink, Cancellation cancellation) {
        Box box = map.box();
        MapPart part = map.part();
        ink.clip(
                new org.araxes.render.ink.Box(box.x() + part.from(), box.y(), box.x() + part.to(), box.bottom()),
                cut -> cut.group(
                        map.id(),
                        map.title(),
                        1,
                        sheet -> cut.place(
                                box.x() + part.x(),
                                box.y(),
                                1 / pixelRatio,
                                moved -> frames.paint(map.frame(), moved, cancellation))));
    }

    private FurniturePainter painter(PageInk ink, PictureRequest request) {
        return FurniturePainter.on(
                ink, lettering, PlateColours.of(request.scene().palette()));
    }

    /** Paints in logical pixels. */
    private void paint(BufferedImage image, PictureRequest request, Consumer<FurniturePainter> painting) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(request.pixelRatio(), request.pixelRatio());
            painting.accept(painter(new GraphicsInk(g), request));
        } finally {
            g.dispose();
        }
    }

    /** Draws what is seen of a map into its box on the page, band by band; frames are opaque. */
    private void draw(PlateMap placed, double ratio, BufferedImage page, Cancellation cancellation) {
        Box map = placed.box();
        MapPart part = placed.part();
        int width = placed.frame().deviceWidth();
        int start = (int) Math.round((map.x() + part.x()) * ratio);
        int left = (int) Math.round((map.x() + part.from()) * ratio);
        int top = (int) Math.round(map.y() * ratio);
        int right = Math.min(Math.min((int) Math.round((map.x() + part.to()) * ratio), start + width), page.getWidth());
        int height = Math.min((int) Math.round(map.height() * ratio), page.getHeight() - top);
        int[] pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        FrameRenderer.Band copy = (first, rows, drawn) -> {
            for (int y = first; y < Math.min(first + rows, height); y++) {
                int to = (top + y) * page.getWidth() + left;
                System.arraycopy(drawn, (y - first) * width + left - start, pixels, to, right - left);
            }
        };
        frames.renderBands(placed.frame(), Math.max(1, bandPixels / width), copy, cancellation);
    }
}
