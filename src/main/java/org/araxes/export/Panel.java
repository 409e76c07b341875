package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;

/**
 * One of several maps side by side on a sheet that compares claims, alike but for whose claims they show.
 *
 * @param id short name, by which files with layers tell it
 * @param box its frame, logical pixels
 * @param scene what is on it
 * @param caption above it
 */
record Panel(String id, Box box, Scene scene, String caption) {

    /** Space between maps, and height of a caption, logical pixels. */
    private static final double GAP = 10;

    private static final double CAPTION = 20;

    /** What the box of all maps has to show. */
    static MapArea area(PictureRequest request) {
        int count = request.panels().size();
        return count < 2 ? request.area() : new MapArea.SideBySide(request.area(), count, GAP, CAPTION);
    }

    /** It as what is drawn. */
    MapPart part(Viewport view) {
        return new MapPart(scene, view, 0, 0, view.widthPixels());
    }

    /** The maps of a sheet in the box of all, each in whole device pixels; none for other pictures. */
    static List<Panel> of(PictureRequest request, Box all) {
        List<ClaimFilter> filters = request.panels();
        if (filters.size() < 2) {
            return List.of();
        }
        double ratio = request.pixelRatio();
        double width = Math.floor((all.width() - (filters.size() - 1) * GAP) / filters.size() * ratio) / ratio;
        double caption = Math.ceil(CAPTION * ratio) / ratio;
        double step = Math.floor((width + GAP) * ratio) / ratio;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            Scene scene = request.scene().withFilter(filters.get(i));
            panels.add(new Panel(
                    "map-" + filters.get(i).code(scene.catalog()),
                    new Box(all.x() + i * step, all.y() + caption, width, all.height() - caption),
                    scene,
                    FurnitureText.of(scene.names()).claimsOf(scene)));
        }
        return panels;
    }
}
