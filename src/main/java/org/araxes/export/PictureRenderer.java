package org.araxes.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.araxes.render.Cancellation;
import org.araxes.render.Frame;
import org.araxes.render.FrameRenderer;
import org.araxes.render.FrameRequest;

/**
 * Draws pictures: the map through the renderer of the screen, and the furniture around it. One thread at a time, like
 * the renderer that it uses.
 */
public final class PictureRenderer {

    private final FrameRenderer frames;
    private final Lettering lettering;

    /** Draws maps through that renderer; give it the window's, so that prepared layers are shared. */
    public PictureRenderer(FrameRenderer frames) {
        this.frames = frames;
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
        Plate plate = new PlateMaker(new FurnitureLayout(lettering)).make(request);
        BufferedImage image =
                new BufferedImage(request.widthPixels(), request.heightPixels(), BufferedImage.TYPE_INT_RGB);
        FurniturePainter painter =
                new FurniturePainter(lettering, PlateColours.of(request.scene().palette()), new SignPainter(lettering));
        paint(image, request, g -> painter.paintPaper(g, plate.layout()));
        Frame frame =
                frames.render(new FrameRequest(plate.viewport(), request.pixelRatio(), request.scene()), cancellation);
        copy(frame, image, plate.layout().map(), request.pixelRatio());
        paint(image, request, g -> painter.paint(g, plate.layout(), plate.viewport()));
        return new Picture(
                image,
                request.dpi(),
                plate.layout(),
                plate.viewport(),
                plate.furniture(),
                Provenance.of(request, plate));
    }

    private interface Painting {
        void paint(Graphics2D graphics);
    }

    /** Paints in logical pixels. */
    private static void paint(BufferedImage image, PictureRequest request, Painting painting) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(request.pixelRatio(), request.pixelRatio());
            painting.paint(g);
        } finally {
            g.dispose();
        }
    }

    /** Puts the map into its box; frames are opaque. */
    private static void copy(Frame frame, BufferedImage page, Box map, double ratio) {
        int left = (int) Math.round(map.x() * ratio);
        int top = (int) Math.round(map.y() * ratio);
        int width = Math.min(Math.min((int) Math.round(map.width() * ratio), frame.width()), page.getWidth() - left);
        int height = Math.min(Math.min((int) Math.round(map.height() * ratio), frame.height()), page.getHeight() - top);
        int[] pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            System.arraycopy(
                    frame.argbPremultiplied(), y * frame.width(), pixels, (top + y) * page.getWidth() + left, width);
        }
    }
}
