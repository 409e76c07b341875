package org.araxes.ui.map;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.araxes.render.FrameRequest;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.MapInput;
import org.araxes.tool.Navigation;
import org.araxes.tool.Scroll;
import org.araxes.tool.SelectTool;
import org.araxes.tool.Tool;
import org.araxes.tool.ToolBox;
import org.araxes.tool.ToolEvent;
import org.araxes.tool.ToolEvent.Type;
import org.araxes.tool.ToolResult;
import org.araxes.tool.ViewChange;
import org.araxes.tool.ViewHistory;
import org.araxes.tool.Views;
import org.araxes.ui.MapModel;
import org.araxes.ui.task.RenderWorker;

/**
 * The map canvas: one map, or two that are compared. While a gesture runs, the frames at hand are moved and scaled at
 * once ({@link MapFaces}); the sharp frame follows and replaces them. Pointer and keys go to navigation first, then to
 * the tool in hand, then to navigation again. FX thread.
 */
public final class MapPane extends Pane {

    /** A wheel turn is over when nothing more comes for this long. */
    private static final Duration WHEEL_REST = Duration.millis(350);

    /** JavaFX reports a notch of a wheel as this many pixels where the platform gives no other figure. */
    private static final double NOTCH_PIXELS = 40;

    private final MapModel model;
    private final ToolBox tools;
    private final MapInput events;
    private final Consumer<ToolResult> onResult;
    private final Consumer<LonLat> onPointer;
    private final MapFaces faces;
    private final MapFrames frames;
    private final Readouts readouts = new Readouts();
    private final PointerInput input = new PointerInput();
    private final Navigation navigation = new Navigation();
    private final ViewHistory history = new ViewHistory();
    private final PauseTransition wheelRest = new PauseTransition(WHEEL_REST);
    private final Function<ScreenPoint, Viewport> start;
    private boolean trackpad;

    /**
     * @param model what to show
     * @param worker draws frames on the render thread; closed with the pane
     * @param region the whole region, of which a coarse frame is always at hand
     * @param start what is seen first in a size (x wide, y high)
     * @param tools the tools, one of them in hand
     * @param onResult gets what a tool made of an event
     * @param onPointer gets the position under the pointer
     * @param onProblem gets what went wrong in drawing
     */
    public MapPane(
            MapModel model,
            RenderWorker worker,
            Extent region,
            Function<ScreenPoint, Viewport> start,
            ToolBox tools,
            Consumer<ToolResult> onResult,
            Consumer<LonLat> onPointer,
            Consumer<Throwable> onProblem) {
        this.model = model;
        this.tools = tools;
        this.events = new MapInput(navigation, tools);
        this.onResult = onResult;
        this.onPointer = onPointer;
        this.start = start;
        this.faces = new MapFaces(model, region, worker::giveBack);
        this.frames = new MapFrames(worker, faces, this::getScene, onProblem);
        setId("map");
        getStyleClass().add("map-pane");
        setAccessibleText("Map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW); // a pane has none, and what has none is passed over
        setMinSize(100, 100);
        getChildren().addAll(faces, readouts);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listenToModel();
        listenToWindow();
        listenToHand();
    }

    /** The frame that a map in that view will ask for, with all of its margin. Any thread. */
    public static FrameRequest frame(MapModel model, Viewport view, double pixelRatio) {
        return new FrameRequest(
                Face.grown(view), pixelRatio, model.sceneProperty().get());
    }

    private void listenToModel() {
        model.scenesProperty().addListener(o -> {
            frames.changed();
            refreshSketch();
        });
        model.comparisonProperty().addListener((o, was, now) -> {
            if (was.layout() != now.layout()) {
                resized();
                frames.request();
            }
        });
        model.bothReadyProperty().addListener(o -> frames.request());
        model.viewportProperty().addListener(o -> viewChanged());
    }

    private void listenToWindow() {
        widthProperty().addListener(o -> resized());
        heightProperty().addListener(o -> resized());
        sceneProperty()
                .flatMap(s -> s.windowProperty())
                .flatMap(w -> w.outputScaleXProperty())
                .addListener(o -> {
                    faces.place();
                    frames.request();
                });
        sceneProperty()
                .flatMap(s -> s.windowProperty())
                .flatMap(w -> w.focusedProperty())
                .addListener(o -> navigation.reset());
    }

    private void listenToHand() {
        wheelRest.setOnFinished(e -> history.settle());
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            requestFocus();
            mouse(Type.PRESS, e);
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> mouse(Type.DRAG, e));
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> mouse(Type.RELEASE, e));
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> mouse(Type.MOVE, e));
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.isStillSincePress()) {
                mouse(Type.CLICK, e);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> key(Type.KEY, e));
        addEventHandler(KeyEvent.KEY_RELEASED, e -> key(Type.KEY_UP, e));
        addEventHandler(ScrollEvent.SCROLL_STARTED, e -> trackpad = true);
        addEventHandler(ScrollEvent.SCROLL_FINISHED, e -> trackpad = false);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(
                ZoomEvent.ZOOM,
                e -> apply(navigation.pinched(
                        view(), faces.inView(Type.MOVE, e.getX(), e.getY()), e.getZoomFactor(), false)));
        addEventHandler(ZoomEvent.ZOOM_FINISHED, e -> history.settle());
    }

    private void mouse(Type type, MouseEvent e) {
        ToolEvent event = input.mouse(type, e, faces.inView(type, e.getX(), e.getY()), view());
        event.ground().ifPresent(onPointer);
        handle(event);
        e.consume();
    }

    private void key(Type type, KeyEvent e) {
        ToolEvent event = input.key(type, e, view());
        if (event.key() != ToolEvent.Key.NONE && !e.isShortcutDown() && !e.isAltDown() && handle(event)) {
            e.consume();
        }
    }

    private void scroll(ScrollEvent e) {
        boolean wheel = !trackpad && !e.isInertia();
        double unit = wheel ? (e.getMultiplierY() == 0 ? NOTCH_PIXELS : e.getMultiplierY()) : 1;
        apply(navigation.scrolled(new Scroll(
                wheel ? Scroll.Device.WHEEL : Scroll.Device.TRACKPAD,
                faces.inView(Type.MOVE, e.getX(), e.getY()),
                e.getDeltaX() / unit,
                e.getDeltaY() / unit,
                e.isShortcutDown(),
                view())));
        wheelRest.playFromStart();
        e.consume();
    }

    /** Leads an event through navigation and the tool in hand; whether anybody took it. */
    private boolean handle(ToolEvent event) {
        MapInput.Outcome outcome = events.handle(event);
        outcome.view().ifPresent(this::apply);
        boolean taken = !(outcome.result() instanceof ToolResult.Ignored);
        if (taken) {
            onResult.accept(outcome.result());
        }
        refreshSketch();
        return taken || outcome.view().isPresent();
    }

    /** As a click in the middle of the map, for who has no mouse: selects, or sets a point with the tool in hand. */
    public void clickMiddle() {
        ScreenPoint middle = new ScreenPoint(view().widthPixels() / 2, view().heightPixels() / 2);
        for (Type type : new Type[] {Type.MOVE, Type.CLICK}) {
            ToolEvent.Button button = type == Type.CLICK ? ToolEvent.Button.PRIMARY : ToolEvent.Button.NONE;
            handle(new ToolEvent(type, middle, button, 1, ToolEvent.Key.NONE, false, false, false, view()));
        }
    }

    private void apply(ViewChange change) {
        history.changed(change);
        model.viewportProperty().set(change.view());
        showCursor();
    }

    private void showCursor() {
        boolean drags = navigation.dragging() || navigation.spaceHeld();
        setCursor(
                drags
                        ? Cursor.CLOSED_HAND
                        : tools.inHand().tool().sketch().isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    /** Shows the tool's sketch, handles of what is selected and the live figures anew. */
    public void refreshSketch() {
        Tool inHand = tools.inHand().tool();
        // A property takes an equal set for another one, and every scene asks for the sketch again.
        if (!inHand.inHand().equals(model.inHandProperty().get())) {
            model.inHandProperty().set(inHand.inHand());
        }
        faces.sketch((overlay, view) -> overlay.draw(
                view,
                inHand.sketches(),
                inHand instanceof SelectTool select
                        ? select.handles().map(h -> h.visible(view)).orElse(List.of())
                        : List.of(),
                inHand.snapped().orElse(null),
                model.styleProperty().get()));
        readouts.show(view(), inHand, unitsOf(inHand));
        readouts.setTranslateX(faces.pointedX());
        showCursor();
    }

    /** Those of the object in hand where it has some of its own. */
    private Units unitsOf(Tool inHand) {
        Units ofWindow = model.unitsProperty().get();
        Set<UUID> objects = inHand.sketch().isPresent() ? inHand.inHand() : Set.of();
        return objects.size() != 1
                ? ofWindow
                : model.annotationsProperty().get().stream()
                        .filter(a -> objects.contains(a.id()))
                        .findFirst()
                        .map(a -> a.units(ofWindow))
                        .orElse(ofWindow);
    }

    private void viewChanged() {
        faces.place();
        refreshSketch();
        frames.changed();
    }

    private void resized() {
        double w = getWidth();
        double h = getHeight();
        if (w < 1 || h < 1) {
            return;
        }
        faces.resize(w, h);
        double seen = faces.viewWidth();
        if (frames.hasBegun()) {
            model.viewportProperty().set(view().withSize(seen, h));
        } else {
            frames.begin();
            goTo(start.apply(new ScreenPoint(seen, h)));
            frames.runIfSharp();
        }
    }

    /** Has something run once, when the first sharp frame is on the screen; at once when it was. */
    public void onFirstFrame(Runnable action) {
        frames.onFirst(action);
    }

    /** Has something run once, when a sharp frame of all that is to be seen now is on the screen. */
    public void whenSharp(Runnable action) {
        frames.whenSharp(action);
    }

    private Viewport view() {
        return model.viewportProperty().get();
    }

    /** Goes to a view and remembers it. */
    public void goTo(Viewport view) {
        apply(new ViewChange(view, true));
    }

    /** Shows all of an extent. */
    public void fit(Extent extent) {
        goTo(Viewport.fitting(extent, view().widthPixels(), view().heightPixels()));
    }

    /** The same beside something that covers a strip on the right, unless little would be left of the map. */
    public void fitBeside(Extent extent, double coveredPixels) {
        double free = view().widthPixels() - coveredPixels;
        if (free < coveredPixels) {
            fit(extent);
            return;
        }
        goTo(Viewport.fitting(extent, free, view().heightPixels())
                .draggedBy(-coveredPixels / 2, 0)
                .withSize(view().widthPixels(), view().heightPixels()));
    }

    /** Zooms about the middle of the map. */
    public void zoom(double factor) {
        goTo(Views.centred(view(), factor));
    }

    /** The view before this one. */
    public void back() {
        history.back(faces.viewWidth(), getHeight())
                .ifPresent(v -> model.viewportProperty().set(v));
    }

    /** The view after this one, having gone back. */
    public void forward() {
        history.forward(faces.viewWidth(), getHeight())
                .ifPresent(v -> model.viewportProperty().set(v));
    }

    /**
     * Takes over the views seen in another pane, for the way back and forward, and its frames, so that nothing is blank until
     * there are others.
     */
    public void goOnLike(MapPane before) {
        history.goOnLike(before.history);
        faces.standInFor(before.faces);
    }

    /** Whether what is seen is sharp: drawn for this very view and scene. */
    public boolean isSharp() {
        return faces.areSharp();
    }

    /** How many device pixels of the map no frame covers now; 0 but for a gesture faster than the drawing. */
    public long blankPixels() {
        return faces.blankPixels();
    }

    /** Whether every frame asked for has been drawn. */
    public boolean isSettled() {
        return frames.isSettled();
    }

    /** Stops drawing. */
    public void close() {
        frames.close();
    }
}
