package org.araxes.ui.map;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Party;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Scene;
import org.araxes.ui.ComparedScenes;

/** Says on each map whose claims it shows, unless it is one map with everybody's. FX thread. */
final class ClaimTags extends Pane {

    private static final double MARGIN = 12;

    private final Catalog catalog;
    private final Label left = tag("tag-left");
    private final Label right = tag("tag-right");

    ClaimTags(Catalog catalog) {
        this.catalog = catalog;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(left, right);
    }

    private static Label tag(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("claim-tag");
        label.setManaged(false);
        return label;
    }

    /** Writes them anew and puts them beside the divider. */
    void lay(ComparedScenes scenes, boolean exchanged, SplitLayout split) {
        Scene seen = scenes.seen(exchanged);
        boolean all = !split.isSplit() && seen.filter().equals(ClaimFilter.BOTH) && !exchanged;
        write(left, seen);
        write(right, scenes.other(exchanged));
        left.setVisible(!all);
        right.setVisible(split.isSplit());
        left.autosize();
        right.autosize();
        double width = left.getWidth();
        double x = split.isSplit() ? split.dividerX() - MARGIN - width : (split.width() - width) / 2;
        left.relocate(x, MARGIN);
        right.relocate(split.dividerX() + MARGIN, MARGIN);
    }

    private void write(Label label, Scene scene) {
        label.setText(scene.filter().words(catalog, scene.names()));
        label.getStyleClass().removeIf(c -> c.startsWith("tag-of-"));
        for (Party party : catalog.parties()) {
            boolean only = scene.filter().equals(ClaimFilter.only(catalog, party.id()));
            if (party.claimant() && party.colour() != ClaimColour.NONE && only) {
                label.getStyleClass()
                        .add("tag-of-"
                                + party.colour().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        label.applyCss();
    }
}
