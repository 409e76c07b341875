package org.araxes.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.AnnotationKind;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Status;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.catalog.figure.FigureWords;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.jspecify.annotations.Nullable;

/** Every word of our own that stands in a picture, in one place. */
final class FurnitureText {

    static final String LEGEND = "Legend";
    static final String STATED = "Stated and measured";
    static final String SOURCES = "Sources";
    static final String DRAWN_BY_USER = "Own drawings and measurements";
    static final String SCHEMATIC = "schematic";
    static final String AND = " and ";
    static final String SHARED_LAND = "Land that each side claims";
    static final String BOTH_SIDES = "both sides";
    static final String CREDITS = "Data: ";
    static final String DISCLAIMER =
            "Boundaries and names shown imply no endorsement by the makers of this map, and no view on the legal status"
                    + " of any territory or on where its borders lie. Each line is drawn as its source gives it.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private FurnitureText() {}

    static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** A date with no more detail than is known. */
    static String date(PartialDate date) {
        if (date.first().equals(date.last())) {
            return date(date.first());
        }
        return date.first().getMonth() == date.last().getMonth()
                ? MONTH.format(date.first())
                : String.valueOf(date.first().getYear());
    }

    /**
     * What a sign says of its things; empty when it says nothing of claimant or status.
     *
     * @param claimants who claims them, in words; empty for nobody
     * @param holders who holds them on the ground, in words; empty when that is not known
     */
    static String meaning(String claimants, Status status, String holders) {
        String firm = status == Status.CONTROL && !holders.isEmpty() ? "held by " + holders : status(status);
        if (claimants.isEmpty()) {
            return firm;
        }
        boolean joint = claimants.equals(BOTH_SIDES) && (status == Status.AGREED || status == Status.DELIMITED);
        if (joint) {
            return firm + " by " + claimants;
        }
        return "claimed by " + claimants + (firm.isEmpty() || status == Status.CLAIMED ? "" : ", " + firm);
    }

    /** Who held something on the day shown, in words. */
    static String heldThatDay(String holders) {
        return "dots: held that day by " + holders;
    }

    /** Kinds of things in words: {@code railway, road}. */
    static String kinds(Collection<ClaimKind> kinds) {
        return kinds.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Scale of the map at its size on paper, to three digits: {@code 1:1,420,000}. */
    static String scale(Viewport viewport) {
        double step = Math.pow(10, Math.floor(Math.log10(viewport.scaleDenominator())) - 2);
        long rounded = Math.round(Math.rint(viewport.scaleDenominator() / step) * step);
        return String.format(Locale.ROOT, "1:%,d", rounded);
    }

    static String kind(AnnotationKind kind) {
        return switch (kind) {
            case MARKER -> "Marker";
            case TEXT -> "Text";
            case CALLOUT -> "Callout";
            case LINE -> "Line";
            case ARROW -> "Arrow";
            case FREEHAND -> "Freehand line";
            case POLYGON -> "Area drawn";
            case RECTANGLE -> "Rectangle";
            case CIRCLE -> "Circle";
            case DISTANCE -> "Distance measured";
            case AREA -> "Area measured";
        };
    }

    /** Whose claims are shown where not everybody's are or two maps are compared, before the date line; or empty. */
    static String whose(PictureRequest request) {
        Scene scene = request.scene();
        Comparison comparison = request.comparison();
        if (!request.panels().isEmpty()) {
            return "";
        }
        if (comparison.isSplit()) {
            return "Left: " + claimsOf(scene) + " · right: " + claimsOf(scene.withFilter(comparison.second())) + " · ";
        }
        return scene.filter().equals(ClaimFilter.BOTH) ? "" : claimsOf(scene) + " · ";
    }

    /** Whose claims a map shows. */
    static String claimsOf(Scene scene) {
        return scene.filter().words(scene.catalog(), scene.names());
    }

    /** Which day is shown, and of when the data is; either may be unknown (null). */
    static String dateLine(@Nullable LocalDate shown, @Nullable PartialDate oldest, @Nullable PartialDate newest) {
        String day = shown == null ? "All dates together" : "State on " + date(shown);
        if (oldest == null || newest == null) {
            return day;
        }
        String from = date(oldest);
        String to = date(newest);
        return day + " · data as of " + (from.equals(to) ? from : from + " to " + to);
    }

    private static String status(Status status) {
        return switch (status) {
            case AGREED -> "agreed";
            case DELIMITED -> "delimited";
            case CLAIMED -> "claimed";
            case CONTROL -> "control on the ground";
            case HISTORIC -> "historic";
            case PROPOSED -> "proposed";
            case NONE -> "";
        };
    }

    /** A stated value and who says it. */
    static String stated(String value, String saidBy) {
        return saidBy.isEmpty() ? "stated: " + value : "stated: " + value + " (" + saidBy + ")";
    }

    /** What the map measures, the difference to the stated value, and whether they fit. */
    static String measured(FigureResult result, org.araxes.catalog.figure.@Nullable Comparison compared) {
        String measured = FigureWords.measured(result);
        if (compared == null) {
            return measured;
        }
        return Stream.of(
                        "measured: " + measured,
                        FigureWords.difference(compared, result.figure().unit()),
                        FigureWords.verdict(compared, result.measured()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
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

    static String credits(List<String> credits) {
        return credits.isEmpty() ? "" : credits.stream().collect(Collectors.joining(" · ", CREDITS, ""));
    }
}
