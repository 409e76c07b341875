package org.araxes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays a page out like a plate of an atlas: title above, the map in its frame, the legend beside or below it, sources,
 * credits and disclaimer at the foot. Of all arrangements it takes the one that shows the wanted area at the largest
 * scale. Where the furniture is long, type gets smaller and sources are cited briefly before the map does without half
 * of the page; nothing is ever cut. Pure arithmetic: knows no font (see {@link TextMeasure}) and no colours.
 */
public final class FurnitureLayout {

    /** Share of the page that the map should have before type is made smaller. */
    private static final double GOOD_MAP_SHARE = 0.5;

    /** Share of the page below which a picture is no map any more. */
    private static final double LEAST_MAP_SHARE = 0.12;

    /** A page this high, in logical pixels, has type at its nominal size; type grows with the root of the height. */
    private static final double NOMINAL_SIDE = 760;

    /** Columns beside the map. */
    private static final int MOST_COLUMNS = 3;

    private static final double LARGEST_TEXT = 2.4;

    /** Smallest: credits are then 6.4 px, 4.8 point, high. */
    private static final double SMALLEST_TEXT = 0.75;

    private final TextMeasure measure;

    /** A layout that sets type as wide as that. */
    public FurnitureLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Places furniture and map.
     *
     * @param furniture what to place
     * @param places where pieces of it were put
     * @param area what the map has to show
     * @param width width of the page, logical pixels
     * @param height height of the page, logical pixels
     * @param pixelRatio device pixels per logical pixel, to which the map's box is rounded
     * @throws PictureTooSmallException when not even small type leaves room for a map
     */
    public PageLayout place(
            Furniture furniture, FurniturePlaces places, MapArea area, double width, double height, double pixelRatio) {
        if (furniture.onlyCredits() && places.isUsual(FurniturePiece.CREDITS)) {
            return new FullMapLayout(measure).place(furniture.text().credits(furniture.credits()), width, height);
        }
        double nominal = Math.clamp(Math.sqrt(Math.min(width, height) / NOMINAL_SIDE), SMALLEST_TEXT, LARGEST_TEXT);
        PageLayout best = null;
        for (Typesetter type : typesetters(furniture.text(), nominal)) {
            PieceSetter pieces = new PieceSetter(furniture, places, type);
            Optional<PageLayout> tried = pieces.isAllOnMap()
                    ? onFullMap(pieces, width, height, pixelRatio)
                    : best(new PagePlan(pieces, width, height, pixelRatio), area);
            if (tried.isPresent() && (best == null || tried.get().mapShare() > best.mapShare())) {
                best = tried.get();
            }
            if (best != null && best.mapShare() >= GOOD_MAP_SHARE) {
                return best;
            }
        }
        if (best == null || best.mapShare() < LEAST_MAP_SHARE) {
            throw new PictureTooSmallException(tooSmall(furniture, width, height, pixelRatio));
        }
        return best;
    }

    private Optional<PageLayout> onFullMap(PieceSetter pieces, double width, double height, double pixelRatio) {
        String credits = pieces.isUsual(FurniturePiece.CREDITS)
                ? pieces.furniture().text().credits(pieces.furniture().credits())
                : "";
        return new Overlays(pieces, pixelRatio).onto(new FullMapLayout(measure).place(credits, width, height));
    }

    /** Ways of setting type, the best to read first: small type is worse than brief sources. */
    private List<Typesetter> typesetters(FurnitureText text, double nominal) {
        List<Double> readable = Stream.of(1.0, 0.92, 0.84)
                .map(f -> Math.max(nominal * f, SMALLEST_TEXT))
                .distinct()
                .toList();
        List<Typesetter> all = new ArrayList<>();
        readable.forEach(scale -> all.add(typesetter(text, scale, false)));
        readable.forEach(scale -> all.add(typesetter(text, scale, true)));
        all.add(typesetter(text, Math.max(nominal * 0.7, SMALLEST_TEXT), true));
        all.add(typesetter(text, SMALLEST_TEXT, true));
        return all;
    }

    private Typesetter typesetter(FurnitureText text, double scale, boolean briefSources) {
        return new Typesetter(new LineBreaker(measure, scale), text, briefSources);
    }

    private static Optional<PageLayout> best(PagePlan plan, MapArea area) {
        List<Optional<PageLayout>> arrangements = new ArrayList<>();
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            arrangements.add(plan.beside(columns, 0));
            for (int ofSources = 1; ofSources < columns; ofSources++) {
                arrangements.add(plan.beside(columns - ofSources, ofSources));
            }
            arrangements.add(plan.besideInOneRun(columns));
        }
        arrangements.add(plan.below());
        return arrangements.stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(page ->
                        area.fit(page.map().width(), page.map().height()).metersPerPixel()));
    }

    private static String tooSmall(Furniture furniture, double width, double height, double pixelRatio) {
        int entries =
                furniture.legend().stream().mapToInt(g -> g.entries().size()).sum();
        String stated =
                furniture.stated().isEmpty() ? "" : ", " + furniture.stated().size() + " stated values";
        return "A picture of " + Math.round(width * pixelRatio) + "x" + Math.round(height * pixelRatio) + " pixels at "
                + Math.round(96 * pixelRatio) + " dpi is too small for a legend of " + entries + " entries" + stated
                + " and " + furniture.sources().size()
                + " sources beside the map: choose more pixels, fewer dpi or fewer parts.";
    }
}
