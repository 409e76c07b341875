package org.araxes.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Palette;
import org.araxes.render.Scene;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be otherwise on the map than the view says. */
final class SceneOptions {

    @Option(
            names = "--layers",
            paramLabel = "+ID,-ID",
            parameterConsumer = Converters.NextWord.class,
            description = "Layers to switch on and off, in order; \"all\" stands for every layer.")
    private @Nullable String layers;

    @Option(
            names = "--claims",
            paramLabel = "WHOSE",
            description = "Whose claims to show: a claimant's (arm or aze), both or neither. Default: the view's.")
    private @Nullable String claims;

    @Option(
            names = "--compare",
            paramLabel = "HOW",
            description =
                    "Two maps, of the claims chosen and of what stands against them: swipe, one beside the other at"
                            + " one place, or side-by-side; single for one map. Default: the view's.")
    private @Nullable String compare;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.OfDate.class,
            description = "Show what held on that day. Without it: the view's day, or every date.")
    private @Nullable LocalDate date;

    @Option(
            names = "--names",
            paramLabel = "LANG",
            converter = Converters.OfNames.class,
            description = "en, hy, az, ru or both (Armenian and Azerbaijani).")
    private @Nullable NameDisplay names;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Converters.OfTheme.class,
            description = "light or dark. Default: the saved view's, else light.")
    private @Nullable Palette theme;

    /**
     * A scene with the changes.
     *
     * @throws IllegalArgumentException with a sentence for the person when there is no such layer
     */
    Scene apply(Scene scene) {
        return new SceneChanges(layers, date, names, theme).apply(scene);
    }

    /** Which names a scene has after the changes. */
    NameDisplay names(Scene scene) {
        return names == null ? scene.names() : names;
    }

    /**
     * How claims are held against each other.
     *
     * @throws IllegalArgumentException with a sentence for the person when a word is none that is known
     */
    Comparison comparison(Catalog catalog, Comparison ofView) {
        Comparison chosen = claims == null ? ofView : ofView.withFirst(filter(catalog, claims), catalog);
        String how = compare;
        if (how == null) {
            return chosen;
        }
        List<String> known = Arrays.stream(Comparison.Layout.values())
                .map(Comparison.Layout::code)
                .toList();
        Comparison.Layout layout = Comparison.Layout.ofCode(how)
                .orElseThrow(() -> new IllegalArgumentException(Choices.unknown("way to compare", how, known)));
        boolean unsaid = claims == null && !ofView.isSplit() && layout != Comparison.Layout.SINGLE;
        return (unsaid ? chosen.withFirst(ClaimFilter.choices(catalog).getFirst(), catalog) : chosen)
                .withLayout(layout);
    }

    private static ClaimFilter filter(Catalog catalog, String claims) {
        List<String> known =
                ClaimFilter.choices(catalog).stream().map(c -> c.code(catalog)).toList();
        return ClaimFilter.ofCode(catalog, claims)
                .orElseThrow(() -> new IllegalArgumentException(Choices.unknown("choice of claims", claims, known)));
    }
}
