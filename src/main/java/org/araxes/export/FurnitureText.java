package org.araxes.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.AnnotationKind;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.Status;
import org.araxes.catalog.Vocabulary;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.catalog.figure.FigureWords;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence of our own that stands in a picture, in the language of its names.
 *
 * @param words the words of that language
 */
public record FurnitureText(Vocabulary words) {

    /** In the language that goes with the names shown. */
    public static FurnitureText of(NameDisplay names) {
        return new FurnitureText(Vocabulary.of(names));
    }

    /** The heading of the legend. */
    String legend() {
        return words.say("legend");
    }

    /** The heading of what sources state and the map measures. */
    String statedAndMeasured() {
        return words.say("stated-and-measured");
    }

    /** The heading of the sources. */
    String sources() {
        return words.say("sources");
    }

    /** The heading of what the person drew. */
    String own() {
        return words.say("own");
    }

    /** The heading of a list. */
    String heading(FurniturePiece list) {
        return switch (list) {
            case LEGEND -> legend();
            case MEASURES -> own();
            case FIGURES -> statedAndMeasured();
            case SOURCES -> sources();
            default -> throw new IllegalArgumentException(list + " is no list");
        };
    }

    /** Which of several pages it is. */
    String page(int number, int of) {
        return words.say("page-of", Integer.toString(number), Integer.toString(of));
    }

    /** On which page a list begins. */
    String onPage(FurniturePiece list, int page) {
        return words.say("on-page", heading(list), Integer.toString(page));
    }

    /** The heading of a list that began on the page before. */
    String continued(FurniturePiece list) {
        return words.say("continued", heading(list));
    }

    /** Land under the claims of both sides. */
    String sharedLand() {
        return words.say("shared-land");
    }

    /** Drawn without exact data. */
    String schematic() {
        return words.say("schematic");
    }

    /** The sentence that nothing drawn is an endorsement. */
    String disclaimer() {
        return words.say("disclaimer");
    }

    /** Words that the data's licences demand, in one line; empty for none. */
    String credits(List<String> credits) {
        return credits.isEmpty() ? "" : words.say("credits", String.join(" · ", credits));
    }

    /**
     * What a sign says of its things; empty when it says nothing of claimant or status.
     *
     * @param claimants who claims them, by name; several are both sides
     * @param holders who holds them on the ground; empty when that is not known
     */
    String meaning(List<String> claimants, Status status, List<String> holders) {
        String firm = status == Status.CONTROL && !holders.isEmpty()
                ? words.say("held-by", words.and(holders))
                : status(status);
        if (claimants.isEmpty()) {
            return firm;
        }
        boolean both = claimants.size() > 1;
        if (both && (status == Status.AGREED || status == Status.DELIMITED)) {
            return words.say(status == Status.AGREED ? "agreed-by-both" : "delimited-by-both");
        }
        String claimed = both ? words.say("claimed-by-both") : words.say("claimed-by", claimants.getFirst());
        return firm.isEmpty() || status == Status.CLAIMED ? claimed : claimed + ", " + firm;
    }

    /** Who held something on the day shown. */
    String heldThatDay(List<String> holders) {
        return words.say("held-that-day", words.and(holders));
    }

    /** Kinds of things in words: {@code railway, road}. */
    String kinds(Collection<ClaimKind> kinds) {
        return kinds.stream()
                .map(kind -> words.say("kind", kind))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A kind of annotation or measurement. */
    String kind(AnnotationKind kind) {
        return words.say("drawn", kind);
    }

    private String status(Status status) {
        return status == Status.NONE ? "" : words.say("status", status);
    }

    /** Scale of the map at its size on paper, to three digits: {@code 1:1,420,000}. */
    String scale(Viewport viewport) {
        double step = Math.pow(10, Math.floor(Math.log10(viewport.scaleDenominator())) - 2);
        long rounded = Math.round(Math.rint(viewport.scaleDenominator() / step) * step);
        return words.number(String.format(Locale.ROOT, "1:%,d", rounded));
    }

    /** The number that stands at a scale bar's end. */
    String number(ScaleBar bar) {
        return words.number(bar.number());
    }

    /** The unit that follows it, with a space. */
    String unit(ScaleBar bar) {
        return " " + words.symbol(bar.unit().symbol());
    }

    /** The letter of the north arrow. */
    String north() {
        return words.say("north");
    }

    /** What the numbers of the kilometre grid are, and of which scale the sheets. */
    String gaussKruger(int sheetDenominator) {
        return words.say(
                "gauss-kruger",
                String.format(Locale.ROOT, "%,d", sheetDenominator).replace(',', ' '));
    }

    /** A meridian's or parallel's value: {@code 46°30′ E}. */
    String degrees(Graticule line) {
        String side = line.meridian()
                ? line.degrees() < 0 ? "longitude-west" : "longitude-east"
                : line.degrees() < 0 ? "latitude-south" : "latitude-north";
        return words.say(side, line.angle());
    }

    /** Whose claims are shown where not everybody's are or two maps are compared, before the date line; or empty. */
    String whose(PictureRequest request) {
        Scene scene = request.scene();
        Comparison comparison = request.comparison();
        if (!request.panels().isEmpty()) {
            return "";
        }
        if (comparison.isSplit()) {
            return words.say("left-and-right", claimsOf(scene), claimsOf(scene.withFilter(comparison.second())))
                    + " · ";
        }
        return scene.filter().equals(ClaimFilter.BOTH) ? "" : claimsOf(scene) + " · ";
    }

    /** Whose claims a map shows. */
    String claimsOf(Scene scene) {
        Catalog catalog = scene.catalog();
        ClaimFilter filter = scene.filter();
        if (filter.equals(ClaimFilter.BOTH)) {
            return words.say("claims-of-both");
        }
        return filter.equals(ClaimFilter.neither(catalog))
                ? words.say("claims-of-neither")
                : words.say("claims-of-one", filter.title(catalog, scene.names()));
    }

    /** Which day is shown, and of when the data is; either may be unknown (null). */
    String dateLine(@Nullable LocalDate shown, @Nullable PartialDate oldest, @Nullable PartialDate newest) {
        String day = shown == null ? words.say("all-dates") : words.say("state-on", words.date(shown));
        if (oldest == null || newest == null) {
            return day;
        }
        String from = words.date(oldest);
        String to = words.date(newest);
        return day + " · " + (from.equals(to) ? words.say("data-as-of", from) : words.say("data-from-to", from, to));
    }

    /** A stated value and who says it. */
    String stated(StatedFigure figure, String value, String saidBy) {
        String text = new FigureWords(words).stated(figure, value);
        return together(saidBy.isEmpty() ? words.say("stated", text) : words.say("stated-by", text, saidBy));
    }

    /** The author of a source, by its number in the picture. */
    String authorOf(String number) {
        return words.say("author-of", number);
    }

    /** What the map measures, the difference to the stated value, and whether they fit. */
    String measured(FigureResult result, org.araxes.catalog.figure.@Nullable Comparison compared) {
        FigureWords figures = new FigureWords(words);
        String measured = figures.measured(result);
        if (compared == null) {
            return measured;
        }
        return together(Stream.of(
                        words.say("measured", measured),
                        figures.difference(compared, result.figure().unit(), result.measured()),
                        figures.verdict(compared, result.measured()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    /** No line ends between a number and its unit or its uncertainty. */
    private static String together(String text) {
        return text.replaceAll("(?<=\\d) (?=[%\\p{L}])", "\u00a0").replace(" ± ", "\u00a0±\u00a0");
    }

    /** Numbers of sources, three or more in a row drawn together: {@code [1, 3–6]}; empty for none. */
    static String numbers(List<Integer> ascending) {
        if (ascending.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < ascending.size(); ) {
            int end = i;
            while (end + 1 < ascending.size() && ascending.get(end + 1) == ascending.get(end) + 1) {
                end++;
            }
            int shownEnd = end - i >= 2 ? end : i;
            text.append(i == 0 ? "" : ", ").append(ascending.get(i));
            if (shownEnd > i) {
                text.append('–').append(ascending.get(shownEnd));
            }
            i = shownEnd + 1;
        }
        return text.append(']').toString();
    }
}
