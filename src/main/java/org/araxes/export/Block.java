package org.araxes.export;

import java.util.List;
import java.util.OptionalDouble;

/** A piece of furniture that is set as a whole: its lines are broken, its height is known. */
public sealed interface Block {

    /** Distance of a swatch from its text, and of two entries' parts, logical pixels at scale 1. */
    double INNER_GAP = 7;

    /** Height, logical pixels. */
    double height();

    /** Space above it when something stands above it in the same column, logical pixels. */
    double gapBefore();

    /** Its width where that is not the column's, logical pixels. */
    default OptionalDouble ownWidth() {
        return OptionalDouble.empty();
    }

    /** Whether it must not be the last of a column. */
    default boolean keepWithNext() {
        return false;
    }

    /** Lines of text in one style. */
    record Text(List<String> lines, TextStyle style, double scale, double gapBefore, boolean keepWithNext)
            implements Block {
        @Override
        public double height() {
            return lines.size() * style.linePixels() * scale;
        }
    }

    /** A sign of the map with what it means. */
    record LegendRow(
            LegendEntry entry,
            List<String> title,
            List<String> detail,
            double scale,
            double gapBefore,
            boolean keepWithNext)
            implements Block {

        /** Width of the sign, logical pixels at scale 1. */
        static final double SWATCH_WIDTH = 30;

        /** How far signs of one layer stand in below its heading, logical pixels at scale 1. */
        static final double INNER_INDENT = 8;

        /** Height of the sign, logical pixels at scale 1. */
        static final double SWATCH_HEIGHT = 14;

        /** Where the sign starts, logical pixels from the left. */
        double signIndent() {
            return indent(entry) * scale;
        }

        /** Where the text starts, logical pixels from the left. */
        double textIndent() {
            return textIndent(entry) * scale;
        }

        /** Where an entry's text starts, logical pixels from the left at scale 1. */
        static double textIndent(LegendEntry entry) {
            return indent(entry) + SWATCH_WIDTH + INNER_GAP;
        }

        private static double indent(LegendEntry entry) {
            return entry.inner() ? INNER_INDENT : 0;
        }

        @Override
        public double height() {
            double text = title.size() * TextStyle.BODY.linePixels() + detail.size() * TextStyle.DETAIL.linePixels();
            return Math.max(text, SWATCH_HEIGHT) * scale;
        }
    }

    /** A stated value beside the measured one. */
    record StatedRow(List<String> title, List<String> detail, double scale, double gapBefore) implements Block {
        @Override
        public double height() {
            return (title.size() * TextStyle.BODY.linePixels() + detail.size() * TextStyle.DETAIL.linePixels()) * scale;
        }
    }

    /** A source with its number. */
    record SourceRow(int number, List<String> lines, double scale, double gapBefore) implements Block {

        /** Room for the number, logical pixels at scale 1. */
        static final double NUMBER_WIDTH = 18;

        /** Where the text starts, logical pixels from the left. */
        double indent() {
            return NUMBER_WIDTH * scale;
        }

        @Override
        public double height() {
            return lines.size() * TextStyle.SOURCE.linePixels() * scale;
        }
    }

    /** Room for the small map of the region; what it shows is known once the map's box is. */
    record Locator(double width, double height, double gapBefore) implements Block {
        @Override
        public OptionalDouble ownWidth() {
            return OptionalDouble.of(width);
        }
    }

    /** Scale bar and north arrow, side by side; what they show is known once the map's box is. */
    record Key(boolean scaleBar, boolean northArrow, double width, double height, double scale, double gapBefore)
            implements Block {

        /** Room for the arrow, logical pixels at scale 1. */
        static final double ARROW_WIDTH = 26;

        @Override
        public OptionalDouble ownWidth() {
            return OptionalDouble.of(width);
        }

        /** The bar, as wide as it is beside the arrow. */
        Key bar() {
            return new Key(true, false, width - ARROW_WIDTH * scale, height, scale, gapBefore);
        }

        /** The arrow. */
        Key arrow() {
            return new Key(false, true, ARROW_WIDTH * scale, height, scale, gapBefore);
        }
    }
}
