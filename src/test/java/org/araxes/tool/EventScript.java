package org.araxes.tool;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.ToolEvent.Button;
import org.araxes.tool.ToolEvent.Key;
import org.araxes.tool.ToolEvent.Type;

/**
 * Gestures as text, steps parted by semicolons:
 *
 * <pre>
 * move X Y · click X Y · dblclick X Y · rclick X Y · midclick X Y
 * drag X Y X Y [X Y …]      primary press, drags through the places, release
 * middrag X Y X Y · press X Y · pull X Y · release X Y
 * key NAME · keyup NAME
 * </pre>
 *
 * A step may begin with {@code shift}, {@code alt} or {@code ctrl}.
 */
final class EventScript {

    private enum Modifier {
        SHIFT,
        ALT,
        CTRL
    }

    private EventScript() {}

    /** The events of a script; each gets the view as it is when its turn comes. */
    static Stream<ToolEvent> events(String script, Supplier<Viewport> view) {
        return Stream.of(script.split(";"))
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .flatMap(EventScript::step)
                .map(prototype -> prototype.at(view.get()));
    }

    /** An event that has no view yet. */
    private record Prototype(
            Type type, ScreenPoint pixel, Button button, int clicks, Key key, Set<Modifier> modifiers) {
        ToolEvent at(Viewport view) {
            return new ToolEvent(
                    type,
                    pixel,
                    button,
                    clicks,
                    key,
                    modifiers.contains(Modifier.SHIFT),
                    modifiers.contains(Modifier.ALT),
                    modifiers.contains(Modifier.CTRL),
                    view);
        }
    }

    private static Stream<Prototype> step(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        Set<Modifier> mods = EnumSet.noneOf(Modifier.class);
        while (Stream.of(Modifier.values()).anyMatch(m -> m.name().equalsIgnoreCase(words.getFirst()))) {
            mods.add(Modifier.valueOf(words.removeFirst().toUpperCase(Locale.ROOT)));
        }
        String verb = words.removeFirst();
        if (verb.startsWith("key")) {
            Type type = verb.equals("keyup") ? Type.KEY_UP : Type.KEY;
            Key key = Key.valueOf(words.getFirst());
            return Stream.of(new Prototype(type, new ScreenPoint(0, 0), Button.NONE, 0, key, mods));
        }
        return pointer(verb, places(words), mods).stream();
    }

    private static List<Prototype> pointer(String verb, List<ScreenPoint> at, Set<Modifier> mods) {
        ScreenPoint p = at.getFirst();
        return switch (verb) {
            case "move" -> List.of(mouse(Type.MOVE, p, Button.NONE, 0, mods));
            case "click" -> clicks(p, Button.PRIMARY, 1, mods);
            case "dblclick" -> clicks(p, Button.PRIMARY, 2, mods);
            case "rclick" -> clicks(p, Button.SECONDARY, 1, mods);
            case "midclick" -> clicks(p, Button.MIDDLE, 1, mods);
            case "press" -> List.of(mouse(Type.PRESS, p, Button.PRIMARY, 1, mods));
            case "pull" -> List.of(mouse(Type.DRAG, p, Button.PRIMARY, 0, mods));
            case "release" -> List.of(mouse(Type.RELEASE, p, Button.PRIMARY, 1, mods));
            case "drag" -> drag(at, Button.PRIMARY, mods);
            case "middrag" -> drag(at, Button.MIDDLE, mods);
            default -> throw new IllegalArgumentException("no such step: " + verb);
        };
    }

    private static List<Prototype> clicks(ScreenPoint at, Button button, int count, Set<Modifier> mods) {
        List<Prototype> out = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            out.add(mouse(Type.PRESS, at, button, i, mods));
            out.add(mouse(Type.RELEASE, at, button, i, mods));
            out.add(mouse(Type.CLICK, at, button, i, mods));
        }
        return out;
    }

    private static List<Prototype> drag(List<ScreenPoint> at, Button button, Set<Modifier> mods) {
        List<Prototype> out = new ArrayList<>();
        out.add(mouse(Type.PRESS, at.getFirst(), button, 1, mods));
        at.stream().skip(1).forEach(p -> out.add(mouse(Type.DRAG, p, button, 0, mods)));
        out.add(mouse(Type.RELEASE, at.getLast(), button, 1, mods));
        return out;
    }

    private static Prototype mouse(Type type, ScreenPoint at, Button button, int clicks, Set<Modifier> mods) {
        return new Prototype(type, at, button, clicks, Key.NONE, mods);
    }

    private static List<ScreenPoint> places(List<String> words) {
        List<ScreenPoint> out = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            out.add(new ScreenPoint(Double.parseDouble(words.get(i)), Double.parseDouble(words.get(i + 1))));
        }
        return out;
    }
}
