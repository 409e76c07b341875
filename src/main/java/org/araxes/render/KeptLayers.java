package org.araxes.render;

import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.geo.MapPoint;
import org.araxes.render.prepare.Same;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lower layers of a frame while only what lies above them changes: a layer is switched, another day shown, an
 * object drawn, or the second map of a comparison drawn. The first frame after such a change is drawn whole and its layers
 * below the change are kept; the next one of the same view begins with these. While the map is merely moved or scaled,
 * nothing is kept and nothing is copied. The pixels are those of a frame drawn whole. One thread.
 */
final class KeptLayers {

    private final PixelSource source;
    private @Nullable Scene sceneBefore;
    private List<LayerLook> looksBefore = List.of();
    private @Nullable Kept kept;
    /** What is to be kept of the frame in hand; null for nothing. */
    private @Nullable Wish wish;

    /** All but the layers that decides their pixels. */
    private record Paper(
            Viewport viewport, double pixelRatio, @Nullable Viewport page, String palette, Same catalog) {

        static Paper of(FrameRequest request) {
            Catalog catalog = request.scene().catalog();
            String palette = request.scene().palette().name();
            return new Paper(request.viewport(), request.pixelRatio(), request.page(), palette, new Same(catalog));
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(Paper paper, List<LayerLook> looks, int[] pixels) {}

    private record Wish(Paper paper, List<LayerLook> looks) {}

    /** @param source where pixels to keep come from, and go when they are no longer good for anything */
    KeptLayers(PixelSource source) {
        this.source = source;
    }

    /**
     * Begins a frame.
     *
     * @param layers its layers, in drawing order
     * @param pixels gets what is kept of it
     * @param count how many they are
     * @return how many of its layers are on the pixels
     */
    @SuppressWarnings("ReferenceEquality") // scenes are too large to compare
    int begin(FrameRequest request, List<LayerState> layers, int[] pixels, int count) {
        boolean same = sceneBefore == request.scene();
        List<LayerLook> looks = same ? looksBefore : LayerLook.of(layers, request.scene());
        Paper paper = Paper.of(request);
        int common = common(looks, looksBefore);
        boolean changed = !same && sceneBefore != null;
        sceneBefore = request.scene();
        looksBefore = looks;
        wish = null;
        Kept now = kept;
        if (now != null && now.paper.equals(paper) && common(looks, now.looks) == now.looks.size()) {
            System.arraycopy(now.pixels, 0, pixels, 0, count);
            return now.looks.size();
        }
        if (changed && common > 0) {
            wish = new Wish(paper, looks.subList(0, common));
        } else if (now != null && now.paper.pixelRatio == request.pixelRatio() && !isAt(now.paper, request)) {
            drop();
        }
        return 0;
    }

    private static int common(List<LayerLook> a, List<LayerLook> b) {
        int n = 0;
        while (n < a.size() && n < b.size() && a.get(n).equals(b.get(n))) {
            n++;
        }
        return n;
    }

    /** Whether a frame is of the same view, perhaps with another margin. */
    private static boolean isAt(Paper paper, FrameRequest request) {
        MapPoint center = request.viewport().center();
        return paper.viewport.center().equals(center)
                && paper.viewport.metersPerPixel() == request.viewport().metersPerPixel();
    }

    /** Tells that so many of the frame's layers, and nothing above them, are on its pixels. */
    void reached(int layers, int[] pixels, int count) {
        Wish wanted = wish;
        if (wanted != null && wanted.looks.size() == layers) {
            drop();
            int[] copy = source.take(count);
            System.arraycopy(pixels, 0, copy, 0, count);
            kept = new Kept(wanted.paper, List.copyOf(wanted.looks), copy);
            wish = null;
        }
    }

    private void drop() {
        if (kept != null) {
            source.giveBack(kept.pixels);
            kept = null;
        }
    }
}
