package org.araxes.ui.shell;

import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Problem;
import org.araxes.catalog.ReadyView;
import org.araxes.geo.Extent;
import org.araxes.render.FrameRenderer;
import org.araxes.render.FrameRequest;
import org.araxes.render.SceneBuilder;
import org.araxes.render.Viewport;
import org.araxes.ui.task.RenderWorker;
import org.araxes.workspace.Loaded;

/**
 * What a window begins with.
 *
 * @param catalog what is known
 * @param problems what was wrong in the data
 * @param workspace what was drawn and done before
 * @param keeper keeps what is drawn from now on
 * @param renderer draws the map
 * @param frames has it drawn off the FX thread
 */
record Startup(
        Catalog catalog,
        List<Problem> problems,
        Loaded workspace,
        Keeper keeper,
        FrameRenderer renderer,
        RenderWorker frames) {

    /** The catalogue's own extent, should no ready view show the whole region. */
    private static final Extent REGION = new Extent(43, 38.2, 49, 42);

    /** What is seen first: the first ready view. */
    static Extent wholeRegion(Catalog catalog) {
        return catalog.views().stream().findFirst().map(ReadyView::extent).orElse(REGION);
    }

    Extent wholeRegion() {
        return wholeRegion(catalog);
    }

    /** A frame much like the first one that the window will ask for. */
    static FrameRequest likelyFirstFrame(Catalog catalog, double widthPixels, double heightPixels) {
        return new FrameRequest(
                Viewport.fitting(wholeRegion(catalog), widthPixels, heightPixels),
                1,
                SceneBuilder.start(catalog).build());
    }
}
