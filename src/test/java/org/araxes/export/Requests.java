package org.araxes.export;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.render.Scene;
import org.araxes.render.SceneBuilder;

/** Pictures to ask for. */
final class Requests {

    static final Extent EXTENT = new Extent(45.5, 39.05, 46.9, 39.95);

    private Requests() {}

    static SceneBuilder scene() {
        return SceneBuilder.start(SampleCatalog.catalog()).withAnnotations(List.of(measured()));
    }

    static PictureRequest of(Scene scene, int width, int height, double dpi) {
        return of(scene, width, height, dpi, FurnitureItem.usual());
    }

    static PictureRequest of(Scene scene, int width, int height, double dpi, Set<FurnitureItem> items) {
        return new PictureRequest(
                new MapArea.OfExtent(EXTENT),
                width,
                height,
                dpi,
                scene,
                items,
                "A made-up border – Սահման, Sərhəd",
                "");
    }

    static Annotation measured() {
        return new Annotation(
                new UUID(0, 7),
                AnnotationKind.DISTANCE,
                "Own way",
                "",
                List.of(new LonLat(45.9, 39.3), new LonLat(46.4, 39.45)),
                AnnotationStyle.DEFAULT,
                1,
                Instant.EPOCH);
    }

    static Annotation measuredArea() {
        return new Annotation(
                new UUID(0, 8),
                AnnotationKind.AREA,
                "",
                "",
                List.of(new LonLat(46.2, 39.3), new LonLat(46.6, 39.25), new LonLat(46.55, 39.45)),
                AnnotationStyle.DEFAULT,
                2,
                Instant.EPOCH);
    }
}
