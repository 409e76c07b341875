package org.araxes.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.ui.Icons;
import org.araxes.ui.Tips;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the map that chooses whose claims are compared, and how. FX thread. */
public final class CompareBar extends HBox {

    private final CompareModel compare;
    private final Label firstLabel = new Label();
    private final Label secondLabel = new Label();
    private final ChoiceBox<ClaimFilter> first = choice("compare-first");
    private final ChoiceBox<ClaimFilter> second = choice("compare-second");
    private boolean following;

    /**
     * @param compare what is compared
     * @param tables what can be opened from here
     */
    public CompareBar(CompareModel compare, List<MenuItem> tables) {
        this.compare = compare;
        setId("compare-bar");
        getStyleClass().add("compare-bar");
        firstLabel.setLabelFor(first);
        secondLabel.setLabelFor(second);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        MenuButton more = new MenuButton("Tables", null, tables.toArray(MenuItem[]::new));
        more.setId("compare-tables");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("flat");
        Tips.set(more, "Land that both sides claim, and corridors and roads, measured");
        getChildren()
                .addAll(layouts(), firstLabel, first, exchange(), secondLabel, second, blink(), more, space, close());
        choose(
                first,
                filter -> compare.set(
                        compare.get().withFirst(filter, compare.map().catalog())));
        choose(second, filter -> compare.set(compare.get().withSecond(filter)));
        visibleProperty().bind(compare.onProperty());
        managedProperty().bind(compare.onProperty());
        compare.map().namesProperty().subscribe(names -> rename());
        compare.map().comparisonProperty().subscribe(this::show);
    }

    private HBox layouts() {
        ToggleGroup group = new ToggleGroup();
        HBox segments = new HBox(
                segment(group, Layout.SINGLE, "One map", "left-pill", "One map; hold X to see the other"),
                segment(group, Layout.SWIPE, "Swipe", "center-pill", "One map over the other, with a divider to drag"),
                segment(
                        group,
                        Layout.SIDE_BY_SIDE,
                        "Side by side",
                        "right-pill",
                        "Two maps of the same place and scale; they move together"));
        segments.setAlignment(Pos.CENTER);
        return segments;
    }

    private ToggleButton segment(ToggleGroup group, Layout layout, String text, String shape, String tip) {
        ToggleButton button = new ToggleButton(text);
        button.setId("compare-" + layout.code());
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        Tips.set(button, tip);
        button.getStyleClass().add(shape);
        button.setOnAction(e -> {
            compare.compare(layout);
            button.setSelected(true);
        });
        compare.map().comparisonProperty().subscribe(now -> button.setSelected(now.layout() == layout));
        return button;
    }

    private static ChoiceBox<ClaimFilter> choice(String id) {
        ChoiceBox<ClaimFilter> box = new ChoiceBox<>();
        box.setId(id);
        box.setMaxWidth(190);
        return box;
    }

    private void choose(ChoiceBox<ClaimFilter> box, Consumer<ClaimFilter> chosen) {
        box.valueProperty().addListener((o, was, now) -> {
            if (now != null && !following) {
                chosen.accept(now);
            }
        });
    }

    private Button exchange() {
        Button button = flat("compare-exchange", "Exchange the two", Feather.REPEAT);
        button.setOnAction(e -> compare.set(compare.get().exchanged()));
        return button;
    }

    /** Works as long as it is held, like the key. */
    private Button blink() {
        Button button = new Button("Blink", Icons.of(Feather.EYE));
        button.setId("compare-blink");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        Tips.set(button, "Exchanges the two maps for as long as it is held  (hold X)");
        button.armedProperty().subscribe(compare::blink);
        return button;
    }

    private Button close() {
        Button button = flat("compare-close", "Stop comparing and show everybody's claims", Feather.X);
        button.setOnAction(e -> compare.onProperty().set(false));
        return button;
    }

    private static Button flat(String id, String title, Feather icon) {
        Button button = new Button(null, Icons.of(icon));
        button.setId(id);
        named(button, title);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        return button;
    }

    private static void named(ButtonBase button, String title) {
        button.setAccessibleText(title);
        Tips.set(button, title);
    }

    /** Titles in the language of the map. */
    private void rename() {
        following = true;
        StringConverter<ClaimFilter> titles = new Titles();
        for (ChoiceBox<ClaimFilter> box : List.of(first, second)) {
            ClaimFilter chosen = box.getValue();
            box.getItems().clear();
            box.setConverter(titles);
            box.getItems().setAll(ClaimFilter.choices(compare.map().catalog()));
            box.setValue(chosen);
        }
        following = false;
    }

    private void show(Comparison now) {
        following = true;
        first.setValue(now.first());
        second.setValue(now.second());
        firstLabel.setText(now.isSplit() ? "Left" : "Show");
        secondLabel.setText(now.isSplit() ? "Right" : "Blink to");
        following = false;
    }

    private final class Titles extends StringConverter<ClaimFilter> {
        @Override
        public String toString(@Nullable ClaimFilter filter) {
            return filter == null
                    ? ""
                    : filter.title(
                            compare.map().catalog(),
                            compare.map().namesProperty().get());
        }

        @Override
        public @Nullable ClaimFilter fromString(String text) {
            return null; // nothing is typed in
        }
    }
}
