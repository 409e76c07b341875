package org.araxes.export.vector;

import java.util.function.Consumer;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Hatch;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.PageInk;
import org.araxes.render.ink.PixelRows;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.ink.Turn;

/** Ink on the page of a vector file: brings everything to the page's unit, so that files need no nested transforms. */
public final class VectorInk implements PageInk {

    /** Thinnest line, logical pixels: 0.2 mm, below which presses break lines up. */
    public static final double THINNEST_PIXELS = 0.2 / 25.4 * 96;

    private final VectorPage page;
    private final double x;
    private final double y;
    private final double scale;

    /** Ink whose unit is the logical pixel. */
    public VectorInk(VectorPage page) {
        this(page, 0, 0, 1);
    }

    private VectorInk(VectorPage page, double x, double y, double scale) {
        this.page = page;
        this.x = x;
        this.y = y;
        this.scale = scale;
    }

    @Override
    public void fill(ScreenPath area, int argb) {
        fill(area, true, argb);
    }

    @Override
    public void fillNonZero(ScreenPath area, int argb) {
        fill(area, false, argb);
    }

    private void fill(ScreenPath area, boolean evenOdd, int argb) {
        if (!area.isEmpty() && argb >>> 24 != 0) {
            page.fill(onPage(area), evenOdd, argb);
        }
    }

    @Override
    public void hatch(ScreenPath area, Hatch hatch, int argb) {
        stroke(hatch.lines(area), LineStyle.blunt(hatch.width()), argb);
    }

    @Override
    public void stroke(ScreenPath lines, LineStyle style, int argb) {
        if (!lines.isEmpty() && argb >>> 24 != 0 && style.width() > 0) {
            LineStyle scaled = style.scaled(scale);
            page.stroke(onPage(lines), scaled.atLeast(THINNEST_PIXELS), argb);
        }
    }

    @Override
    public void text(InkText text, int halo, double haloWidth, int argb) {
        InkText moved = new InkText(
                text.words(),
                text.pieces().stream()
                        .map(p -> new InkText.Piece(p.text(), x + p.x() * scale, y + p.y() * scale, p.angle()))
                        .toList(),
                text.face(),
                text.size() * scale,
                text.tracking(),
                onPage(text.outline()));
        page.text(moved, halo, haloWidth * scale, argb);
    }

    @Override
    public void overlay(PixelRows picture, int width, int height) {
        Halftone coarse = Halftone.of(picture, width, height, scale);
        page.image(coarse.image(), new Box(x, y, x + coarse.width() * scale, y + coarse.height() * scale));
    }

    @Override
    public void group(String id, String title, double opacity, Consumer<Ink> drawing) {
        page.beginGroup(id, title, opacity);
        drawing.accept(this);
        page.endGroup();
    }

    @Override
    public void stamp(Object key, Box box, Consumer<Ink> drawing, int stampX, int stampY) {
        drawing.accept(new VectorInk(page, x + stampX * scale, y + stampY * scale, scale));
    }

    @Override
    public void place(double px, double py, double unit, Consumer<PageInk> drawing) {
        drawing.accept(new VectorInk(page, x + px * scale, y + py * scale, scale * unit));
    }

    @Override
    public void clip(Box box, Consumer<PageInk> drawing) {
        page.beginClip(new Box(
                x + box.minX() * scale, y + box.minY() * scale, x + box.maxX() * scale, y + box.maxY() * scale));
        drawing.accept(this);
        page.endClip();
    }

    private ScreenPath onPage(ScreenPath path) {
        ScreenPath moved = new ScreenPath();
        moved.append(path, new Turn(x, y, scale, 0));
        return moved;
    }
}
