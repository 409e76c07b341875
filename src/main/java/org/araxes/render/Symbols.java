package org.araxes.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.araxes.catalog.LayerStyle;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.GraphicsInk;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.PageInk;
import org.araxes.render.ink.ScreenPath;

/** Draws the signs of the legend with the painters of the map, so that both look the same. Thread-safe. */
public final class Symbols {

    /** No symbol of the map is larger, CSS pixels. */
    static final double LARGEST_PIXELS = 24;

    private Symbols() {}

    /**
     * Draws a sign into a box.
     *
     * @param ink its unit is the CSS pixel
     * @param opacity of the whole sign, 0 to 1
     * @param x left side
     * @param y top
     * @param w width
     * @param h height
     */
    public static void paint(PageInk ink, Swatch swatch, double opacity, double x, double y, double w, double h) {
        ink.clip(new Box(x, y, x + w, y + h), cut -> {
            if (opacity < 1) {
                cut.group("", "", opacity, sheet -> sign(sheet, swatch, x, y, w, h));
            } else {
                sign(cut, swatch, x, y, w, h);
            }
        });
    }

    /**
     * A picture of a sign on a clear ground.
     *
     * @param widthPixels width, CSS pixels
     * @param heightPixels height, CSS pixels
     * @param pixelRatio device pixels for a CSS pixel
     */
    public static BufferedImage swatch(Swatch swatch, double widthPixels, double heightPixels, double pixelRatio) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(widthPixels * pixelRatio),
                (int) Math.ceil(heightPixels * pixelRatio),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(pixelRatio, pixelRatio);
        paint(new GraphicsInk(g), swatch, 1, 0, 0, widthPixels, heightPixels);
        g.dispose();
        return image;
    }

    private static void sign(Ink ink, Swatch s, double x, double y, double w, double h) {
        switch (s.form()) {
            case POINT -> new MarkerLook(s.style(), s.colours(), s.palette(), 1).paint(ink, x + w / 2, y + h / 2);
            case LINE -> line(ink, s, x, y, w, h);
            case AREA -> area(ink, s, x, y, w, h);
            case PICTURE -> hills(ink, s, x, y, w, h);
        }
    }

    private static void line(Ink ink, Swatch s, double x, double y, double w, double h) {
        ScreenPath path = new ScreenPath();
        path.polyline(x + 1, y + h / 2, x + w - 1, y + h / 2);
        LineLook look = new LineLook(s.style(), s.status(), s.colours(), s.palette(), 1);
        look.paintCasing(ink, path);
        look.paintLine(ink, path);
    }

    private static void area(Ink ink, Swatch s, double x, double y, double w, double h) {
        ScreenPath box = new ScreenPath();
        double inset = Math.max(1, s.style().widthPixels() / 2);
        box.rectangle(x + inset, y + inset, w - 2 * inset, h - 2 * inset);
        new AreaLook(s.style(), s.colours(), s.palette(), 1, x, y).paint(ink, box);
        new HeldDots(s.holders(), s.palette(), 1, x, y).paint(ink, box);
        if (s.style().line() != LayerStyle.Line.NONE) {
            ScreenPath rim = new ScreenPath();
            rim.polyline(
                    x + inset,
                    y + inset,
                    x + w - inset,
                    y + inset,
                    x + w - inset,
                    y + h - inset,
                    x + inset,
                    y + h - inset,
                    x + inset,
                    y + inset);
            new LineLook(s.style(), s.status(), s.colours(), s.palette(), 1).paintLine(ink, rim);
        }
    }

    private static void hills(Ink ink, Swatch s, double x, double y, double w, double h) {
        ScreenPath ground = new ScreenPath();
        ground.rectangle(x, y, w, h);
        ink.fill(ground, s.palette().land());
        for (double at : new double[] {0.3, 0.68}) {
            double top = y + h * (at < 0.5 ? 0.2 : 0.4);
            ScreenPath slope = new ScreenPath();
            slope.polygon(x + w * at, top, x + w * (at + 0.3), y + h, x + w * at, y + h);
            ink.fill(slope, Palette.faded(s.palette().shade() | 0xFF000000, 0.35));
            ScreenPath ridge = new ScreenPath();
            ridge.polyline(x + w * (at - 0.3), y + h, x + w * at, top, x + w * (at + 0.3), y + h);
            ink.stroke(ridge, LineStyle.solid(0.8), Palette.faded(s.palette().shade() | 0xFF000000, 0.5));
        }
    }
}
