package org.araxes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.ReadyView;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.render.FrameRequest;
import org.araxes.render.LayerState;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * The small map that shows where the picture's frame lies: the region's countries, and those borders that the picture
 * shows.
 *
 * @param box where it stands on the page, in whole device pixels
 * @param view what it shows, in its own pixels, of which there are more than of the page's
 * @param scene what is on it
 * @param frame the picture's frame on the page
 */
record LocatorMap(Box box, Viewport view, Scene scene, Box frame) {

    /** Its lines and letters are so much smaller than the map's: borders are just 0.2 mm wide. */
    private static final double SHRINK = 0.54;

    /** A frame is drawn at least so large, logical pixels. */
    private static final double LEAST_FRAME = 5;

    /** The small map of a plate that has room for one. */
    static Optional<LocatorMap> of(PictureRequest request, Plate plate) {
        return plate.layout().blocks().stream()
                .filter(placed -> placed.block() instanceof Block.Locator)
                .findFirst()
                .map(placed -> of(request, plate, onPixels(placed.box(), request.pixelRatio())));
    }

    private static LocatorMap of(PictureRequest request, Plate plate, Box box) {
        Viewport main = plate.panels().isEmpty()
                ? MapPart.of(request, plate.viewport()).getFirst().view()
                : plate.viewport();
        Viewport view = Viewport.fitting(
                main.projection(),
                region(request.scene().catalog(), main),
                box.width() / SHRINK,
                box.height() / SHRINK);
        MapPoint from = main.toMap(0, 0);
        MapPoint to = main.toMap(main.widthPixels(), main.heightPixels());
        Box frame = new Box(
                box.x() + view.screenX(from.xMeters()) * SHRINK,
                box.y() + view.screenY(from.yMeters()) * SHRINK,
                (view.screenX(to.xMeters()) - view.screenX(from.xMeters())) * SHRINK,
                (view.screenY(to.yMeters()) - view.screenY(from.yMeters())) * SHRINK);
        double growth = (LEAST_FRAME - Math.min(frame.width(), frame.height())) / 2;
        return new LocatorMap(box, view, scene(request.scene()), growth > 0 ? frame.grown(growth) : frame);
    }

    /** Ground and borders: all that it draws, so that credits can be given for it. */
    static Scene scene(Scene of) {
        List<LayerState> layers = new ArrayList<>();
        for (Layer layer : of.catalog().layers()) {
            if (isGround(layer)) {
                layers.add(new LayerState(layer, 1));
            }
        }
        of.layers().stream()
                .filter(state -> state.layer().style().colour() == LayerStyle.Colour.BORDER)
                .forEach(layers::add);
        layers.sort(Comparator.comparingInt(state -> state.layer().order()));
        return new Scene(
                of.catalog(),
                layers,
                List.of(),
                of.names() == NameDisplay.BOTH ? NameDisplay.EN : of.names(), // two names have no room on it
                of.date(),
                of.palette(),
                null,
                Set.of(),
                of.units(),
                of.filter());
    }

    /** What the renderer has to draw. */
    FrameRequest request(double pixelRatio) {
        return FrameRequest.ofPage(view, pixelRatio * SHRINK, scene);
    }

    /** It as what is drawn in its box. */
    MapPart part() {
        return new MapPart(scene, view, 0, 0, box.width());
    }

    private static boolean isGround(Layer layer) {
        return layer.style().colour() == LayerStyle.Colour.LAND && layer.style().fill() == LayerStyle.Fill.SOLID;
    }

    /** All ready views, or the whole ground where there are none; and the frame in any case. */
    private static Extent region(Catalog catalog, Viewport main) {
        List<LonLat> corners = new ArrayList<>();
        for (ReadyView view : catalog.views()) {
            Extent e = view.extent();
            corners.add(new LonLat(e.west(), e.south()));
            corners.add(new LonLat(e.east(), e.north()));
        }
        if (corners.isEmpty()) {
            catalog.layers().stream()
                    .filter(LocatorMap::isGround)
                    .flatMap(layer -> layer.claims().stream())
                    .flatMap(claim -> Optional.ofNullable(claim.geometry()).stream())
                    .forEach(ground -> addCorners(ground.getEnvelopeInternal(), corners));
        }
        corners.add(main.toLonLat(0, 0));
        corners.add(main.toLonLat(main.widthPixels(), 0));
        corners.add(main.toLonLat(0, main.heightPixels()));
        corners.add(main.toLonLat(main.widthPixels(), main.heightPixels()));
        return Extent.around(corners);
    }

    private static void addCorners(Envelope e, List<LonLat> corners) {
        corners.add(new LonLat(e.getMinX(), e.getMinY()));
        corners.add(new LonLat(e.getMaxX(), e.getMaxY()));
    }

    private static Box onPixels(Box box, double ratio) {
        double left = Math.ceil(box.x() * ratio) / ratio;
        double top = Math.ceil(box.y() * ratio) / ratio;
        return new Box(
                left,
                top,
                Math.floor(box.right() * ratio) / ratio - left,
                Math.floor(box.bottom() * ratio) / ratio - top);
    }
}
