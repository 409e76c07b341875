package org.araxes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Names;
import org.araxes.catalog.ReadyView;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.MapArea;
import org.araxes.export.ViewScene;
import org.araxes.geo.Extent;
import org.araxes.render.Comparison;
import org.araxes.render.Scene;
import org.araxes.render.SceneBuilder;
import org.araxes.view.SavedView;
import org.araxes.view.ViewJson;
import org.araxes.workspace.KeptView;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown, by the words of the command line: a ready view, a saved one, one in a file, or a box.
 *
 * @param scene what is on the map
 * @param area which part of it
 * @param comparison whose claims are compared, and how
 * @param places where the furniture was put
 * @param names its title
 * @param missing what the view names and is not there any more, in words
 */
record ViewChoice(
        Scene scene, MapArea area, Comparison comparison, FurniturePlaces places, Names names, List<String> missing) {

    /** How files of views end. */
    private static final String FILE = ".json";

    /** The annotations and saved views of a workspace. */
    private record Own(List<Annotation> drawn, List<KeptView> views) {}

    /**
     * Finds it.
     *
     * @param workspace whose annotations and views; null for none
     * @param view name of a view; null when a box is given
     * @param extent a box; null when a view is given
     * @throws IllegalArgumentException with a sentence for the person when there is no such view
     * @throws IOException with a sentence for the person when a file cannot be read
     */
    static ViewChoice of(Catalog catalog, @Nullable Path workspace, @Nullable String view, @Nullable Extent extent)
            throws IOException {
        Own own = read(workspace);
        SceneBuilder start = SceneBuilder.start(catalog).withAnnotations(own.drawn());
        if (view == null) {
            Extent box = Objects.requireNonNull(extent);
            return new ViewChoice(
                    start.build(),
                    new MapArea.OfExtent(box),
                    Comparison.none(catalog),
                    FurniturePlaces.USUAL,
                    Names.english(degrees(box)),
                    List.of());
        }
        Optional<SavedView> saved = saved(own, view);
        if (saved.isPresent()) {
            ViewScene shown = ViewScene.of(saved.get(), catalog, own.drawn());
            return new ViewChoice(
                    shown.scene(),
                    new MapArea.OfView(shown.viewport()),
                    shown.comparison(),
                    shown.places(),
                    Names.english(saved.get().title()),
                    shown.missing());
        }
        ReadyView ready = catalog.view(view).orElseThrow(() -> unknown(catalog, own, view));
        return new ViewChoice(
                start.withView(ready).build(),
                new MapArea.OfExtent(ready.extent()),
                Comparison.none(catalog),
                FurniturePlaces.USUAL,
                ready.title(),
                List.of());
    }

    /** The title in a line. */
    String title(NameDisplay display) {
        return names.title(display);
    }

    private static Optional<SavedView> saved(Own own, String view) throws IOException {
        for (KeptView kept : own.views()) {
            if (kept.title().equals(view)) {
                return Optional.of(ViewJson.read(kept.body()).withTitle(kept.title()));
            }
        }
        Path file = Path.of(view);
        return view.endsWith(FILE) && Files.isRegularFile(file)
                ? Optional.of(ViewJson.read(Files.readString(file, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static IllegalArgumentException unknown(Catalog catalog, Own own, String view) {
        List<String> known = new ArrayList<>();
        own.views().forEach(v -> known.add(v.title()));
        catalog.views().forEach(v -> known.add(v.id()));
        return new IllegalArgumentException(Choices.unknown("view", view, known));
    }

    private static Own read(@Nullable Path file) {
        if (file == null) {
            return new Own(List.of(), List.of());
        }
        try (Workspace opened = Workspace.openToRead(file)) {
            return new Own(opened.load().document().annotations(), opened.views());
        } catch (WorkspaceException unreadable) {
            throw new FailedException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static String degrees(Extent e) {
        DecimalFormat number = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return number.format(e.west()) + "–" + number.format(e.east()) + "° E, " + number.format(e.south()) + "–"
                + number.format(e.north()) + "° N";
    }
}
