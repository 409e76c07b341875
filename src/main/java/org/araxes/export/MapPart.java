package org.araxes.export;

import java.util.List;
import org.araxes.render.Comparison;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;

/**
 * A map in the box of a picture: the only one, or one of two that are compared. Pixels are logical.
 *
 * @param scene what is on it
 * @param view which part of the earth its own box shows
 * @param x where its own box begins, pixels from the left of the picture's map box
 * @param from where it begins to be seen, pixels from there
 * @param to where it ends to be seen
 */
record MapPart(Scene scene, Viewport view, double x, double from, double to) {

    /**
     * The maps of a picture, the left one first; what is not seen at all is left out.
     *
     * @param map the view of the picture's whole map box
     */
    static List<MapPart> of(PictureRequest request, Viewport map) {
        Comparison comparison = request.comparison();
        Scene scene = request.scene();
        double width = map.widthPixels();
        if (!comparison.isSplit()) {
            return List.of(new MapPart(scene, map, 0, 0, width));
        }
        boolean beside = comparison.layout() == Comparison.Layout.SIDE_BY_SIDE;
        double ratio = request.pixelRatio();
        // On a device pixel, so that both maps end where they do on any page.
        double divider = Math.rint(width * ratio * (beside ? 0.5 : comparison.divider())) / ratio;
        Viewport left = beside ? map.withSize(divider, map.heightPixels()) : map;
        Viewport right = beside ? map.withSize(width - divider, map.heightPixels()) : map;
        List<MapPart> parts = List.of(
                new MapPart(scene.withFilter(comparison.first()), left, 0, 0, divider),
                new MapPart(scene.withFilter(comparison.second()), right, beside ? divider : 0, divider, width));
        return parts.stream().filter(p -> p.to > p.from).toList();
    }

    /** What of the earth is seen of it. */
    Viewport seen() {
        double middle = (from + to) / 2 - x;
        return view.withCenter(view.toMap(middle, view.heightPixels() / 2)).withSize(to - from, view.heightPixels());
    }
}
