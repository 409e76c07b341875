package org.araxes.tool;

import org.araxes.annotation.AnnotationKind;

/** The status-bar lines of {@link DrawTool}. */
final class DrawHelp {

    private DrawHelp() {}

    static String of(AnnotationKind kind, DrawTool.State state) {
        return switch (state) {
            case DrawTool.State.Idle(var discarded)
            when !discarded.isEmpty() ->
                begin(kind) + " Backspace brings the cancelled " + KindWords.noun(kind) + " back.";
            case DrawTool.State.Idle idle -> begin(kind);
            case DrawTool.State.Finished finished -> begin(kind);
            case DrawTool.State.Drawing(var vertices, var tooFew) when tooFew -> more(kind);
            case DrawTool.State.Drawing drawing ->
                "Click adds a point, Backspace drops the last. Enter, double-click or "
                        + "right click ends, Esc cancels. Shift: steps of " + Aim.STEP_DEGREES + "°, Alt: no snapping.";
        };
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
