package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.araxes.bench.ProcessMemory;
import org.araxes.catalog.ReadyView;
import org.araxes.ui.map.MapPane;

/**
 * Uses the map as a person does who is in a hurry: a brisk drag, a rest, wheel turns in and out, a layer off and on,
 * then the next ready view; over and over. It begins when the files to be shown are there and all that was asked for is
 * drawn. Meanwhile it notes at every pulse how long it came after the last one and whether any part of the map was blank,
 * and after every gesture how long it took until the map was sharp. FX thread.
 */
final class ScriptedUse extends AnimationTimer {

    private static final double SECOND = 1e9;
    private static final double MILLI = 1e6;

    /** A wheel turned briskly gives a notch every so often, seconds. */
    private static final double NOTCH_SECONDS = 0.07;

    private static final double NOTCH_PIXELS = 40;

    /** Seconds between two looks at the memory. */
    private static final double MEMORY_SECONDS = 5;

    /** One round: from when on, in seconds, something is done. */
    private enum Phase {
        DRAG(0),
        REST_AFTER_DRAG(1.6),
        WHEEL_IN(2.2),
        REST_AFTER_WHEEL_IN(2.9),
        WHEEL_OUT(3.5),
        REST_AFTER_WHEEL_OUT(4.2),
        LAYER_OFF(4.8),
        LAYER_ON(5.1),
        NEXT_VIEW(5.4),
        END(6.4);

        private final double start;

        Phase(double start) {
            this.start = start;
        }

        boolean isGesture() {
            return this == DRAG || this == WHEEL_IN || this == WHEEL_OUT;
        }

        static Phase at(double seconds) {
            Phase now = DRAG;
            for (Phase phase : values()) {
                now = seconds >= phase.start ? phase : now;
            }
            return now;
        }
    }

    private final OpenWindow window;
    private final double seconds;
    private final Runnable end;
    private final List<Double> intervals = new ArrayList<>();
    private final List<Double> untilSharp = new ArrayList<>();
    private long blankPixels;
    private long begin = -1;
    private long roundBegin;
    private long last;
    private long lastEvent;
    /** Whether the map was sharp when the last pulse painted it. */
    private boolean sharp;

    /** When a sharp picture was there, painted, after the last event; negative for not yet. */
    private long sharpAt;

    private boolean gestureEnded;
    private Phase phase = Phase.END;
    private int round;
    private double nextNotch;
    private double nextMemory;
    private double x;
    private double y;

    /**
     * @param seconds how long
     * @param end runs when all is done and said
     */
    ScriptedUse(OpenWindow window, double seconds, Runnable end) {
        this.window = window;
        this.seconds = seconds;
        this.end = end;
    }

    /** Another one than at first when a file is shown: a desk rests on one catalogue. */
    private Desk desk() {
        return window.desk();
    }

    private MapPane map() {
        return desk().map();
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (begin < 0) {
            if (window.isReading() || !map().isSettled()) {
                return;
            }
            begin = now;
            roundBegin = now;
            last = now;
        }
        note(now);
        if ((now - begin) / SECOND > seconds && phase == Phase.END) {
            stop();
            tell();
            end.run();
            return;
        }
        play((now - roundBegin) / SECOND, now);
        last = now;
    }

    private void note(long now) {
        if (phase.isGesture()) {
            intervals.add((now - last) / MILLI);
        }
        blankPixels += map().blankPixels();
        noteSharpness(now);
        if ((now - begin) / SECOND >= nextMemory) {
            nextMemory += MEMORY_SECONDS;
            Rehearsal.say("resident " + ProcessMemory.residentMegabytes());
        }
    }

    /** What is sharp in one pulse is painted in it, so that it is on the screen at the next one. */
    private void noteSharpness(long now) {
        boolean painted = sharp;
        sharp = map().isSharp();
        if (sharpAt < 0 && painted && sharp) {
            sharpAt = now;
        }
        if (gestureEnded && sharpAt >= 0) {
            untilSharp.add((sharpAt - lastEvent) / MILLI);
            gestureEnded = false;
        }
    }

    private void acted(long now) {
        lastEvent = now;
        sharp = map().isSharp();
        sharpAt = -1;
    }

    private void play(double time, long now) {
        Phase next = Phase.at(time);
        boolean entered = next != phase;
        if (entered && phase == Phase.DRAG) {
            mouse(MouseEvent.MOUSE_RELEASED);
        }
        if (entered && phase.isGesture()) {
            gestureEnded = true;
        }
        phase = next;
        switch (phase) {
            case DRAG -> drag(time, entered, now);
            case WHEEL_IN -> wheel(time, entered, 1, now);
            case WHEEL_OUT -> wheel(time, entered, -1, now);
            case LAYER_OFF, LAYER_ON -> {
                if (entered) {
                    toggleALayer(phase == Phase.LAYER_ON);
                }
            }
            case NEXT_VIEW -> {
                if (entered) {
                    List<ReadyView> views = desk().model().catalog().views();
                    desk().visits().showReadyView(views.get(round % views.size()));
                }
            }
            case END -> {
                round++;
                roundBegin = now;
            }
            default -> {}
        }
    }

    /** To and fro along a figure of eight, up to some 1,500 pixels a second. */
    private void drag(double time, boolean entered, long now) {
        double w = map().getWidth();
        double h = map().getHeight();
        x = w / 2 + w * 0.35 * Math.sin(2 * Math.PI * time / 1.6);
        y = h / 2 + h * 0.25 * Math.sin(4 * Math.PI * time / 1.6);
        mouse(entered ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED);
        acted(now);
    }

    private void wheel(double time, boolean entered, int direction, long now) {
        if (entered) {
            nextNotch = time;
        }
        if (time >= nextNotch) {
            nextNotch += NOTCH_SECONDS;
            Event.fireEvent(
                    map(),
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            map().getWidth() * 0.4,
                            map().getHeight() * 0.6,
                            0,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            direction * NOTCH_PIXELS,
                            0,
                            direction * NOTCH_PIXELS,
                            NOTCH_PIXELS,
                            NOTCH_PIXELS,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            acted(now);
        }
    }

    private void mouse(EventType<MouseEvent> type) {
        Event.fireEvent(
                map(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private void toggleALayer(boolean on) {
        var layers = desk().model().catalog().layers();
        String id = layers.get(round % layers.size()).id();
        var settings = desk().model().layersProperty();
        settings.set(settings.get().withVisible(List.of(id), on));
    }

    private void tell() {
        Rehearsal.say("intervals " + numbers(intervals));
        Rehearsal.say("until-sharp " + numbers(untilSharp));
        Rehearsal.say("blank " + blankPixels);
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(v -> String.format(Locale.ROOT, "%.2f", v)).collect(Collectors.joining(" "));
    }
}
