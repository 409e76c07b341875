package org.araxes.snapshot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Event;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.Party;
import org.araxes.catalog.ReadyView;
import org.araxes.catalog.Source;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.Topic;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.ReadyScene;
import org.araxes.render.prepare.BandStore;
import org.araxes.render.prepare.Banded;
import org.araxes.render.prepare.PreparedClaim;
import org.araxes.render.prepare.PreparedLayer;

/** Forms of classes that are no records: each is made again of a record of what it was made of. */
final class MadeForms {

    private MadeForms() {}

    /** A catalogue. */
    record CatalogParts(
            List<Source> sources,
            List<Party> parties,
            List<LayerGroup> groups,
            List<Layer> layers,
            List<Topic> topics,
            List<StatedFigure> figures,
            List<Event> events,
            List<ReadyView> views,
            Map<String, String> bases) {

        static CatalogParts of(Catalog c) {
            return new CatalogParts(
                    c.sources(),
                    c.parties(),
                    c.groups(),
                    c.layers(),
                    c.topics(),
                    c.figures(),
                    c.events(),
                    c.views(),
                    new TreeMap<>(c.bases()));
        }

        Catalog catalog() {
            return new Catalog(sources, parties, groups, layers, topics, figures, events, views, bases);
        }
    }

    /** A prepared layer, in the one projection of the screen. */
    record LayerParts(Layer layer, List<PreparedClaim> claims, List<Banded> arcs) {}

    /** A ready scene in that projection. */
    record SceneParts(List<PreparedLayer> layers, List<ReadyScene.Relief> reliefs) {}

    static void addTo(Forms forms) {
        forms.made(Catalog.class, CatalogParts.class, CatalogParts::of, CatalogParts::catalog);
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
