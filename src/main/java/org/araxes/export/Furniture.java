package org.araxes.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a picture says beside its map. Empty texts and lists are parts that are left out.
 *
 * @param title title
 * @param subtitle second line of the title
 * @param date which day is shown, and of when the data is
 * @param legend what the signs of the data mean
 * @param own what the person drew, with the values of measurements; at most one group
 * @param stated what sources state of what is shown, beside what the map measures
 * @param scaleBar whether a scale bar is drawn
 * @param northArrow whether an arrow to true north is drawn
 * @param locator whether a small map of the region shows where the frame lies
 * @param sources sources of what is shown, by number
 * @param credits words that the licences of the shown data demand; never left out
 * @param disclaimer the sentence that nothing drawn is an endorsement
 * @param text the words of headings and scale bar
 */
public record Furniture(
        String title,
        String subtitle,
        String date,
        List<LegendGroup> legend,
        List<LegendGroup> own,
        List<StatedValue> stated,
        boolean scaleBar,
        boolean northArrow,
        boolean locator,
        List<NumberedSource> sources,
        List<String> credits,
        String disclaimer,
        FurnitureText text) {

    /** Takes copies of the lists. */
    public Furniture {
        legend = List.copyOf(legend);
        own = List.copyOf(own);
        stated = List.copyOf(stated);
        sources = List.copyOf(sources);
        credits = List.copyOf(credits);
    }

    /** Only these parts, and the credits. */
    public Furniture only(Set<FurnitureItem> items) {
        boolean titled = items.contains(FurnitureItem.TITLE);
        return new Furniture(
                titled ? title : "",
                titled ? subtitle : "",
                items.contains(FurnitureItem.DATE) ? date : "",
                items.contains(FurnitureItem.LEGEND) ? legend : List.of(),
                items.contains(FurnitureItem.LEGEND) || items.contains(FurnitureItem.MEASURES) ? own : List.of(),
                items.contains(FurnitureItem.FIGURES) ? stated : List.of(),
                items.contains(FurnitureItem.SCALE) && scaleBar,
                items.contains(FurnitureItem.NORTH) && northArrow,
                items.contains(FurnitureItem.LOCATOR) && locator,
                items.contains(FurnitureItem.SOURCES) ? sources : List.of(),
                credits,
                items.contains(FurnitureItem.DISCLAIMER) ? disclaimer : "",
                text);
    }

    /** Whether a piece has anything to say. */
    public boolean has(FurniturePiece piece) {
        return switch (piece) {
            case TITLE -> !title.isEmpty() || !subtitle.isEmpty();
            case DATE -> !date.isEmpty();
            case LEGEND -> !legend.isEmpty();
            case MEASURES -> !own.isEmpty();
            case FIGURES -> !stated.isEmpty();
            case SCALE -> scaleBar;
            case NORTH -> northArrow;
            case LOCATOR -> locator;
            case SOURCES -> !sources.isEmpty();
            case CREDITS -> !credits.isEmpty();
            case DISCLAIMER -> !disclaimer.isEmpty();
            case PAGES -> false;
        };
    }

    /** The same without some of its lists, which stand on pages of their own. */
    Furniture without(Set<FurniturePiece> lists) {
        return new Furniture(
                title,
                subtitle,
                date,
                lists.contains(FurniturePiece.LEGEND) ? List.of() : legend,
                lists.contains(FurniturePiece.MEASURES) ? List.of() : own,
                lists.contains(FurniturePiece.FIGURES) ? List.of() : stated,
                scaleBar,
                northArrow,
                locator,
                lists.contains(FurniturePiece.SOURCES) ? List.of() : sources,
                credits,
                disclaimer,
                text);
    }

    /** Whether there is nothing but credits, so that the map may fill the page. */
    public boolean onlyCredits() {
        return Arrays.stream(FurniturePiece.values()).allMatch(piece -> piece == FurniturePiece.CREDITS || !has(piece));
    }
}
