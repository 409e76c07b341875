package org.araxes.ui.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Details;
import org.araxes.annotation.Link;
import org.araxes.annotation.Period;
import org.araxes.annotation.Shape;
import org.araxes.catalog.PartialDate;
import org.araxes.measure.Quantities;
import org.araxes.measure.Units;
import org.araxes.ui.Icons;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Lock, days, link, units and radius of one annotation. FX thread. */
final class DetailsFields {

    private static final Units WINDOW = new Units("", "As in the window", Units.METRIC.length(), Units.METRIC.area());

    private final CheckBox locked = new CheckBox("Locked");
    private final TextField from;
    private final TextField to;
    private final TextField radius;
    private final ComboBox<Units> units;
    private final ComboBox<LinkTargets.Target> link = new SearchableComboBox<>();
    private final Button go = new Button(null, Icons.of(Feather.ARROW_RIGHT));
    private final Label problem = new Label();
    private final LinkTargets targets;
    private Optional<Link> linked = Optional.empty();

    DetailsFields(Changer changer, LinkTargets targets, Consumer<Link> goTo) {
        this.targets = targets;
        locked.setId("annotation-locked");
        locked.setOnAction(
                e -> changer.detail(locked.isSelected() ? "lock" : "unlock", d -> d.withLocked(locked.isSelected())));
        from = day("annotation-from", "First day shown", changer, (p, day) -> new Period(day, p.to()));
        to = day("annotation-to", "First day no longer shown", changer, (p, day) -> new Period(p.from(), day));
        radius = Fields.checked(
                "annotation-radius",
                "Radius in metres",
                DetailsFields::meters,
                r -> changer.change(
                        "change radius",
                        a -> a.withShape(Shape.circle(
                                a.points().getFirst(), a.shape().path().accuracyMeters(0), r))),
                this::showProblem);
        List<Units> choices =
                Stream.concat(Stream.of(WINDOW), Units.ALL.stream()).toList();
        units = Fields.choice(
                "annotation-units",
                "Units",
                choices,
                Units::title,
                u -> changer.detail("change units", d -> d.withUnits(u.equals(WINDOW) ? null : u)));
        links(changer, goTo);
        problem.setWrapText(true);
        problem.setId("annotation-problem");
        problem.setStyle("-fx-text-fill: -color-danger-fg;");
        showProblem(Optional.empty());
    }

    private void links(Changer changer, Consumer<Link> goTo) {
        link.setId("annotation-link");
        link.setAccessibleText("Speaks of");
        link.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(link, Priority.ALWAYS);
        link.getItems().setAll(targets.all());
        link.setConverter(new StringConverter<>() {
            @Override
            public String toString(LinkTargets.@Nullable Target target) {
                return target == null ? "" : target.title();
            }

            @Override
            public LinkTargets.@Nullable Target fromString(String text) {
                return link.getValue();
            }
        });
        link.setCellFactory(list -> new TargetCell());
        link.valueProperty().addListener((o, was, now) -> {
            if (now != null) {
                changer.detail(now.link() == null ? "remove link" : "link", d -> d.withLink(now.link()));
            }
        });
        go.setId("annotation-go-to-link");
        go.setAccessibleText("Go to what it speaks of");
        go.setOnAction(e -> linked.ifPresent(goTo));
    }

    /** Titles of documents are long: left to themselves they would make the list wider than the window. */
    private static final class TargetCell extends ListCell<LinkTargets.Target> {

        private static final double WIDTH = 330;

        TargetCell() {
            setPrefWidth(WIDTH);
            setMaxWidth(WIDTH);
            setWrapText(true);
        }

        @Override
        protected void updateItem(LinkTargets.@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            setText(empty || target == null ? null : target.title());
        }
    }

    private TextField day(
            String id, String what, Changer changer, BiFunction<Period, @Nullable LocalDate, Period> with) {
        TextField field = Fields.checked(
                id,
                what,
                DetailsFields::day,
                day -> changer.detail("change days", d -> d.withPeriod(with.apply(d.period(), day.orElse(null)))),
                this::showProblem);
        field.setPromptText("1993 or 1993-04-02");
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                spellOut(field);
            }
        });
        return field;
    }

    /** A year or a month begins on a day: the one that counts is shown. */
    private static void spellOut(TextField field) {
        try {
            day(field.getText().strip()).map(LocalDate::toString).ifPresent(field::setText);
        } catch (IllegalArgumentException wrong) {
            // It stays as it was typed, marked as wrong.
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(PartialDate.parse(text).first());
    }

    private static double meters(String text) {
        double meters;
        try {
            meters = Double.parseDouble(text.replaceAll("[\\s\u00A0]", "").replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of metres", noNumber);
        }
        if (!(meters > 0 && meters <= Shape.MAX_RADIUS_METERS)) {
            throw new IllegalArgumentException("a radius is more than 0 m and at most "
                    + Quantities.number(Shape.MAX_RADIUS_METERS / 1000, 0) + " km");
        }
        return meters;
    }

    private void showProblem(Optional<String> what) {
        problem.setText(what.filter(w -> !w.isEmpty())
                .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1) + ".")
                .orElse(""));
        problem.setVisible(what.isPresent());
        problem.setManaged(what.isPresent());
    }

    /** Adds the rows of a kind. */
    void addTo(Facts rows, AnnotationKind kind) {
        if (kind == AnnotationKind.CIRCLE) {
            rows.add("Radius, m", radius);
        }
        if (!kind.isPoint() && kind != AnnotationKind.CALLOUT) {
            rows.add("Units", units);
        }
        rows.add("Shown from", from);
        rows.add("No longer from", to);
        rows.add("Speaks of", new HBox(6, link, go));
        rows.add("", locked);
        rows.add("", problem);
    }

    /** Forgets what was typed and wrong. */
    void clear() {
        for (TextField field : List.of(from, to, radius)) {
            field.setText("");
            field.setStyle("");
        }
        showProblem(Optional.empty());
    }

    /** Shows an annotation as it stands; a field in which somebody types stays as it is. */
    void show(Annotation annotation) {
        Details details = annotation.details();
        locked.setSelected(details.locked());
        List.of(from, to, radius, units, link).forEach(field -> field.setDisable(details.locked()));
        type(
                from,
                Optional.ofNullable(details.period().from())
                        .map(LocalDate::toString)
                        .orElse(""));
        type(
                to,
                Optional.ofNullable(details.period().to())
                        .map(LocalDate::toString)
                        .orElse(""));
        Units own = details.units();
        units.setValue(own == null ? WINDOW : own);
        linked = Optional.ofNullable(details.link());
        go.setDisable(linked.filter(targets::has).isEmpty());
        link.setValue(linked.map(targets::of).orElse(LinkTargets.NOTHING));
        if (annotation.kind() == AnnotationKind.CIRCLE) {
            type(
                    radius,
                    String.format(
                            java.util.Locale.ROOT, "%.1f", annotation.shape().radiusMeters()));
        }
    }

    private static void type(TextField field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }
}
