package org.araxes.export;

import java.util.List;

/**
 * The page of a picture without furniture: the map fills it, the credits lie on its lower right corner.
 *
 * @param measure width of text
 */
record FullMapLayout(TextMeasure measure) {

    private static final double PADDING = 3;
    private static final double WIDEST_SHARE = 0.7;
    private static final List<Double> TEXT_SCALES = List.of(1.0, 0.9, 0.8, 0.7, 0.6, 0.5);

    PageLayout place(Furniture furniture, double width, double height) {
        Box page = new Box(0, 0, width, height);
        String credits = furniture.text().credits(furniture.credits());
        if (credits.isEmpty()) {
            return new PageLayout(page, page, List.of(), true, 1);
        }
        for (double scale : TEXT_SCALES) {
            Box box = place(credits, scale, width, height, WIDEST_SHARE).box();
            if (box.height() <= height / 4) {
                return new PageLayout(
                        page, page, List.of(place(credits, scale, width, height, WIDEST_SHARE)), true, scale);
            }
        }
        Placed widest = place(credits, TEXT_SCALES.getLast(), width, height, 1);
        if (!page.holds(widest.box())) {
            throw new PictureTooSmallException(
                    "The picture is too small for the data credits that it has to carry: choose more pixels or fewer dpi.");
        }
        return new PageLayout(page, page, List.of(widest), true, TEXT_SCALES.getLast());
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
                block, new Box(width - PADDING - widest, height - PADDING - block.height(), widest, block.height()));
    }
}
