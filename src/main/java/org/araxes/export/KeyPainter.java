package org.araxes.export;

import org.araxes.geo.LonLat;
import org.araxes.measure.LengthUnit;
import org.araxes.render.Viewport;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.ink.Turn;

/**
 * Paints scale bar and north arrow.
 *
 * @param pen draws on the page
 * @param words the words on them
 */
record KeyPainter(Pen pen, FurnitureText words) {

    /** Room right of the bar for half of its last label. */
    private static final double LABEL_ROOM = 22;

    void paint(Block.Key key, Box box, Viewport viewport) {
        double scale = key.scale();
        double arrow = key.northArrow() ? Block.Key.ARROW_WIDTH * scale : 0;
        if (key.scaleBar()) {
            double line = TextStyle.BODY.linePixels() * scale;
            pen.text(words.scale(viewport), TextStyle.BODY, scale, box.x(), box.y(), ink());
            Box below = new Box(box.x(), box.y() + line, box.width(), box.height() - line);
            bars(below, viewport, box.width() - arrow - LABEL_ROOM * scale, scale);
        }
        if (key.northArrow()) {
            arrow(box.right() - arrow / 2, box.y() + box.height() / 2, box.height(), viewport);
        }
    }

    private int ink() {
        return pen.colours().ink();
    }

    private void bars(Box box, Viewport viewport, double widest, double scale) {
        double line = TextStyle.DETAIL.linePixels() * scale;
        double barHeight = 4 * scale;
        double barTop = box.y() + line + 1.5 * scale;
        ScaleBar metric = ScaleBar.metric(viewport, widest);
        ScaleBar miles = ScaleBar.fitting(viewport, LengthUnit.MILES, widest);
        checkered(box.x(), barTop, metric, barHeight);
        label(metric, box.x(), box.y(), scale);
        double milesTop = barTop + barHeight + 2.5 * scale;
        ticks(box.x(), milesTop, miles, 3.5 * scale);
        label(miles, box.x(), milesTop + 3 * scale, scale);
    }

    private void checkered(double x, double y, ScaleBar bar, double height) {
        double part = bar.widthPixels() / bar.divisions();
        for (int i = 0; i < bar.divisions(); i += 2) {
            pen.fill(new Box(x + i * part, y, part, height), ink());
        }
        pen.frame(new Box(x, y, bar.widthPixels(), height), Pen.HAIR_LINE, ink());
    }

    private void ticks(double x, double y, ScaleBar bar, double height) {
        pen.line(x, y, x + bar.widthPixels(), y, Pen.HAIR_LINE, ink());
        for (int i = 0; i <= bar.divisions(); i++) {
            double tick = x + bar.widthPixels() * i / bar.divisions();
            double end = y + height * (i == 0 || i == bar.divisions() ? 1 : 0.6);
            pen.line(tick, y, tick, end, Pen.HAIR_LINE, ink());
        }
    }

    /** "0" at the start, the length centred on the end. */
    private void label(ScaleBar bar, double x, double top, double scale) {
        String number = words.number(bar);
        double width = pen.lettering().widthPixels(number, TextStyle.DETAIL) * scale;
        pen.text("0", TextStyle.DETAIL, scale, x - 0.5 * scale, top, ink());
        String text = number + words.unit(bar);
        pen.text(text, TextStyle.DETAIL, scale, x + bar.widthPixels() - width / 2, top, ink());
    }

    /** An arrow to true north at the middle of the map: up on the page is grid north. */
    private void arrow(double centerX, double centerY, double height, Viewport viewport) {
        double angle = Math.toRadians(northDegrees(viewport));
        Turn turn = Turn.of(centerX, centerY, angle, 1);
        double half = height / 2;
        double wing = height * 0.16;
        double neck = -half + height * 0.30;
        ScreenPath right = triangle(neck, half, wing, height * 0.12, turn);
        LineStyle line = LineStyle.blunt(Pen.HAIR_LINE);
        pen.ink().fill(right, ink());
        pen.ink().stroke(right, line, ink());
        pen.ink().stroke(triangle(neck, half, -wing, height * 0.12, turn), line, ink());
        double size = height * 0.27;
        String north = words.north();
        double n = pen.lettering().widthPixels(north, TextStyle.GROUP) / TextStyle.GROUP.sizePixels() * size;
        double baseline = -half + height * 0.245;
        InkText.Piece letter = new InkText.Piece(north, turn.x(-n / 2, baseline), turn.y(-n / 2, baseline), angle);
        pen.lettering().draw(pen.ink(), north, TextStyle.GROUP, size, letter, ink());
    }

    /** Direction of true north on the page, degrees clockwise from up. */
    static double northDegrees(Viewport viewport) {
        LonLat middle = viewport.projection().toLonLat(viewport.center());
        return -viewport.projection().convergenceDegrees(middle);
    }

    private static ScreenPath triangle(double tip, double foot, double wing, double notch, Turn turn) {
        ScreenPath upright = new ScreenPath();
        upright.polygon(0, tip, wing, foot, 0, foot - notch);
        ScreenPath path = new ScreenPath();
        path.append(upright, turn);
        return path;
    }
}
