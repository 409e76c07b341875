package org.araxes.export;

import java.util.List;

/**
 * The page of a picture whose map fills it: credits that were not put elsewhere lie on its lower right corner.
 *
 * @param measure width of text
 */
record FullMapLayout(TextMeasure measure) {

    private static final double PADDING = 3;
    private static final double WIDEST_SHARE = 0.7;
    private static final List<Double> TEXT_SCALES = List.of(1.0, 0.9, 0.8, 0.7, 0.6, 0.5);

    /**
     * @param credits to be put there; empty for none
     * @param width width of the page, logical pixels
     * @param height height of the page, logical pixels
     */
    PageLayout place(String credits, double width, double height) {
        Box page = new Box(0, 0, width, height);
        if (credits.isEmpty()) {
            return new PageLayout(page, page, List.of(), List.of(), 1);
        }
        for (double scale : TEXT_SCALES) {
            Placed placed = place(credits, scale, width, height, WIDEST_SHARE);
            if (placed.box().height() <= height / 4) {
                return page(page, placed, scale);
            }
        }
        Placed widest = place(credits, TEXT_SCALES.getLast(), width, height, 1);
        if (!page.holds(widest.box())) {
            throw new PictureTooSmallException(
                    "The picture is too small for the data credits that it has to carry: choose more pixels or fewer dpi.");
        }
        return page(page, widest, TEXT_SCALES.getLast());
    }

    private static PageLayout page(Box page, Placed credits, double scale) {
        Overlay ground =
                new Overlay(FurniturePiece.CREDITS, credits.box().grown(PADDING).within(page));
        return new PageLayout(page, page, List.of(credits), List.of(ground), scale);
    }

    private Placed place(String credits, double scale, double width, double height, double share) {
        LineBreaker breaker = new LineBreaker(measure, scale);
        double room = Math.max(1, width * share - 2 * PADDING);
        List<String> lines = breaker.wrap(credits, TextStyle.SMALL, room);
        double widest = lines.stream()
                .mapToDouble(line -> breaker.width(line, TextStyle.SMALL))
                .max()
                .orElse(0);
        Block block = new Block.Text(lines, TextStyle.SMALL, scale, 0, false);
        return new Placed(
                FurniturePiece.CREDITS,
                block,
                new Box(width - PADDING - widest, height - PADDING - block.height(), widest, block.height()));
    }
}
