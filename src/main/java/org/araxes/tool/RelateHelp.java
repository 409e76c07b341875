package org.araxes.tool;

import org.araxes.measure.Relation;

/** The status-bar lines of {@link RelateTool}. */
final class RelateHelp {

    private RelateHelp() {}

    static String of(Relation relation, boolean second) {
        return switch (relation) {
            case NEAREST ->
                second
                        ? "click what the distance goes to."
                        : "Nearest distance: click the first of two things, or any place.";
            case DEPTH ->
                second
                        ? "click the place or area that lies beyond it."
                        : "Depth beyond a line: click the border or line.";
            case WIDTH ->
                second
                        ? "click the line through it, across which the width is taken."
                        : "Width: click the corridor or area.";
        };
    }

    static String missed(Targets.Wanted wanted) {
        return switch (wanted) {
            case ANYTHING -> "There is nothing here. ";
            case LINE -> "There is no line here. ";
            case AREA -> "There is no area here. ";
        };
    }
}
