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

    /** All maps of a plate in the order in which they are drawn. */
    static List<PlateMap> of(PictureRequest request, Plate plate) {
        double ratio = request.pixelRatio();
        List<PlateMap> maps = new ArrayList<>();
        if (plate.panels().isEmpty()) {
            for (MapPart part : MapPart.of(request, plate.viewport())) {
                boolean second = part.from() > 0;
                String title = second ? "Map on the right" : "Map";
                maps.add(map(second ? "map-right" : "map", title, plate.layout().map(), part, ratio));
            }
        }
        for (Panel panel : plate.panels()) {
            maps.add(map(panel.id(), panel.caption(), panel.box(), panel.part(plate.viewport()), ratio));
        }
        LocatorMap.of(request, plate)
                .ifPresent(locator -> maps.add(
                        new PlateMap("locator", "Locator map", locator.box(), locator.part(), locator.request(ratio))));
        return maps;
    }

    private static PlateMap map(String id, String title, Box box, MapPart part, double ratio) {
        return new PlateMap(id, title, box, part, FrameRequest.ofPage(part.view(), ratio, part.scene()));
    }
}
