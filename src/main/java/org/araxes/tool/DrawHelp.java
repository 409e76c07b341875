package org.araxes.tool;

import org.araxes.annotation.AnnotationKind;

/** The status-bar lines of {@link DrawTool}. */
final class DrawHelp {

    private DrawHelp() {}

    static String of(AnnotationKind kind, DrawTool.State state, boolean traces) {
        return switch (state) {
            case DrawTool.State.Idle(var discarded)
            when !discarded.isEmpty() ->
                begin(kind) + " Backspace brings the cancelled " + KindWords.noun(kind) + " back.";
            case DrawTool.State.Idle idle -> traces ? along() : begin(kind);
            case DrawTool.State.Finished finished -> traces ? along() : begin(kind);
            case DrawTool.State.Drawing(var vertices, var tooFew) when tooFew -> more(kind);
            case DrawTool.State.Drawing drawing
            when traces ->
                "Click on the same line: the measurement follows it. Shift: the other way round. Ctrl: straight on. "
                        + "Backspace drops the last, Enter or double-click ends, Esc cancels.";
            case DrawTool.State.Drawing drawing ->
                "Click adds a point, Backspace drops the last. Enter, double-click or "
                        + "right click ends, Esc cancels. Shift: steps of " + Aim.STEP_DEGREES
                        + "°, Alt: no snapping, Ctrl: follow the line.";
        };
    }

    private static String along() {
        return "Click on a line, border or outline, then on it again: the part between is measured.";
    }

    private static String begin(AnnotationKind kind) {
        return kind.isPoint()
                ? "Click where the " + KindWords.noun(kind) + " goes. Alt: no snapping."
                : "Click the first point of the " + KindWords.noun(kind) + ". Alt: no snapping.";
    }

    private static String more(AnnotationKind kind) {
        return KindWords.withArticle(kind) + " needs at least " + kind.minPoints()
                + " different points. Click to add one, Esc cancels.";
    }
}
