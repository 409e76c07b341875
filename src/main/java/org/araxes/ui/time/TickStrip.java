package org.araxes.ui.time;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.araxes.catalog.Event;
import org.araxes.ui.DateWords;

/** Marks of the events and numbers of the years below the slider; a click on a mark goes to its event. FX thread. */
final class TickStrip extends Pane {

    private static final double HEIGHT = 26;
    private static final double MARK_WIDTH = 7;
    private static final double MARK_HEIGHT = 10;
    private static final double YEAR_WIDTH = 40;
    private static final Duration TOOLTIP_DELAY = Duration.millis(200);

    private final EventAxis axis;
    private final Consumer<Event> take;
    private double inset;
    private double laidOutWidth = -1;

    /** @param take shows an event's day */
    TickStrip(EventAxis axis, Consumer<Event> take) {
        this.axis = axis;
        this.take = take;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
        getStyleClass().add("tick-strip");
    }

    /** @param pixels how far from the strip's ends the axis starts and ends: half the slider's thumb */
    void setInset(double pixels) {
        if (inset != pixels) {
            inset = pixels;
            laidOutWidth = -1;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width != laidOutWidth) {
            laidOutWidth = width;
            rebuild(Math.max(1, width - 2 * inset));
        }
        super.layoutChildren();
    }

    private void rebuild(double length) {
        getChildren().clear();
        for (int year : axis.years(length)) {
            Label number = new Label(Integer.toString(year));
            number.getStyleClass().add("tick-year");
            number.setPrefWidth(YEAR_WIDTH);
            double at = x(axis.share(LocalDate.of(year, 1, 1)), length) - YEAR_WIDTH / 2;
            place(number, Math.clamp(at, 0, Math.max(0, getWidth() - YEAR_WIDTH)), MARK_HEIGHT - 1);
        }
        axis.ticks(length).forEach(tick -> place(mark(tick), x(tick.share(), length) - MARK_WIDTH / 2, 0));
    }

    private double x(double share, double length) {
        return inset + share * length;
    }

    private void place(Node node, double x, double y) {
        node.relocate(Math.rint(x), y);
        getChildren().add(node);
    }

    private Node mark(Tick tick) {
        Region mark = new Region();
        mark.setPrefSize(MARK_WIDTH, MARK_HEIGHT);
        mark.getStyleClass().add(tick.events().size() > 1 ? "tick-several" : "tick");
        Tooltip tooltip = new Tooltip(tick.events().stream()
                .map(e -> DateWords.of(e) + ": " + e.title().english())
                .collect(Collectors.joining("\n")));
        tooltip.setShowDelay(TOOLTIP_DELAY);
        Tooltip.install(mark, tooltip);
        mark.setOnMouseClicked(e -> take.accept(tick.events().getFirst()));
        return mark;
    }
}
