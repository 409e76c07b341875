package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The views seen so far, with a way back and forward. A whole gesture is one entry: views on the way are held back until
 * the view settles. Layers, edits and their undo have nothing to do with it. Not thread-safe: used on one thread.
 */
public final class ViewHistory {

    /** More steps than a person remembers; each is a few numbers. */
    public static final int MAX_VIEWS = 100;

    private final List<Viewport> views = new ArrayList<>();
    private int here = -1;
    private @Nullable Viewport passing;

    /** Takes over where another history stands, with the way back and forward from there. */
    public void goOnLike(ViewHistory before) {
        before.settle();
        views.clear();
        views.addAll(before.views);
        here = before.here;
        passing = null;
    }

    /** The view changed: remembered at once when it has settled, else when it does. */
    public void changed(ViewChange change) {
        passing = change.view();
        if (change.settled()) {
            settle();
        }
    }

    /** The view rests: what was shown last is an entry, unless it is the one we are at. */
    public void settle() {
        Viewport view = passing;
        passing = null;
        if (view == null || (here >= 0 && samePlace(views.get(here), view))) {
            return;
        }
        views.subList(here + 1, views.size()).clear();
        views.add(view);
        if (views.size() > MAX_VIEWS) {
            views.removeFirst();
        }
        here = views.size() - 1;
    }

    /** Whether there is a view to go back to. */
    public boolean canGoBack() {
        return here > 0 || leftSinceEntry();
    }

    /** Whether there is a view to go forward to. */
    public boolean canGoForward() {
        return here + 1 < views.size() && !leftSinceEntry();
    }

    /** Steps back; the view is given in the size that the window has now. */
    public Optional<Viewport> back(double widthPixels, double heightPixels) {
        settle();
        return step(-1, widthPixels, heightPixels);
    }

    /** Steps forward; the view is given in the size that the window has now. */
    public Optional<Viewport> forward(double widthPixels, double heightPixels) {
        settle();
        return step(1, widthPixels, heightPixels);
    }

    private Optional<Viewport> step(int by, double widthPixels, double heightPixels) {
        int to = here + by;
        if (to < 0 || to >= views.size()) {
            return Optional.empty();
        }
        here = to;
        return Optional.of(views.get(here).withSize(widthPixels, heightPixels));
    }

    private boolean leftSinceEntry() {
        Viewport view = passing;
        return view != null && here >= 0 && !samePlace(views.get(here), view);
    }

    /** The size of the window does not make another place. */
    private static boolean samePlace(Viewport a, Viewport b) {
        return a.projection().equals(b.projection())
                && a.center().equals(b.center())
                && a.metersPerPixel() == b.metersPerPixel();
    }
}
