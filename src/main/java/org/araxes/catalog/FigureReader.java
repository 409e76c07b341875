package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.StatedFigure.Qualifier;
import org.araxes.catalog.StatedFigure.Unit;

/** Reads {@code figures.yaml}. */
final class FigureReader {

    static final List<String> KEYS = List.of(
            "id",
            "topic",
            "quantity",
            "statement",
            "value",
            "unit",
            "qualifier",
            "said-by",
            "sources",
            "measure",
            "unmeasured",
            "differs-because");

    private final LoadContext context;

    FigureReader(LoadContext context) {
        this.context = context;
    }

    List<StatedFigure> read() {
        List<StatedFigure> figures = new ArrayList<>();
        for (Entry entry : context.yaml().listIfThere("figures.yaml", Kind.FIGURE)) {
            figure(entry).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<StatedFigure> figure(Entry e) {
        e.allow(KEYS);
        Unit unit = e.word("unit", Unit.class, null);
        StatedFigure figure = new StatedFigure(
                context.ownId(e, Kind.FIGURE),
                context.otherId(e, "topic", Kind.TOPIC),
                e.text("statement", "what is stated, in our words"),
                values(e, unit),
                String.join("; ", e.words("value")),
                unit,
                e.word("qualifier", Qualifier.class, Qualifier.EXACTLY),
                e.text("said-by", "who says it"),
                context.sources(e, "sources"),
                new MeasureReader(context).read(e),
                e.text("quantity"),
                e.text("differs-because"));
        return e.failed() ? Optional.empty() : Optional.of(figure);
    }

    private static List<Double> values(Entry e, Unit unit) {
        List<String> words = e.words("value");
        if (words.isEmpty()) {
            e.missing("value", "a number, a list of numbers, or a date");
        }
        if (unit == Unit.DATE) {
            words.forEach(word -> requireDate(e, word));
            if (!e.isList("value") && !e.failed()) {
                e.warnUnquoted("value");
            }
            return List.of();
        }
        List<Double> values = new ArrayList<>();
        for (String word : words) {
            Optional<Double> number = Numbers.parse(word);
            number.ifPresent(values::add);
            if (number.isEmpty() && unit != Unit.NONE) {
                e.error("bad-number", "value", "\"value\" is a number with a decimal point; got \"" + word + "\"");
            }
        }
        return List.copyOf(values);
    }

    private static void requireDate(Entry e, String word) {
        try {
            PartialDate.parse(word);
        } catch (IllegalArgumentException noDate) {
            e.error("bad-date", "value", "\"value\": " + noDate.getMessage());
        }
    }
}
