package org.araxes.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Fields of a form that say at once what a person has chosen. FX thread. */
final class Fields {

    private static final double CHOICE_WIDTH = 150;

    private Fields() {}

    /** A choice among values. */
    static <T> ComboBox<T> choice(
            String id, String what, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(what);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        // Where it stands it fills its column: asking for its own width would style every one of its values.
        box.setPrefWidth(CHOICE_WIDTH);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getValue();
            }
        });
        box.valueProperty().addListener((o, was, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        return box;
    }

    /** A number with steps; what is typed counts at Enter and when the field is left. */
    static Spinner<Double> number(
            String id, String what, double min, double max, double step, Consumer<Double> chosen) {
        var numbers = new SpinnerValueFactory.DoubleSpinnerValueFactory(min, max, min, step);
        numbers.setConverter(new NumberWords(numbers::getValue));
        Spinner<Double> spinner = new Spinner<>(numbers);
        spinner.setId(id);
        spinner.setAccessibleText(what);
        spinner.setEditable(true);
        spinner.setMaxWidth(110);
        Runnable take = () -> {
            spinner.commitValue();
            spinner.getEditor().setText(numbers.getConverter().toString(numbers.getValue()));
        };
        // Not setOnAction: that keeps Enter from leading back to the map.
        spinner.getEditor().setOnAction(null);
        spinner.getEditor().addEventHandler(ActionEvent.ACTION, e -> take.run());
        spinner.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                take.run();
            }
        });
        spinner.valueProperty().addListener((o, was, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        return spinner;
    }

    /** A colour. */
    static ColorPicker color(String id, String what, Consumer<Integer> chosen) {
        ColorPicker picker = new ColorPicker();
        picker.setId(id);
        picker.setAccessibleRole(AccessibleRole.COMBO_BOX); // it has none of its own
        picker.setAccessibleText(what);
        picker.setOnAction(e -> chosen.accept(rgb(picker.getValue())));
        return picker;
    }

    /** A colour of its own, or that of something else. */
    record OwnColor(CheckBox own, ColorPicker picker, VBox row) {

        /**
         * @param usual what it is without a colour of its own, for example {@code as the line}
         * @param chosen takes the colour, or null for the usual one
         */
        static OwnColor of(String id, String what, String usual, Consumer<@Nullable Integer> chosen) {
            CheckBox own = new CheckBox(usual);
            own.setId(id + "-usual");
            own.setAccessibleText(what + " " + usual);
            ColorPicker picker = color(id, what, chosen::accept);
            picker.visibleProperty().bind(own.selectedProperty().not());
            picker.managedProperty().bind(picker.visibleProperty());
            own.setOnAction(e -> chosen.accept(own.isSelected() ? null : rgb(picker.getValue())));
            return new OwnColor(own, picker, new VBox(3, own, picker));
        }

        void show(@Nullable Integer rgb, int otherwise) {
            own.setSelected(rgb == null);
            picker.setValue(paint(rgb == null ? otherwise : rgb));
        }
    }

    /** A text that is checked when Enter is pressed or the field is left; what is wrong is marked and said. */
    static <T> TextField checked(
            String id, String what, Function<String, T> read, Consumer<T> chosen, Consumer<Optional<String>> problem) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(what);
        Runnable commit = () -> {
            try {
                chosen.accept(read.apply(field.getText().strip()));
                field.setStyle("");
                problem.accept(Optional.empty());
            } catch (IllegalArgumentException wrong) {
                field.setStyle("-fx-border-color: -color-danger-fg;");
                problem.accept(Optional.of(String.valueOf(wrong.getMessage())));
            }
        };
        // Not setOnAction: that keeps Enter from leading back to the map.
        field.addEventHandler(ActionEvent.ACTION, e -> commit.run());
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                commit.run();
            }
        });
        return field;
    }

    static Color paint(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    static int rgb(Color c) {
        return (int) Math.round(c.getRed() * 255) << 16
                | (int) Math.round(c.getGreen() * 255) << 8
                | (int) Math.round(c.getBlue() * 255);
    }

    /** {@code DASH_DOT} as {@code Dash dot}. */
    static String words(Enum<?> value) {
        String name = value.name();
        return name.charAt(0) + name.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
