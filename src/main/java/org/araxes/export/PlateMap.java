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
 * @param nets lines over it with their values
 */
record PlateMap(String id, String title, Box box, MapPart part, FrameRequest frame, List<MapNet> nets) {

    /** The maps of a plate in the order in which they are drawn, without the small one of the region. */
    static List<PlateMap> of(PictureRequest request, Plate plate, TextMeasure measure) {
        List<PlateMap> maps = new ArrayList<>();
        if (plate.panels().isEmpty()) {
            for (MapPart part : MapPart.of(request, plate.viewport())) {
                boolean second = part.from() > 0;
                String title = second ? "Map on the right" : "Map";
                maps.add(map(second ? "map-right" : "map", title, plate.layout().map(), part, request, plate, measure));
            }
        }
        for (Panel panel : plate.panels()) {
            MapPart part = panel.part(plate.viewport());
            maps.add(map(panel.id(), panel.caption(), panel.box(), part, request, plate, measure));
        }
        return maps;
    }

    /** The small map of the region. */
    static PlateMap of(LocatorMap locator, double pixelRatio) {
        return new PlateMap(
                "locator", "Locator map", locator.box(), locator.part(), locator.request(pixelRatio), List.of());
    }

    /** A map whose names keep clear of what lies on it: furniture, and the values of its nets. */
    private static PlateMap map(
            String id, String title, Box box, MapPart part, PictureRequest request, Plate plate, TextMeasure measure) {
        double x = box.x() + part.x();
        List<Box> taken = plate.layout().overlays().stream()
                .map(Overlay::box)
                .map(b -> new Box(b.x() - x, b.y() - box.y(), b.width(), b.height()))
                .toList();
        List<MapNet> nets = MapNet.of(
                request.furniture(), part.view(), measure, plate.furniture().text(), taken);
        List<Box> covered = new ArrayList<>(taken);
        nets.forEach(net -> net.labels().forEach(label -> covered.add(label.box())));
        FrameRequest frame = FrameRequest.ofPage(part.view(), request.pixelRatio(), part.scene())
                .covered(covered.stream()
                        .map(b -> new org.araxes.render.ink.Box(b.x(), b.y(), b.right(), b.bottom()))
                        .toList());
        return new PlateMap(id, title, box, part, frame, nets);
    }
}
