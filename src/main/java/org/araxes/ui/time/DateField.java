package org.araxes.ui.time;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * Where a date is typed: a year, a month or a day. Enter or leaving the field takes it, Esc puts back the day shown, Up and Down go a day on
 * and back. FX thread.
 */
final class DateField extends TextField {

    private final TimeModel time;
    private final Consumer<String> tell;

    /** @param tell says what is wrong; empty when nothing is */
    DateField(TimeModel time, Consumer<String> tell) {
        this.time = time;
        this.tell = tell;
        setId("time-date");
        setPromptText("1993-04-02");
        setAccessibleText("Date shown: a year, a month or a day, such as 1993, 1993-04 or 1993-04-02");
        setPrefColumnCount(8);
        setOnAction(e -> take());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                take();
            }
        });
        time.dateProperty().subscribe(date -> showDay());
    }

    private void take() {
        switch (DateEntry.of(getText())) {
            case DateEntry.AllDates all -> time.showAllDates();
            case DateEntry.Typed typed -> {
                time.show(typed.day());
                showDay();
            }
            case DateEntry.Wrong wrong -> {
                tell.accept(wrong.why());
                getStyleClass().remove("wrong");
                getStyleClass().add("wrong");
            }
        }
    }

    private void showDay() {
        setText(time.dateProperty().get().map(Object::toString).orElse(""));
        tell.accept("");
        getStyleClass().remove("wrong");
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> showDay();
            case UP -> time.dateProperty().get().ifPresent(d -> time.show(d.plusDays(1)));
            case DOWN -> time.dateProperty().get().ifPresent(d -> time.show(d.minusDays(1)));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
