package org.araxes.snapshot;

import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogParts;
import org.araxes.catalog.Layer;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.ReadyScene;
import org.araxes.render.prepare.BandStore;
import org.araxes.render.prepare.Banded;
import org.araxes.render.prepare.PreparedClaim;
import org.araxes.render.prepare.PreparedLayer;

/** Forms of classes that are no records: each is made again of a record of what it was made of. */
final class MadeForms {

    private MadeForms() {}

    /** A prepared layer, in the one projection of the screen. */
    record LayerParts(Layer layer, List<PreparedClaim> claims, List<Banded> arcs) {}

    /** A ready scene in that projection. */
    record SceneParts(List<PreparedLayer> layers, List<ReadyScene.Relief> reliefs) {}

    static void addTo(Forms forms) {
        forms.made(Catalog.class, CatalogParts.class, Catalog::parts, Catalog::new);
        BandStore bands = new BandStore();
        forms.made(Banded.class, Banded.Packed.class, Banded::packed, packed -> Banded.of(packed, bands));
        forms.made(
                PreparedLayer.class,
                LayerParts.class,
                l -> new LayerParts(l.layer(), l.claims(), l.arcs()),
                p -> new PreparedLayer(p.layer(), TransverseMercator.UTM_38N, p.claims(), p.arcs()));
        forms.made(
                ReadyScene.class,
                SceneParts.class,
                s -> new SceneParts(s.layers(), s.reliefs()),
                p -> new ReadyScene(TransverseMercator.UTM_38N, p.layers(), p.reliefs()));
    }
}
