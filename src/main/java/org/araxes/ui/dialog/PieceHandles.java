package org.araxes.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.araxes.export.Box;
import org.araxes.export.FurniturePiece;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.PageLayout;
import org.araxes.export.PieceDrag;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of furniture in the preview as things to take hold of: a drag with the mouse puts one elsewhere, arrow keys
 * move the one that has the focus by a millimetre of paper, with Shift by five. FX thread.
 */
final class PieceHandles extends Group {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** A shorter way with the mouse is a click, pixels. */
    private static final double LEAST_DRAG = 4;

    private static final double FAR_MILLIMETERS = 5;

    private final ObjectProperty<FurniturePlaces> places;
    private final ObjectProperty<FurniturePiece> selected;
    private final Group handles = new Group();
    private final Rectangle outline = new Rectangle();
    private double zoom = 1;
    private @Nullable Hold hold;

    /** A piece in hand: its box, and where it was taken, pixels of the page. */
    private record Hold(PieceDrag drag, Box box, double x, double y) {}

    /**
     * @param places what a drag changes
     * @param selected the piece that was taken last
     */
    PieceHandles(ObjectProperty<FurniturePlaces> places, ObjectProperty<FurniturePiece> selected) {
        this.places = places;
        this.selected = selected;
        outline.getStyleClass().add("cut-frame");
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        getChildren().addAll(handles, outline);
        selected.subscribe(this::showSelected);
    }

    /** Whether a piece is being dragged. */
    boolean isDragging() {
        return hold != null;
    }

    /** Gives up a drag. */
    void drop() {
        hold = null;
        outline.setVisible(false);
    }

    /**
     * Shows the pieces of a page.
     *
     * @param pixels of the preview for a logical pixel of the page
     */
    void show(PageLayout page, double pixels) {
        drop();
        zoom = pixels;
        Optional<FurniturePiece> focused = handles.getChildren().stream()
                .filter(javafx.scene.Node::isFocused)
                .map(node -> (FurniturePiece) node.getUserData())
                .findFirst();
        handles.getChildren().clear();
        for (FurniturePiece piece : FurniturePiece.values()) {
            List<Box> boxes = page.hasMap() && piece.movable() ? PieceDrag.boxes(page, piece) : List.of();
            for (int i = 0; i < boxes.size(); i++) {
                Rectangle handle = handle(page, piece, boxes.get(i));
                handle.setId(i == 0 ? "piece-" + piece.code() : null);
                handle.setFocusTraversable(i == 0);
                handles.getChildren().add(handle);
                if (i == 0 && focused.filter(piece::equals).isPresent()) {
                    handle.requestFocus();
                }
            }
        }
        showSelected();
    }

    private Rectangle handle(PageLayout page, FurniturePiece piece, Box box) {
        Rectangle handle = new Rectangle();
        put(handle, box.grown(2 / zoom).within(page.page()));
        handle.getStyleClass().add("piece-handle");
        handle.setUserData(piece);
        handle.setCursor(Cursor.MOVE);
        handle.setAccessibleText(piece.title());
        handle.setOnMouseEntered(e -> point(piece, true));
        handle.setOnMouseExited(e -> point(piece, false));
        handle.setOnMousePressed(e -> press(e, page, piece, box));
        handle.setOnMouseDragged(this::dragTo);
        handle.setOnMouseReleased(this::release);
        handle.setOnKeyPressed(e -> nudge(e, new PieceDrag(page, places.get(), piece)));
        handle.focusedProperty().subscribe(on -> {
            if (on) {
                selected.set(piece);
            }
        });
        return handle;
    }

    private void point(FurniturePiece piece, boolean on) {
        handles.getChildren().stream()
                .filter(node -> node.getUserData() == piece)
                .forEach(node -> node.pseudoClassStateChanged(POINTED, on));
    }

    private void showSelected() {
        handles.getChildren()
                .forEach(node -> node.pseudoClassStateChanged(SELECTED, node.getUserData() == selected.get()));
    }

    private void put(Rectangle shape, Box box) {
        shape.setX(box.x() * zoom);
        shape.setY(box.y() * zoom);
        shape.setWidth(box.width() * zoom);
        shape.setHeight(box.height() * zoom);
    }

    private void press(MouseEvent e, PageLayout page, FurniturePiece piece, Box box) {
        if (e.getButton() == MouseButton.PRIMARY) {
            ((Rectangle) e.getSource()).requestFocus();
            hold = new Hold(new PieceDrag(page, places.get(), piece), box, e.getX() / zoom, e.getY() / zoom);
        }
        e.consume();
    }

    private void dragTo(MouseEvent e) {
        drop(e).ifPresent(drop -> {
            put(outline, drop.outline());
            outline.setVisible(true);
        });
        e.consume();
    }

    private void release(MouseEvent e) {
        Optional<PieceDrag.Drop> dropped = outline.isVisible() ? drop(e) : Optional.empty();
        drop();
        dropped.ifPresent(drop -> places.set(drop.places()));
        e.consume();
    }

    private Optional<PieceDrag.Drop> drop(MouseEvent e) {
        Hold held = hold;
        if (held == null) {
            return Optional.empty();
        }
        double x = e.getX() / zoom;
        double y = e.getY() / zoom;
        boolean far = Math.hypot(x - held.x(), y - held.y()) * zoom >= LEAST_DRAG;
        Box box = held.box();
        return far || outline.isVisible()
                ? Optional.of(held.drag()
                        .at(new Box(box.x() + x - held.x(), box.y() + y - held.y(), box.width(), box.height()), x, y))
                : Optional.empty();
    }

    private void nudge(KeyEvent e, PieceDrag drag) {
        double step = e.isShiftDown() ? FAR_MILLIMETERS : 1;
        switch (e.getCode()) {
            case LEFT -> places.set(drag.nudged(-step, 0));
            case RIGHT -> places.set(drag.nudged(step, 0));
            case UP -> places.set(drag.nudged(0, -step));
            case DOWN -> places.set(drag.nudged(0, step));
            default -> {
                return;
            }
        }
        e.consume();
    }
}
