package org.araxes.export;

import java.util.List;
import org.araxes.render.Viewport;

/**
 * Finds furniture and layout that fit each other. What stands in the legend hangs on what the map shows, that on the
 * map's box, and that on how long the legend is; so they are found in turns.
 *
 * @param layout places furniture
 */
record PlateMaker(FurnitureLayout layout) {

    /** Turns before a legend may keep an entry that has just slipped out of the frame; two are the rule. */
    private static final int MOST_TURNS = 6;

    Plate make(PictureRequest request) {
        double width = request.widthPixels() / request.pixelRatio();
        double height = request.heightPixels() / request.pixelRatio();
        PageSize size = new PageSize(width, height, request.pixelRatio());
        Viewport view = request.fit(width, height);
        StatedValues values = new StatedValues(request.scene());
        Furniture furniture = FurnitureBuilder.build(request, MapContent.of(MapPart.of(request, view)), values);
        for (int turn = 1; ; turn++) {
            Pages pages = layout.pages(furniture, request.places(), request.lists(), Panel.area(request), size);
            Box map = pages.first().map();
            view = request.fit(map.width(), map.height());
            Furniture shown = FurnitureBuilder.build(request, MapContent.of(MapPart.of(request, view)), values);
            if (shown.equals(furniture) || turn == MOST_TURNS) {
                return plate(request, pages, view, furniture);
            }
            furniture = shown;
        }
    }

    /** Maps side by side are rounded to device pixels, so their view is fitted once more. */
    private static Plate plate(PictureRequest request, Pages pages, Viewport view, Furniture furniture) {
        PageLayout page = pages.first();
        List<Panel> panels = Panel.of(request, page.map());
        if (panels.isEmpty()) {
            return new Plate(page, view, furniture, panels, pages.more());
        }
        Box first = panels.getFirst().box();
        return new Plate(page, request.area().fit(first.width(), first.height()), furniture, panels, pages.more());
    }
}
