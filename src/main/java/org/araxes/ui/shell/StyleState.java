package org.araxes.ui.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.ui.MapModel;
import org.araxes.ui.NamedStyle;
import org.araxes.workspace.StyleJson;

/** The person's own looks and the look of new objects, kept as settings of the workspace. */
final class StyleState {

    private static final String OWN = "style.own";
    private static final String FOR_NEW = "style.new";

    private StyleState() {}

    /** The settings of a model as it stands: a line with title and look for each own style. */
    static Map<String, String> of(MapModel model) {
        return Map.of(
                FOR_NEW,
                StyleJson.text(model.styleProperty().get()),
                OWN,
                model.ownStylesProperty().get().stream()
                        .map(s -> s.title() + "\t" + StyleJson.text(s.style()))
                        .collect(Collectors.joining("\n")));
    }

    /** Gives a model the kept looks; one that cannot be read is left out. */
    static void restore(MapModel model, Map<String, String> settings) {
        style(settings.getOrDefault(FOR_NEW, "")).ifPresent(model.styleProperty()::set);
        List<NamedStyle> own = new ArrayList<>();
        settings.getOrDefault(OWN, "").lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                style(line.substring(tab + 1))
                        .ifPresent(style -> own.add(new NamedStyle(line.substring(0, tab), style)));
            }
        });
        model.ownStylesProperty().set(List.copyOf(own));
    }

    private static Optional<AnnotationStyle> style(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(StyleJson.parse(text));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
