package org.araxes.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.ui.MapModel;

/**
 * Which claims are compared and how, as bar, menu and keys share it. While the bar is hidden the map shows everybody's
 * claims, and whatever leaves some out shows the bar, so that nothing vanishes from the map without a visible reason. FX
 * thread.
 */
public final class CompareModel {

    private final MapModel model;
    private final Comparison none;
    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private Comparison last;

    /** Comparing over a model's catalogue: nothing at first, unless the model has a comparison. */
    public CompareModel(MapModel model) {
        this.model = model;
        this.none = Comparison.none(model.catalog());
        this.last = start();
        model.comparisonProperty().subscribe(now -> {
            if (!now.equals(none)) {
                last = now;
                on.set(true);
            }
        });
        on.subscribe(now -> {
            model.bothReadyProperty().set(now);
            if (!now) {
                model.comparisonProperty().set(none);
            } else if (get().equals(none)) {
                model.comparisonProperty().set(last);
            }
        });
    }

    /** What is seen when comparing begins: the two claimants' claims, in the order of the catalogue, one over the other. */
    private Comparison start() {
        ClaimFilter first = ClaimFilter.choices(model.catalog()).getFirst();
        return new Comparison(Layout.SWIPE, first, first.counterpart(model.catalog()), 0.5);
    }

    /** Whether the bar is there. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Brings the compare bar, or takes it away. */
    public void toggle() {
        on.set(!on.get());
    }

    /** The same as the map's. */
    public ReadOnlyProperty<Comparison> comparisonProperty() {
        return model.comparisonProperty();
    }

    /** The comparison as it stands. */
    public Comparison get() {
        return model.comparisonProperty().get();
    }

    MapModel map() {
        return model;
    }

    /** Shows one choice of claims alone. */
    public void show(ClaimFilter filter) {
        set(get().withLayout(Layout.SINGLE).withFirst(filter, model.catalog()));
    }

    /** Compares in a layout. */
    public void compare(Layout layout) {
        set((on.get() ? get() : last).withLayout(layout));
    }

    /** Sets the comparison and shows the bar. */
    public void set(Comparison comparison) {
        last = comparison;
        model.comparisonProperty().set(comparison);
        on.set(true);
    }

    /** Exchanges the two maps for as long as a key or a button is held. */
    public void blink(boolean held) {
        model.blinkingProperty().set(held);
        if (held) {
            model.bothReadyProperty().set(true);
        }
    }
}
