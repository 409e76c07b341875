package org.araxes.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Dimension2D;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.LoadedData;
import org.araxes.catalog.Problem;
import org.araxes.catalog.ReadyView;
import org.araxes.geo.Extent;
import org.araxes.render.FrameRenderer;
import org.araxes.ui.task.RenderWorker;
import org.araxes.ui.workspace.Keeper;
import org.araxes.workspace.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * What a window begins with.
 *
 * @param data what is known, and from which folders
 * @param problems what was wrong in the data
 * @param workspace what was drawn and done before, as far as it has been read
 * @param reading comes with all of it, on any thread; null where {@code workspace} is all
 * @param keeper keeps what is drawn from now on
 * @param renderer draws the map
 * @param frames has it drawn off the FX thread
 */
record Startup(
        LoadedData data,
        List<Problem> problems,
        Loaded workspace,
        @Nullable CompletableFuture<Loaded> reading,
        Keeper keeper,
        FrameRenderer renderer,
        RenderWorker frames) {

    /** The catalogue's own extent, should no ready view show the whole region. */
    private static final Extent REGION = new Extent(43, 38.2, 49, 42);

    /** The same with the problems of the data, which are looked for now. Any thread. */
    static Startup of(LoadedData data, Loaded workspace, Keeper keeper, FrameRenderer renderer, RenderWorker frames) {
        return new Startup(data, data.problems(), workspace, null, keeper, renderer, frames);
    }

    /** The same while the workspace is still being read. */
    Startup reading(@Nullable CompletableFuture<Loaded> all) {
        return new Startup(data, problems, workspace, all, keeper, renderer, frames);
    }

    /** The same with what was drawn and chosen meanwhile. */
    Startup with(Loaded current) {
        return new Startup(data, problems, current, reading, keeper, renderer, frames);
    }

    /** The same over another workspace. */
    Startup with(Keeper other, Loaded current) {
        return new Startup(data, problems, current, reading, other, renderer, frames);
    }

    /** The same with other data. */
    Startup with(LoadedData other) {
        return new Startup(other, problems, workspace, reading, keeper, renderer, frames);
    }

    Catalog catalog() {
        return data.catalog();
    }

    Extent wholeRegion() {
        return catalog().views().stream().findFirst().map(ReadyView::extent).orElse(REGION);
    }

    /** What the map shows first in a window of that size. */
    FirstView firstView(Dimension2D window) {
        return new FirstView(workspace.settings(), wholeRegion(), MainWindow.mapSize(window));
    }
}
