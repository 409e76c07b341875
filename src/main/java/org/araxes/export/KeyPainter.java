package org.araxes.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.araxes.geo.LonLat;
import org.araxes.measure.LengthUnit;
import org.araxes.render.Viewport;

/**
 * Paints scale bar and north arrow.
 *
 * @param lettering sets text
 * @param colours of the page
 */
record KeyPainter(Lettering lettering, PlateColours colours) {

    private static final double HAIR_LINE = 0.8;
    private static final double ARROW_WIDTH = 26;

    /** Room right of the bar for half of its last label. */
    private static final double LABEL_ROOM = 22;

    void paint(Graphics2D g, Block.Key key, Box box, Viewport viewport, double scale) {
        double arrow = key.northArrow() ? ARROW_WIDTH * scale : 0;
        if (key.scaleBar()) {
            double line = TextStyle.BODY.linePixels() * scale;
            g.setColor(new Color(colours.ink()));
            lettering.draw(g, FurnitureText.scale(viewport), TextStyle.BODY, scale, box.x(), box.y());
            Box below = new Box(box.x(), box.y() + line, box.width(), box.height() - line);
            bars(g, below, viewport, box.width() - arrow - LABEL_ROOM * scale, scale);
        }
        if (key.northArrow()) {
            arrow(g, box.right() - arrow / 2, box.y() + box.height() / 2, box.height(), viewport);
        }
    }

    private void bars(Graphics2D g, Box box, Viewport viewport, double widest, double scale) {
        double line = TextStyle.DETAIL.linePixels() * scale;
        double barHeight = 4 * scale;
        double barTop = box.y() + line + 1.5 * scale;
        ScaleBar metric = ScaleBar.metric(viewport, widest);
        ScaleBar miles = ScaleBar.fitting(viewport, LengthUnit.MILES, widest);
        g.setColor(new Color(colours.ink()));
        g.setStroke(new BasicStroke((float) HAIR_LINE));
        checkered(g, box.x(), barTop, metric, barHeight);
        label(g, metric, box.x(), box.y(), scale);
        double milesTop = barTop + barHeight + 2.5 * scale;
        ticks(g, box.x(), milesTop, miles, 3.5 * scale);
        label(g, miles, box.x(), milesTop + 3 * scale, scale);
    }

    private void checkered(Graphics2D g, double x, double y, ScaleBar bar, double height) {
        double part = bar.widthPixels() / bar.divisions();
        for (int i = 0; i < bar.divisions(); i += 2) {
            g.fill(new Rectangle2D.Double(x + i * part, y, part, height));
        }
        g.draw(new Rectangle2D.Double(x, y, bar.widthPixels(), height));
    }

    private static void ticks(Graphics2D g, double x, double y, ScaleBar bar, double height) {
        g.draw(new Line2D.Double(x, y, x + bar.widthPixels(), y));
        for (int i = 0; i <= bar.divisions(); i++) {
            double tick = x + bar.widthPixels() * i / bar.divisions();
            g.draw(new Line2D.Double(tick, y, tick, y + height * (i == 0 || i == bar.divisions() ? 1 : 0.6)));
        }
    }

    /** "0" at the start, the length centred on the end. */
    private void label(Graphics2D g, ScaleBar bar, double x, double top, double scale) {
        String text = bar.label();
        int unitAt = text.lastIndexOf(' ');
        double number = lettering.widthPixels(text.substring(0, unitAt), TextStyle.DETAIL) * scale;
        lettering.draw(g, "0", TextStyle.DETAIL, scale, x - 0.5 * scale, top);
        lettering.draw(g, text, TextStyle.DETAIL, scale, x + bar.widthPixels() - number / 2, top);
    }

    /** An arrow to true north at the middle of the map: up on the page is grid north. */
    private void arrow(Graphics2D g, double centerX, double centerY, double height, Viewport viewport) {
        Graphics2D turned = (Graphics2D) g.create();
        turned.translate(centerX, centerY);
        turned.rotate(Math.toRadians(northDegrees(viewport)));
        double half = height / 2;
        double wing = height * 0.16;
        double neck = -half + height * 0.30;
        turned.setColor(new Color(colours.ink()));
        turned.setStroke(new BasicStroke((float) HAIR_LINE));
        Path2D right = triangle(neck, half, wing, height * 0.12);
        turned.fill(right);
        turned.draw(right);
        turned.draw(triangle(neck, half, -wing, height * 0.12));
        double n = lettering.widthPixels("N", TextStyle.GROUP);
        double letterScale = height * 0.27 / TextStyle.GROUP.sizePixels();
        lettering.draw(turned, "N", TextStyle.GROUP, letterScale, -n * letterScale / 2, -half - height * 0.03);
        turned.dispose();
    }

    /** Direction of true north on the page, degrees clockwise from up. */
    static double northDegrees(Viewport viewport) {
        LonLat middle = viewport.projection().toLonLat(viewport.center());
        return -viewport.projection().convergenceDegrees(middle);
    }

    private static Path2D triangle(double tip, double foot, double wing, double notch) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, tip);
        path.lineTo(wing, foot);
        path.lineTo(0, foot - notch);
        path.closePath();
        return path;
    }
}
