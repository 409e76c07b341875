package org.araxes.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.araxes.render.Symbols;

/**
 * Paints signs of the legend: those of layers by the painters of the map.
 *
 * @param lettering sets the sign of texts
 */
record SignPainter(Lettering lettering) {

    /** Paints into a box; the graphics is in logical pixels. */
    void paint(Graphics2D g, LegendSign sign, Box box) {
        switch (sign) {
            case LegendSign.OfLayer layer -> paintLayer(g, layer, box);
            case LegendSign.OfAnnotation drawn -> paintDrawn(g, drawn, box);
        }
    }

    private static void paintLayer(Graphics2D g, LegendSign.OfLayer layer, Box box) {
        Graphics2D own = (Graphics2D) g.create();
        own.setComposite(AlphaComposite.SrcOver.derive((float) layer.opacity()));
        Symbols.paint(own, layer.swatch(), box.x(), box.y(), box.width(), box.height());
        own.dispose();
    }

    private void paintDrawn(Graphics2D g, LegendSign.OfAnnotation drawn, Box box) {
        double width = Math.min(drawn.style().widthPixels(), box.height() / 3);
        double middle = box.y() + box.height() / 2;
        g.setColor(new Color(drawn.style().colorRgb()));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        switch (drawn.kind()) {
            case MARKER -> g.fill(dot(box.x() + box.width() / 2, middle, box.height() * 0.3));
            case TEXT -> {
                double scale = box.height() / TextStyle.GROUP.linePixels();
                double text = lettering.widthPixels("Aa", TextStyle.GROUP) * scale;
                lettering.draw(g, "Aa", TextStyle.GROUP, scale, box.x() + (box.width() - text) / 2, box.y());
            }
            case LINE, DISTANCE -> g.draw(line(box, middle, box.width()));
            case ARROW -> {
                g.draw(line(box, middle, box.width() - box.height() * 0.6));
                g.fill(head(box, middle));
            }
            case POLYGON, AREA -> area(g, drawn, box, width);
        }
    }

    private static void area(Graphics2D g, LegendSign.OfAnnotation drawn, Box box, double width) {
        int alpha = (int) Math.round(drawn.style().fillOpacity() * 0xFF);
        Shape shape = new Rectangle2D.Double(
                box.x() + width / 2, box.y() + width / 2, box.width() - width, box.height() - width);
        g.setColor(new Color(drawn.style().colorRgb() | alpha << 24, true));
        g.fill(shape);
        g.setColor(new Color(drawn.style().colorRgb()));
        g.draw(shape);
    }

    private static Shape dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape line(Box box, double y, double length) {
        return new Line2D.Double(box.x(), y, box.x() + length, y);
    }

    private static Shape head(Box box, double y) {
        double size = box.height() * 0.7;
        Path2D head = new Path2D.Double();
        head.moveTo(box.right(), y);
        head.lineTo(box.right() - size, y - size / 2);
        head.lineTo(box.right() - size, y + size / 2);
        head.closePath();
        return head;
    }
}
