package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code araxes sources}: every source, from which side it looks, and how much rests on it. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description =
                "Lists every source with its perspective and the number of claims, figures and events that rest on it.")
public final class SourcesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private FieldsOut format = new FieldsOut();

    @Mixin
    private CatalogOption data = new CatalogOption();

    @Override
    public Integer call() throws IOException {
        Catalog catalog = data.catalog();
        List<Map<String, @Nullable Object>> rows =
                catalog.sources().stream().map(s -> fields(catalog, s)).toList();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (!format.write(rows, out)) {
            catalog.sources().forEach(s -> write(catalog, s, out));
        }
        out.flush();
        return 0;
    }

    private static Map<String, @Nullable Object> fields(Catalog catalog, Source source) {
        SourceUse use = SourceUse.of(catalog, source);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", source.id());
        fields.put("title", source.title());
        fields.put("author", source.author());
        fields.put("publisher", source.publisher());
        fields.put("date", source.date() == null ? null : source.date().text());
        fields.put("perspective", FigureRow.word(source.perspective()));
        fields.put("document", source.document());
        fields.put("claims", use.claims().size());
        fields.put("figures", use.figures().size());
        fields.put("events", use.events().size());
        fields.put("link", source.link());
        fields.put("licence", source.licence());
        fields.put("credit", source.credit());
        fields.put("note", source.note());
        return fields;
    }

    private static void write(Catalog catalog, Source source, PrintWriter out) {
        SourceUse use = SourceUse.of(catalog, source);
        out.println(source.id() + "  " + source.title());
        String about = Stream.of(
                        source.author(),
                        source.publisher(),
                        source.date() == null ? "" : source.date().text(),
                        FigureRow.word(source.perspective()))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(", "));
        out.println("      " + about);
        out.println("      %d claims, %d figures, %d events"
                .formatted(
                        use.claims().size(), use.figures().size(), use.events().size()));
    }
}
