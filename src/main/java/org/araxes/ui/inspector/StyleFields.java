package org.araxes.ui.inspector;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;

/** The look of one annotation, or of several: the fields that any of their kinds has. FX thread. */
final class StyleFields {

    private final Changer changer;
    private final Parts parts;
    private final PresetField preset;
    private final ColorPicker color;
    private final Spinner<Double> width;
    private final ComboBox<LineType> lineType;
    private final ComboBox<ArrowHeads> heads;
    private final ComboBox<MarkerSymbol> symbol;
    private final Fields.OwnColor fill;
    private final Spinner<Double> opacity;
    private final Spinner<Double> textSize;
    private final Fields.OwnColor textColor;
    private final Fields.OwnColor halo;
    private final ComboBox<Label> label;
    private final CheckBox figures = new CheckBox("Show figures");
    private boolean showing;

    /**
     * Which fields some kinds of objects have.
     *
     * @param sign the sign of markers
     * @param stroke line width and type
     * @param heads arrow heads
     * @param fill colour and opacity of the inside
     * @param figure a length, an area or a radius that may be written on the map
     * @param label what is written beside the object
     */
    record Parts(boolean sign, boolean stroke, boolean heads, boolean fill, boolean figure, boolean label) {

        static Parts of(Collection<AnnotationKind> kinds) {
            return new Parts(
                    kinds.contains(AnnotationKind.MARKER),
                    any(kinds, k -> !k.isPoint()),
                    any(kinds, k -> k.form() == AnnotationKind.Form.LINE),
                    any(kinds, k -> k.closed() || k == AnnotationKind.CALLOUT),
                    any(kinds, k -> !k.isPoint() && k != AnnotationKind.CALLOUT),
                    any(kinds, k -> k != AnnotationKind.TEXT && k != AnnotationKind.CALLOUT));
        }

        private static boolean any(Collection<AnnotationKind> kinds, Predicate<AnnotationKind> which) {
            return kinds.stream().anyMatch(which);
        }
    }

    /** What may be written beside an object; the figure is what its kind has for one. */
    private enum Label {
        NOTHING("Nothing"),
        NAME("Name"),
        FIGURE("Name and figure"),
        SEGMENTS("Name, figure and segments");

        private final String words;

        Label(String words) {
            this.words = words;
        }

        static Label of(Annotation a) {
            LabelContent content = a.style().text().content();
            return switch (content) {
                case NOTHING -> NOTHING;
                case NAME_VALUE_AND_SEGMENTS -> SEGMENTS;
                case NAME, NAME_AND_VALUE, NAME_AND_FIGURE -> content.showsFigure(a.kind()) ? FIGURE : NAME;
            };
        }

        LabelContent content(AnnotationKind kind) {
            return switch (this) {
                case NOTHING -> LabelContent.NOTHING;
                case NAME -> LabelContent.NAME;
                case FIGURE -> LabelContent.withFigure(kind, true);
                case SEGMENTS -> LabelContent.NAME_VALUE_AND_SEGMENTS;
            };
        }
    }

    StyleFields(Parts parts, Changer changer, StyleShelf shelf) {
        this.parts = parts;
        this.changer = changer;
        preset = new PresetField(
                shelf, p -> changer.restyle("use style " + p.title().toLowerCase(java.util.Locale.ROOT), p::on));
        color = Fields.color(
                "annotation-color",
                "Colour",
                rgb -> stroke("change colour", s -> new Stroke(rgb, s.widthPixels(), s.type(), s.heads())));
        width = Fields.number(
                "annotation-width",
                "Line width",
                Stroke.MIN_WIDTH,
                Stroke.MAX_WIDTH,
                0.5,
                w -> changer.restyle("change line width", s -> s.withWidthPixels(w)));
        lineType = Fields.choice(
                "annotation-line-type",
                "Line type",
                List.of(LineType.values()),
                Fields::words,
                type -> stroke("change line type", s -> new Stroke(s.colorRgb(), s.widthPixels(), type, s.heads())));
        heads = Fields.choice(
                "annotation-heads",
                "Arrow heads",
                List.of(ArrowHeads.values()),
                StyleFields::words,
                h -> stroke("change arrow heads", s -> new Stroke(s.colorRgb(), s.widthPixels(), s.type(), h)));
        symbol = Fields.choice(
                "annotation-symbol",
                "Sign",
                List.of(MarkerSymbol.values()),
                Fields::words,
                sign -> changer.restyle("change sign", s -> s.withSymbol(sign)));
        fill = Fields.OwnColor.of(
                "annotation-fill",
                "Fill colour",
                "as the line",
                rgb -> changer.restyle("change fill", s -> s.withFill(new Fill(rgb, s.fillOpacity()))));
        opacity = Fields.number(
                "annotation-opacity",
                "Opacity of the fill, 0 to 1",
                0,
                1,
                0.05,
                o -> changer.restyle(
                        "change fill", s -> s.withFill(new Fill(s.fill().colorRgb(), o))));
        textSize = Fields.number(
                "annotation-text-size",
                "Text size",
                TextStyle.MIN_SIZE,
                TextStyle.MAX_SIZE,
                1,
                size -> changer.restyle("change text size", s -> s.withTextSizePixels(size)));
        textColor = Fields.OwnColor.of(
                "annotation-text-color",
                "Text colour",
                "as the line",
                rgb -> text("change text colour", t -> new TextStyle(t.sizePixels(), rgb, t.haloRgb(), t.content())));
        halo = Fields.OwnColor.of(
                "annotation-halo",
                "Edge of letters",
                "as the map's",
                rgb -> text(
                        "change edge of letters", t -> new TextStyle(t.sizePixels(), t.colorRgb(), rgb, t.content())));
        label = Fields.choice(
                "annotation-label",
                "Label",
                parts.figure() ? List.of(Label.values()) : List.of(Label.NOTHING, Label.NAME),
                content -> content.words,
                this::content);
        figures.setId("annotation-figures");
        figures.setTooltip(new Tooltip("Length, area or radius on the map"));
        figures.selectedProperty().subscribe((was, now) -> {
            if (!showing) {
                content(now ? Label.FIGURE : Label.NAME);
            }
        });
    }

    private void content(Label content) {
        changer.change("change label", a -> {
            TextStyle t = a.style().text();
            return Label.of(a) == content
                    ? a
                    : a.withStyle(a.style()
                            .withText(new TextStyle(
                                    t.sizePixels(), t.colorRgb(), t.haloRgb(), content.content(a.kind()))));
        });
    }

    /** Adds the rows that are asked for most. */
    void addTo(Facts rows) {
        if (parts.figure()) {
            rows.add("On the map", figures);
        }
        rows.add("Style", preset);
        rows.add("Colour", color);
        if (parts.sign()) {
            rows.add("Sign", symbol);
        }
        if (parts.stroke()) {
            rows.add("Line width", width);
            rows.add("Line type", lineType);
        }
        rows.add("Text size", textSize);
    }

    /** Adds the other rows. */
    void addMoreTo(Facts rows) {
        if (parts.heads()) {
            rows.add("Arrow heads", heads);
        }
        if (parts.fill()) {
            rows.add("Fill", fill.row());
            rows.add("Opacity", opacity);
        }
        rows.add("Text colour", textColor.row());
        rows.add("Letter edge", halo.row());
        if (parts.label()) {
            rows.add("Label", label);
        }
    }

    /** Shows the look of an object. */
    void show(Annotation annotation) {
        AnnotationStyle style = annotation.style();
        showing = true;
        color.setValue(Fields.paint(style.colorRgb()));
        width.getValueFactory().setValue(style.widthPixels());
        lineType.setValue(style.stroke().type());
        heads.setValue(style.stroke().heads());
        symbol.setValue(style.symbol());
        fill.show(style.fill().colorRgb(), style.fillRgb());
        opacity.getValueFactory().setValue(style.fillOpacity());
        textSize.getValueFactory().setValue(style.textSizePixels());
        textColor.show(style.text().colorRgb(), style.textRgb());
        halo.show(style.text().haloRgb(), 0xFFFFFF);
        Label content = Label.of(annotation);
        // What the kind has no figures for is shown as what it amounts to.
        label.setValue(label.getItems().contains(content) ? content : Label.NAME);
        figures.setSelected(content == Label.FIGURE || content == Label.SEGMENTS);
        showing = false;
        preset.show(style);
    }

    private void stroke(String title, UnaryOperator<Stroke> to) {
        changer.restyle(title, s -> s.withStroke(to.apply(s.stroke())));
    }

    private void text(String title, UnaryOperator<TextStyle> to) {
        changer.restyle(title, s -> s.withText(to.apply(s.text())));
    }

    private static String words(ArrowHeads heads) {
        return switch (heads) {
            case BY_KIND -> "Usual";
            case NONE -> "None";
            case END -> "At the end";
            case START -> "At the start";
            case BOTH -> "At both ends";
        };
    }
}
