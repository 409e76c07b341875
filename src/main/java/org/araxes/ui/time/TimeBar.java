package org.araxes.ui.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Event;
import org.araxes.render.Viewport;
import org.araxes.ui.DateWords;
import org.araxes.ui.Icons;
import org.araxes.ui.Tips;
import org.kordamp.ikonli.feather.Feather;

/**
 * The bar below the map that chooses the day: all dates or one, a slider with the events as marks, steps from event to
 * event, and a field to type in. It shows what held on that day; the dates of the data ("as of") play no part. FX thread.
 */
public final class TimeBar extends VBox {

    /** An arrow key moves the slider so many days: about a month. */
    private static final double KEY_DAYS = 30;

    /** Until the slider has its skin, half of a usual thumb. */
    private static final double USUAL_INSET = 9;

    private final TimeModel time;
    private final Player player;
    private final Slider slider = new Slider();
    private final TickStrip ticks;
    private final Label undated = new Label();
    private final Label error = new Label();
    private final Hyperlink event = new Hyperlink();
    private final ToggleButton all = segment("All dates", "time-all", "left-pill");
    private final ToggleButton one = segment("One date", "time-one", "right-pill");
    private boolean following;

    /**
     * @param time which day
     * @param goTo shows an event on the map, with its card
     */
    public TimeBar(TimeModel time, Consumer<Event> goTo) {
        this.time = time;
        this.player = new Player(time);
        this.ticks = new TickStrip(time.axis(), e -> byHand(() -> time.show(e)));
        setId("time-bar");
        getStyleClass().add("time-bar");
        getChildren().addAll(upperRow(), lowerRow(goTo));
        visibleProperty().bind(time.onProperty());
        managedProperty().bind(time.onProperty());
        time.onProperty().addListener((o, was, now) -> player.pause());
        time.dateProperty().subscribe(this::showDate);
        time.currentProperty().subscribe(e -> showDate(time.dateProperty().get()));
        time.map().sceneProperty().subscribe(scene -> showDated());
        time.map().viewportProperty().map(Viewport::scaleDenominator).subscribe(scale -> showDated());
    }

    private HBox upperRow() {
        ToggleGroup group = new ToggleGroup();
        all.setToggleGroup(group);
        one.setToggleGroup(group);
        all.setOnAction(e -> byHand(time::showAllDates));
        one.setOnAction(e -> byHand(() -> time.show(time.lastDay())));
        HBox which = new HBox(all, one);
        which.setAlignment(Pos.CENTER);
        setUpSlider();
        VBox axis = new VBox(slider, ticks);
        axis.setMinWidth(120);
        HBox.setHgrow(axis, Priority.ALWAYS);
        Button close = button("time-close", "Hide the time bar and show all dates", Feather.X);
        close.setOnAction(e -> time.onProperty().set(false));
        HBox row = new HBox(which, steps(), axis, new DateField(time, this::tell), close);
        row.getStyleClass().add("time-row");
        return row;
    }

    private static ToggleButton segment(String text, String id, String shape) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(shape);
        return button;
    }

    private HBox steps() {
        Button back = button("time-back", "Event before  (Alt+Page Up)", Feather.SKIP_BACK);
        back.setOnAction(e -> byHand(time::stepBack));
        Button next = button("time-next", "Next event  (Alt+Page Down)", Feather.SKIP_FORWARD);
        next.setOnAction(e -> byHand(time::stepForward));
        Button play = button("time-play", "Play: one event a second", Feather.PLAY);
        play.setOnAction(e -> player.toggle());
        player.playingProperty().subscribe(playing -> {
            play.setGraphic(Icons.of(playing ? Feather.PAUSE : Feather.PLAY));
            play.setAccessibleText(playing ? "Pause" : "Play: one event a second");
        });
        HBox steps = new HBox(back, play, next);
        steps.setAlignment(Pos.CENTER);
        return steps;
    }

    private static Button button(String id, String title, Feather icon) {
        Button button = new Button(null, Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(title);
        Tips.set(button, title);
        button.getStyleClass().add("flat");
        return button;
    }

    private void setUpSlider() {
        slider.setId("time-slider");
        slider.setMin(time.axis().first().toEpochDay());
        slider.setMax(time.axis().last().toEpochDay());
        slider.setBlockIncrement(KEY_DAYS);
        slider.valueProperty().addListener((o, was, now) -> {
            if (!following) {
                byHand(() -> time.show(LocalDate.ofEpochDay(Math.round(now.doubleValue()))));
            }
        });
        ticks.setInset(USUAL_INSET);
        slider.skinProperty()
                .addListener(o -> slider.lookupAll(".thumb").forEach(thumb -> {
                    if (thumb instanceof Region region) {
                        region.widthProperty().subscribe(w -> ticks.setInset(w.doubleValue() / 2));
                    }
                }));
    }

    private HBox lowerRow(Consumer<Event> goTo) {
        event.setId("time-event");
        Tips.set(event, "Show the event on the map");
        event.setOnAction(e -> time.currentProperty().get().ifPresent(goTo));
        undated.setId("time-undated");
        undated.getStyleClass().add("faint");
        Tips.set(
                undated,
                "The map shows what held on this day, by the dates in \"Valid\" on each card.\n"
                        + "\"Data as of\" only says how old the data or the statement is.");
        error.setId("time-error");
        error.getStyleClass().add("time-error");
        error.managedProperty().bind(error.visibleProperty());
        undated.managedProperty().bind(undated.visibleProperty());
        undated.visibleProperty().bind(error.visibleProperty().not());
        error.setVisible(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        undated.setMinWidth(Region.USE_PREF_SIZE);
        error.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(event, space, undated, error);
        row.getStyleClass().add("time-row");
        return row;
    }

    private void tell(String wrong) {
        error.setText(wrong);
        error.setVisible(!wrong.isEmpty());
    }

    /** What the person does stops what plays by itself. */
    private void byHand(Runnable action) {
        player.pause();
        action.run();
        showDate(time.dateProperty().get());
    }

    private void showDate(Optional<LocalDate> date) {
        following = true;
        slider.setValue(date.orElse(time.lastDay()).toEpochDay());
        slider.setOpacity(date.isPresent() ? 1 : 0.45);
        slider.setAccessibleText(date.map(d -> "Day shown: " + DateWords.of(d)).orElse("All dates are shown"));
        following = false;
        all.setSelected(date.isEmpty());
        one.setSelected(date.isPresent());
        Optional<Event> at = time.currentProperty().get().filter(e -> date.equals(Optional.of(EventAxis.day(e))));
        event.setVisited(false);
        event.setDisable(at.isEmpty());
        event.setText(at.map(e -> DateWords.of(e) + ": " + e.title().english())
                .orElseGet(() -> date.map(this::between).orElse("Everything is shown, whenever it held")));
    }

    private String between(LocalDate day) {
        return DateWords.of(day)
                + time.axis()
                        .lastUpTo(day)
                        .map(e -> ", after: " + e.title().english())
                        .orElse("");
    }

    private void showDated() {
        boolean oneDay = time.dateProperty().get().isPresent();
        undated.setText(oneDay ? dated().words() : "");
    }

    private Dated dated() {
        return Dated.of(
                time.map().sceneProperty().get(),
                time.map().viewportProperty().get().scaleDenominator());
    }
}
