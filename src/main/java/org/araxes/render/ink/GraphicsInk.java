package org.araxes.render.ink;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Ink on a {@link Graphics2D}: pictures in memory that are drawn seldom, such as the page round the map. */
public final class GraphicsInk implements PageInk {

    private final Graphics2D graphics;

    /** Draws on a graphics whose units are device pixels; sets its hints, leaves its transform and clip. */
    public GraphicsInk(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(ScreenPath area, int argb) {
        fill(area, argb, Path2D.WIND_EVEN_ODD);
    }

    @Override
    public void fillNonZero(ScreenPath area, int argb) {
        fill(area, argb, Path2D.WIND_NON_ZERO);
    }

    private void fill(ScreenPath area, int argb, int rule) {
        if (area.isEmpty() || argb >>> 24 == 0) {
            return;
        }
        Path2D shape = new Path2D.Double(rule);
        for (int p = 0; p < area.parts(); p++) {
            append(area, p, shape);
        }
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
    }

    @Override
    public void hatch(ScreenPath area, Hatch hatch, int argb) {
        ScreenPath stripes = hatch.lines(area);
        stroke(stripes, LineStyle.blunt(hatch.width()), argb);
    }

    @Override
    public void stroke(ScreenPath lines, LineStyle style, int argb) {
        if (lines.isEmpty() || argb >>> 24 == 0) {
            return;
        }
        graphics.setColor(new Color(argb, true));
        if (style.dashes().isEmpty()) {
            Path2D shape = new Path2D.Double();
            for (int p = 0; p < lines.parts(); p++) {
                append(lines, p, shape);
            }
            graphics.setStroke(basicStroke(style, 0));
            graphics.draw(shape);
            return;
        }
        for (int p = 0; p < lines.parts(); p++) {
            Path2D shape = new Path2D.Double();
            append(lines, p, shape);
            graphics.setStroke(basicStroke(style, lines.offset(p)));
            graphics.draw(shape);
        }
    }

    @Override
    public void overlay(PixelRows picture, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.row(y, row);
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        graphics.drawImage(image, 0, 0, null);
    }

    @Override
    public void group(String id, String title, double opacity, Consumer<Ink> drawing) {
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        drawing.accept(this);
        graphics.setComposite(before);
    }

    @Override
    public void stamp(Object key, Box box, Consumer<Ink> drawing, int x, int y) {
        graphics.translate(x, y);
        drawing.accept(this);
        graphics.translate(-x, -y);
    }

    @Override
    public void place(double x, double y, double scale, Consumer<PageInk> drawing) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(x, y);
        own.scale(scale, scale);
        drawing.accept(new GraphicsInk(own));
        own.dispose();
    }

    @Override
    public void clip(Box box, Consumer<PageInk> drawing) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.clip(new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height()));
        drawing.accept(new GraphicsInk(own));
        own.dispose();
    }

    private static void append(ScreenPath path, int part, Path2D shape) {
        int start = path.start(part);
        shape.moveTo(path.x(start), path.y(start));
        for (int i = start + 1; i < path.end(part); i++) {
            shape.lineTo(path.x(i), path.y(i));
        }
        if (path.closed(part)) {
            shape.closePath();
        }
    }

    private static BasicStroke basicStroke(LineStyle style, double offset) {
        int cap = style.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) style.width();
        if (style.dashes().isEmpty()) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[style.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = style.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, (float) style.phase(offset));
    }
}
