package org.araxes.cli;

import java.util.List;
import java.util.Set;
import org.araxes.export.FurnitureItem;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.Lists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What stands around the map, and where. */
final class PageOptions {

    @Option(
            names = "--furniture",
            paramLabel = "PARTS",
            converter = Converters.OfFurniture.class,
            description =
                    "all, none, or a list of title, date, legend, scale, north, locator, measures, figures (stated beside"
                            + " measured), graticule (longitudes and latitudes), grid (Soviet kilometre grid and sheets),"
                            + " sources, disclaimer; usual stands for all but locator, figures, graticule and grid."
                            + " Credits that the data's licences demand come always. Default: usual.")
    private FurnitureChoice furniture = FurnitureChoice.USUAL;

    @Option(
            names = "--place",
            paramLabel = "PIECE=PLACE",
            converter = Converters.OfPlaces.class,
            description =
                    "Where a piece of furniture stands: left, right, above or below the map, or on it at top-left, top,"
                            + " top-right, middle-left … bottom-right, also with millimetres inwards: legend=top-left+4+2."
                            + " Pieces: title, date, legend, measures, figures, scale, north, locator, sources, credits,"
                            + " disclaimer. Several with commas, or the option again; \"usual\" puts a piece back.")
    private List<String> places = List.of();

    @Option(
            names = "--lists",
            paramLabel = "PAGES",
            converter = Converters.OfLists.class,
            description =
                    "On which pages legend, stated values and sources stand: fit, beside the map, and on further pages"
                            + " where they leave it no room; apart, on pages of their own; one-page, never on another."
                            + " Further pages are pages of a PDF, or files with a number: map-2.png. Default: fit.")
    private Lists lists = Lists.FIT;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, instead of the view's.")
    private @Nullable String title;

    /** The furniture that is wanted. */
    Set<FurnitureItem> items() {
        return furniture.items();
    }

    /**
     * Where it stands.
     *
     * @param saved what the view says, unless the options say otherwise
     * @throws IllegalArgumentException with a sentence for the person when a piece cannot stand there
     */
    FurniturePlaces places(FurniturePlaces saved) {
        return saved.changed(String.join(",", places));
    }

    /** On which pages the lists stand. */
    Lists lists() {
        return lists;
    }

    /** The title; null where the view's own is wanted. */
    @Nullable
    String title() {
        return title;
    }
}
