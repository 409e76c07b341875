package org.araxes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a page out like a plate of an atlas: title above, the map in its frame, the legend beside or below it, sources,
 * credits and disclaimer at the foot. Of all arrangements it takes the one that shows the wanted area at the largest
 * scale. Where the furniture is long, type gets smaller and sources are cited briefly before the map does without half
 * of the page, and where that does not do either, lists go on to further pages; nothing is ever cut. Pure arithmetic: knows no font (see {@link TextMeasure}) and no colours.
 */
public final class FurnitureLayout {

    /** Share of the page that the map should have before type is made smaller. */
    private static final double GOOD_MAP_SHARE = 0.5;

    /** Share of the page below which a picture is no map any more. */
    private static final double LEAST_MAP_SHARE = 0.12;

    /** With a smaller share lists go on to further pages, until the map has the second share. */
    private static final double FULL_PAGE_SHARE = 0.25;

    private static final double PAGES_SHARE = 0.4;

    /** What may stand on further pages, in order. */
    private static final List<FurniturePiece> LISTS =
            List.of(FurniturePiece.LEGEND, FurniturePiece.MEASURES, FurniturePiece.FIGURES, FurniturePiece.SOURCES);

    /** A page this high, in logical pixels, has type at its nominal size; type grows with the root of the height. */
    private static final double NOMINAL_SIDE = 760;

    /** Columns beside the map. */
    private static final int MOST_COLUMNS = 5;

    private static final double LARGEST_TEXT = 2.4;

    /** Smallest: credits are then 6.4 px, 4.8 point, high. */
    private static final double SMALLEST_TEXT = 0.75;

    private final TextMeasure measure;

    /** A layout that sets type as wide as that. */
    public FurnitureLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Places furniture and map on one page.
     *
     * @param furniture what to place
     * @param places where pieces of it were put
     * @param area what the map has to show
     * @param sheet the page
     * @throws PictureTooSmallException when not even small type leaves room for a map
     */
    public PageLayout place(Furniture furniture, FurniturePlaces places, MapArea area, PageSize sheet) {
        return pages(furniture, places, Lists.ONE_PAGE, area, sheet).first();
    }

    /**
     * Places furniture and map, and lists on further pages where they are wanted there or leave the map no room.
     *
     * @param lists where they may stand
     * @throws PictureTooSmallException when no page has room for a map, or a list
     */
    Pages pages(Furniture furniture, FurniturePlaces places, Lists lists, MapArea area, PageSize sheet) {
        if (furniture.onlyCredits() && places.isUsual(FurniturePiece.CREDITS)) {
            String credits = furniture.text().credits(furniture.credits());
            return Pages.of(new FullMapLayout(measure).place(credits, sheet.width(), sheet.height()));
        }
        return pagesAsWanted(furniture, places, lists, area, sheet)
                .or(() -> pagesAsWanted(furniture, FurniturePlaces.USUAL, lists, area, sheet))
                .orElseThrow(() -> new PictureTooSmallException(tooSmall(furniture, sheet)));
    }

    /** The first of the ways to part the lists that leaves the map room enough, else the best of them. */
    private Optional<Pages> pagesAsWanted(
            Furniture furniture, FurniturePlaces places, Lists lists, MapArea area, PageSize sheet) {
        Optional<Pages> best = Optional.empty();
        for (Set<FurniturePiece> apart : partings(furniture, lists)) {
            double enough = lists == Lists.ONE_PAGE ? LEAST_MAP_SHARE : apart.isEmpty() ? FULL_PAGE_SHARE : PAGES_SHARE;
            Optional<Pages> tried = parted(furniture, apart, places, area, sheet);
            if (tried.filter(p -> p.first().mapShare() >= enough).isPresent()) {
                return tried;
            }
            best = Stream.of(best, tried)
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingDouble(p -> p.first().mapShare()));
        }
        return best.filter(pages -> pages.first().mapShare() >= LEAST_MAP_SHARE);
    }

    /** Which lists may stand on further pages: the legend is the last that leaves the map. */
    private static List<Set<FurniturePiece>> partings(Furniture furniture, Lists lists) {
        List<FurniturePiece> present = LISTS.stream().filter(furniture::has).toList();
        if (lists == Lists.APART) {
            return List.of(Set.copyOf(present));
        }
        List<Set<FurniturePiece>> partings = new ArrayList<>(List.of(Set.of()));
        if (lists == Lists.FIT) {
            for (int kept = present.size() - 1; kept >= 0; kept--) {
                partings.add(Set.copyOf(present.subList(kept, present.size())));
            }
        }
        return partings;
    }

    private Optional<Pages> parted(
            Furniture furniture, Set<FurniturePiece> apart, FurniturePlaces places, MapArea area, PageSize sheet) {
        if (apart.isEmpty()) {
            return onePage(furniture, places, "", area, sheet).map(Pages::of);
        }
        List<FurniturePiece> lists = LISTS.stream().filter(apart::contains).toList();
        for (Typesetter type : typesetters(furniture.text(), nominal(sheet))) {
            Optional<ListPages.Set> set = new ListPages(
                            new PieceSetter(furniture, FurniturePlaces.USUAL, type, ""), sheet.width(), sheet.height())
                    .set(lists);
            if (set.isPresent()) {
                String note = note(furniture.text(), set.get());
                return onePage(furniture.without(apart), places, note, area, sheet)
                        .map(first -> new Pages(first, set.get().pages()));
            }
        }
        return Optional.empty();
    }

    /** What the first page says of the others. */
    private static String note(FurnitureText text, ListPages.Set set) {
        String where = set.begins().entrySet().stream()
                .map(list -> text.onPage(list.getKey(), list.getValue() + 2))
                .collect(Collectors.joining(" \u00b7 "));
        return text.page(1, set.pages().size() + 1) + " \u00b7 " + where;
    }

    private static double nominal(PageSize sheet) {
        return Math.clamp(
                Math.sqrt(Math.min(sheet.width(), sheet.height()) / NOMINAL_SIDE), SMALLEST_TEXT, LARGEST_TEXT);
    }

    private Optional<PageLayout> onePage(
            Furniture furniture, FurniturePlaces places, String note, MapArea area, PageSize sheet) {
        PageLayout best = null;
        for (Typesetter type : typesetters(furniture.text(), nominal(sheet))) {
            PieceSetter pieces = new PieceSetter(furniture, places, type, note);
            Optional<PageLayout> tried =
                    pieces.isAllOnMap() ? onFullMap(pieces, sheet) : best(new PagePlan(pieces, sheet), area);
            if (tried.isPresent() && (best == null || tried.get().mapShare() > best.mapShare())) {
                best = tried.get();
            }
            if (best != null && best.mapShare() >= GOOD_MAP_SHARE) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<PageLayout> onFullMap(PieceSetter pieces, PageSize sheet) {
        String credits = pieces.isUsual(FurniturePiece.CREDITS)
                ? pieces.furniture().text().credits(pieces.furniture().credits())
                : "";
        return new Overlays(pieces, sheet.pixelRatio())
                .onto(new FullMapLayout(measure).place(credits, sheet.width(), sheet.height()));
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

    private static String tooSmall(Furniture furniture, PageSize sheet) {
        double ratio = sheet.pixelRatio();
        int entries =
                furniture.legend().stream().mapToInt(g -> g.entries().size()).sum();
        String stated =
                furniture.stated().isEmpty() ? "" : ", " + furniture.stated().size() + " stated values";
        return "A picture of " + Math.round(sheet.width() * ratio) + "x" + Math.round(sheet.height() * ratio)
                + " pixels at "
                + Math.round(96 * ratio) + " dpi is too small for a legend of " + entries + " entries" + stated
                + " and " + furniture.sources().size()
                + " sources beside the map: choose more pixels, fewer dpi or fewer parts.";
    }
}
