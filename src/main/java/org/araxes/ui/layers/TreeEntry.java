package org.araxes.ui.layers;

import java.util.List;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.NameDisplay;

/** A row of the layer tree. */
sealed interface TreeEntry {

    /** What the row says. */
    String text(NameDisplay names);

    /** Tells the row from all others of its tree. */
    String id();

    /** Layers that the row's box switches; empty for a row without a box. */
    List<String> layerIds();

    /** A heading. */
    record Group(LayerGroup group, List<String> layerIds) implements TreeEntry {
        @Override
        public String id() {
            return "group " + group.id();
        }

        @Override
        public String text(NameDisplay names) {
            return group.title().title(names);
        }
    }

    /** A layer. */
    record LayerRow(Layer layer) implements TreeEntry {
        @Override
        public String id() {
            return "layer " + layer.id();
        }

        @Override
        public String text(NameDisplay names) {
            return layer.title().title(names);
        }

        @Override
        public List<String> layerIds() {
            return List.of(layer.id());
        }
    }

    /** One of a layer's claims. */
    record ClaimRow(Claim claim) implements TreeEntry {
        @Override
        public String id() {
            return "claim " + claim.id();
        }

        @Override
        public String text(NameDisplay names) {
            return claim.names().shown(names).replace("\n", " / ");
        }

        @Override
        public List<String> layerIds() {
            return List.of();
        }
    }
}
