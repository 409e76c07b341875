package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.FrameRequest;

/**
 * A map on a plate, as the renderer draws it.
 *
 * @param id short name, by which files with layers tell it
 * @param title the same in words
 * @param box its box on the page, logical pixels
 * @param part what is seen of it in the box
 * @param frame what is to be drawn; as many device pixels as the page has there
 */
record PlateMap(String id, String title, Box box, MapPart part, FrameRequest frame) {

    /** The maps of a plate in the order in which they are drawn, without the small one of the region. */
    static List<PlateMap> of(PictureRequest request, Plate plate) {
        double ratio = request.pixelRatio();
        List<Overlay> overlays = plate.layout().overlays();
        List<PlateMap> maps = new ArrayList<>();
        if (plate.panels().isEmpty()) {
            for (MapPart part : MapPart.of(request, plate.viewport())) {
                boolean second = part.from() > 0;
                String title = second ? "Map on the right" : "Map";
                maps.add(map(second ? "map-right" : "map", title, plate.layout().map(), part, ratio, overlays));
            }
        }
        for (Panel panel : plate.panels()) {
            MapPart part = panel.part(plate.viewport());
            maps.add(map(panel.id(), panel.caption(), panel.box(), part, ratio, overlays));
        }
        return maps;
    }

    /** The small map of the region. */
    static PlateMap of(LocatorMap locator, double pixelRatio) {
        return new PlateMap("locator", "Locator map", locator.box(), locator.part(), locator.request(pixelRatio));
    }

    /** A map whose names keep clear of what lies on it. */
    private static PlateMap map(String id, String title, Box box, MapPart part, double ratio, List<Overlay> overlays) {
        double x = box.x() + part.x();
        List<org.araxes.render.ink.Box> covered = overlays.stream()
                .map(Overlay::box)
                .map(b ->
                        new org.araxes.render.ink.Box(b.x() - x, b.y() - box.y(), b.right() - x, b.bottom() - box.y()))
                .toList();
        FrameRequest frame = FrameRequest.ofPage(part.view(), ratio, part.scene());
        return new PlateMap(id, title, box, part, frame.covered(covered));
    }
}
