package org.araxes.ui.dialog;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.araxes.export.Box;
import org.araxes.export.MapFrame;
import org.araxes.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The picture as it will look, in which a person drags a frame around the part of the map that it shall show. The frame
 * has the shape of the map, so that what it holds is what comes. Esc gives it up. FX thread.
 */
final class PreviewPane extends VBox {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 430;

    /** Pixels of a screen at 200 %. */
    static final double SHARP_WIDTH = WIDTH * 2;

    static final double SHARP_HEIGHT = HEIGHT * 2;

    /** Around the picture. */
    private static final double RIM = 7;

    /** A frame narrower than this was a slip of the hand. */
    private static final double LEAST_DRAG = 8;

    private static final String HINT =
            "Drag a frame on the map to show only that part; drag a piece to put it elsewhere.";

    private final ImageView image = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final Label hint = new Label(HINT);
    private final Button whole = new Button("Whole view");
    private final PieceHandles pieces;
    private final PagePager pager = new PagePager();
    private final Consumer<Viewport> cut;
    private final Runnable uncut;
    private List<MapFrame> maps = List.of();
    private @Nullable Drag drag;

    /** Pixels of the preview for a logical pixel of the picture. */
    private double zoom = 1;

    private record Drag(MapFrame map, double x, double y) {}

    /**
     * @param cut is told the part of the map that was framed
     * @param uncut is told that all of the view is wanted again
     * @param pieces the furniture, to be taken hold of
     */
    PreviewPane(Consumer<Viewport> cut, Runnable uncut, PieceHandles pieces) {
        super(6);
        this.pieces = pieces;
        this.cut = cut;
        this.uncut = uncut;
        frame.getStyleClass().add("cut-frame");
        frame.setManaged(false);
        frame.setVisible(false);
        Pane sheet = new Pane(image, pieces, frame);
        sheet.setId("image-preview");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setCursor(Cursor.CROSSHAIR);
        sheet.setOnMousePressed(this::press);
        sheet.setOnMouseDragged(this::dragTo);
        sheet.setOnMouseReleased(e -> release());
        StackPane holder = new StackPane(sheet);
        holder.getStyleClass().add("preview-frame");
        holder.setMinSize(WIDTH + 2 * RIM, HEIGHT + 2 * RIM);
        hint.getStyleClass().add("faint");
        whole.setId("image-whole");
        whole.setVisible(false);
        whole.setOnAction(e -> giveUp());
        HBox below = new HBox(10, pager, hint, whole);
        below.setStyle("-fx-alignment: center-left;");
        getChildren().addAll(holder, below);
    }

    /** Esc gives up the frame in hand, or the part shown, before it closes the dialog. */
    void listenToEscape(javafx.scene.Node dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && (drag != null || pieces.isDragging() || whole.isVisible())) {
                e.consume();
                escape();
            }
        });
    }

    private void escape() {
        if (drag != null || pieces.isDragging()) {
            drop();
            pieces.drop();
        } else {
            giveUp();
        }
    }

    /** Turns the pages. */
    PagePager pager() {
        return pager;
    }

    void show(Studio.Preview preview) {
        drop();
        maps = preview.maps();
        hint.setVisible(!maps.isEmpty());
        image.setImage(preview.image());
        double scale = Math.min(
                WIDTH / preview.image().getWidth(), HEIGHT / preview.image().getHeight());
        image.setFitWidth(preview.image().getWidth() * scale);
        image.setFitHeight(preview.image().getHeight() * scale);
        zoom = image.getFitWidth() / preview.layout().page().width();
        pieces.show(preview.layout(), zoom);
        pager.show(preview.page(), preview.pages());
    }

    private void press(MouseEvent e) {
        drop();
        double x = e.getX() / zoom;
        double y = e.getY() / zoom;
        maps.stream()
                .filter(map -> map.box().holds(new Box(x, y, 0, 0)))
                .findFirst()
                .ifPresent(map -> drag = new Drag(map, x, y));
    }

    private void dragTo(MouseEvent e) {
        Drag from = drag;
        if (from == null) {
            return;
        }
        Box part = part(from, e.getX() / zoom, e.getY() / zoom);
        frame.setX(part.x() * zoom);
        frame.setY(part.y() * zoom);
        frame.setWidth(part.width() * zoom);
        frame.setHeight(part.height() * zoom);
        frame.setVisible(true);
    }

    /** From the place pressed towards the mouse, in the shape of the map and within it. */
    private static Box part(Drag from, double x, double y) {
        Box map = from.map().box();
        double roomX = x < from.x() ? from.x() - map.x() : map.right() - from.x();
        double roomY = y < from.y() ? from.y() - map.y() : map.bottom() - from.y();
        double share = Math.max(Math.abs(x - from.x()) / map.width(), Math.abs(y - from.y()) / map.height());
        double most = Math.min(roomX / map.width(), roomY / map.height());
        double width = Math.min(share, most) * map.width();
        double height = Math.min(share, most) * map.height();
        return new Box(
                x < from.x() ? from.x() - width : from.x(), y < from.y() ? from.y() - height : from.y(), width, height);
    }

    private void release() {
        Drag from = drag;
        if (from != null && frame.isVisible() && frame.getWidth() >= LEAST_DRAG) {
            Viewport part = from.map()
                    .cut(new Box(
                            frame.getX() / zoom,
                            frame.getY() / zoom,
                            frame.getWidth() / zoom,
                            frame.getHeight() / zoom));
            drag = null;
            setCut(true);
            cut.accept(part);
        } else {
            drop();
        }
    }

    private void drop() {
        drag = null;
        frame.setVisible(false);
    }

    private void giveUp() {
        drop();
        setCut(false);
        uncut.run();
    }

    private void setCut(boolean on) {
        whole.setVisible(on);
        hint.setText(on ? "Only the part framed; drag again to go nearer." : HINT);
    }
}
