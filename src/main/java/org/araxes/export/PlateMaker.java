package org.araxes.export;

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
        Viewport view = request.fit(width, height);
        Furniture furniture = FurnitureBuilder.build(request, MapContent.of(MapPart.of(request, view)));
        for (int turn = 1; ; turn++) {
            PageLayout page = layout.place(furniture, request.area(), width, height, request.pixelRatio());
            view = request.fit(page.map().width(), page.map().height());
            Furniture shown = FurnitureBuilder.build(request, MapContent.of(MapPart.of(request, view)));
            if (shown.equals(furniture) || turn == MOST_TURNS) {
                return new Plate(page, view, furniture);
            }
            furniture = shown;
        }
    }
}
