package org.araxes.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.araxes.render.Viewport;

/**
 * Paints a page's furniture by its layout. The graphics given is in logical pixels, whatever is behind it: an image, and
 * later the page of a PDF or SVG.
 *
 * @param lettering sets text
 * @param colours of the page
 * @param signs paints signs of the legend
 */
record FurniturePainter(Lettering lettering, PlateColours colours, SignPainter signs) {

    /** Width of the map's frame, logical pixels: 0.24 mm. */
    private static final double FRAME_WIDTH = 0.9;

    /** Opacity of the ground of credits that lie on the map. */
    private static final int OVERLAY_ALPHA = 0xD9;

    /** Fills the page; to be called before the map is drawn. */
    void paintPaper(Graphics2D g, PageLayout layout) {
        g.setColor(new Color(colours.paper()));
        g.fill(rectangle(layout.page(), 0));
    }

    /** Paints frame and furniture; to be called after the map is drawn. */
    void paint(Graphics2D g, PageLayout layout, Viewport viewport) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (!layout.overlay()) {
            g.setColor(new Color(colours.ink()));
            g.setStroke(new BasicStroke((float) FRAME_WIDTH));
            g.draw(rectangle(layout.map(), FRAME_WIDTH / 2));
        }
        for (Placed placed : layout.blocks()) {
            if (layout.overlay()) {
                g.setColor(new Color(colours.paper() & 0xFFFFFF | OVERLAY_ALPHA << 24, true));
                g.fill(rectangle(placed.box(), 3));
            }
            paint(g, placed, viewport, layout.textScale());
        }
    }

    private void paint(Graphics2D g, Placed placed, Viewport viewport, double scale) {
        Box box = placed.box();
        switch (placed.block()) {
            case Block.Text text -> lines(g, text.lines(), text.style(), scale, box.x(), box.y());
            case Block.LegendRow row -> legendRow(g, row, box, scale);
            case Block.SourceRow row -> {
                lines(g, List.of(row.number() + ""), TextStyle.SOURCE, scale, box.x(), box.y());
                lines(g, row.lines(), TextStyle.SOURCE, scale, box.x() + row.indent(), box.y());
            }
            case Block.Key key -> new KeyPainter(lettering, colours).paint(g, key, box, viewport, scale);
        }
    }

    private void legendRow(Graphics2D g, Block.LegendRow row, Box box, double scale) {
        LegendSign sign = row.entry().sign();
        if (sign != null) {
            double height = Block.LegendRow.SWATCH_HEIGHT * scale;
            signs.paint(
                    g,
                    sign,
                    new Box(box.x() + row.signIndent(), box.y(), Block.LegendRow.SWATCH_WIDTH * scale, height));
        }
        double x = box.x() + row.textIndent();
        lines(g, row.title(), TextStyle.BODY, scale, x, box.y());
        double below = box.y() + row.title().size() * TextStyle.BODY.linePixels() * scale;
        lines(g, row.detail(), TextStyle.DETAIL, scale, x, below);
    }

    private void lines(Graphics2D g, List<String> lines, TextStyle style, double scale, double x, double top) {
        g.setColor(new Color(isSoft(style) ? colours.soft() : colours.ink()));
        for (int i = 0; i < lines.size(); i++) {
            lettering.draw(g, lines.get(i), style, scale, x, top + i * style.linePixels() * scale);
        }
    }

    private static boolean isSoft(TextStyle style) {
        return style == TextStyle.DETAIL || style == TextStyle.SMALL || style == TextStyle.SUBTITLE;
    }

    private static Rectangle2D rectangle(Box box, double grown) {
        return new Rectangle2D.Double(
                box.x() - grown, box.y() - grown, box.width() + 2 * grown, box.height() + 2 * grown);
    }
}
