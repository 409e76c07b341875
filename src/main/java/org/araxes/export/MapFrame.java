package org.araxes.export;

import java.util.List;
import org.araxes.render.Viewport;

/**
 * A map of a picture and where it stands, so that a part of it can be pointed at.
 *
 * @param box on the page, logical pixels
 * @param view what it shows, in a size of that box
 */
public record MapFrame(Box box, Viewport view) {

    /** The maps of a picture, the left one first. */
    static List<MapFrame> of(PictureRequest request, Plate plate) {
        if (!plate.panels().isEmpty()) {
            return plate.panels().stream()
                    .map(panel -> new MapFrame(panel.box(), plate.viewport()))
                    .toList();
        }
        Box map = plate.layout().map();
        return MapPart.of(request, plate.viewport()).stream()
                .map(part -> new MapFrame(
                        new Box(map.x() + part.from(), map.y(), part.to() - part.from(), map.height()), part.seen()))
                .toList();
    }

    /**
     * What a part of the map shows.
     *
     * @param part on the page, within the box
     */
    public Viewport cut(Box part) {
        return view.withCenter(
                        view.toMap(part.x() + part.width() / 2 - box.x(), part.y() + part.height() / 2 - box.y()))
                .withSize(part.width(), part.height());
    }
}
