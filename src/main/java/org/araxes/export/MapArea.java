package org.araxes.export;

import org.araxes.geo.Extent;
import org.araxes.render.Viewport;

/** What a picture's map has to show; it shows more where its box has another shape. */
public sealed interface MapArea {

    /** A box of longitudes and latitudes. */
    record OfExtent(Extent extent) implements MapArea {
        @Override
        public Viewport fit(double widthPixels, double heightPixels) {
            return Viewport.fitting(extent, widthPixels, heightPixels);
        }
    }

    /** All that a view of the window shows; in a box of the view's own size it is exactly that view. */
    record OfView(Viewport view) implements MapArea {
        @Override
        public Viewport fit(double widthPixels, double heightPixels) {
            double zoomOut = Math.max(view.widthPixels() / widthPixels, view.heightPixels() / heightPixels);
            return view.withSize(widthPixels, heightPixels).withMetersPerPixel(view.metersPerPixel() * zoomOut);
        }
    }

    /**
     * The middle of a view at a fixed scale, whatever the size.
     *
     * @param view whose middle
     * @param scaleDenominator 100,000 when a centimetre shows a kilometre
     */
    record AtScale(Viewport view, double scaleDenominator) implements MapArea {

        /** @throws IllegalArgumentException with a sentence for the person when there is no such scale */
        public AtScale {
            if (!(scaleDenominator >= 100 && scaleDenominator <= 50_000_000)) {
                throw new IllegalArgumentException(
                        "a scale of 1:" + scaleDenominator + " is not between 1:100 and 1:50,000,000");
            }
        }

        @Override
        public Viewport fit(double widthPixels, double heightPixels) {
            return view.withSize(widthPixels, heightPixels)
                    .withMetersPerPixel(scaleDenominator * Viewport.PIXEL_METERS);
        }
    }

    /**
     * Several maps of one area in a row; the view is that of each.
     *
     * @param area what each shows
     * @param count how many
     * @param gapPixels space between two
     * @param captionPixels space above each
     */
    record SideBySide(MapArea area, int count, double gapPixels, double captionPixels) implements MapArea {
        @Override
        public Viewport fit(double widthPixels, double heightPixels) {
            return area.fit(
                    Math.max(1, (widthPixels - (count - 1) * gapPixels) / count),
                    Math.max(1, heightPixels - captionPixels));
        }
    }

    /** The view of that size, in logical pixels, at the largest scale that shows all of it. */
    Viewport fit(double widthPixels, double heightPixels);
}
