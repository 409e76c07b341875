package org.araxes.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/**
 * What scrolls, without a picture of it. The toolkit keeps one for each scroll pane; of a pane that is thrown away, as
 * those in forms are, it stays in memory, some 90 kB each, as long as other pictures are asked for. FX thread.
 */
public final class Viewports {

    private Viewports() {}

    /** A scroll pane whose content is painted anew where it changes. */
    public static <T extends ScrollPane> T uncached(T pane) {
        whenSkinned(pane, ".viewport", viewport -> viewport.setCache(false));
        return pane;
    }

    /** A text area whose text is painted anew where it changes. */
    public static TextArea uncached(TextArea area) {
        whenSkinned(area, ".scroll-pane", pane -> uncached((ScrollPane) pane));
        return area;
    }

    private static void whenSkinned(Control control, String selector, Consumer<Node> then) {
        control.skinProperty().subscribe(skin -> {
            Node part = skin == null ? null : control.lookup(selector);
            if (part != null) {
                then.accept(part);
            }
        });
    }
}
