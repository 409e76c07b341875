package org.araxes.ui.inspector;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;

/** The look of one annotation: the fields that its kind has. FX thread. */
final class StyleFields {

    private final Changer changer;
    private final ComboBox<StylePresets> preset;
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
    private final ComboBox<LabelContent> label;
    private final CheckBox figures = new CheckBox("Show figures");
    private AnnotationKind kind = AnnotationKind.LINE;
    private boolean showing;

    StyleFields(Changer changer) {
        this.changer = changer;
        preset = Fields.choice(
                "annotation-preset",
                "Style preset",
                StylePresets.ALL,
                StylePresets::title,
                p -> changer.restyle("use style " + p.title().toLowerCase(java.util.Locale.ROOT), s -> p.style()));
        preset.setPromptText("Choose …");
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
                "annotation-label", "On the map", List.of(LabelContent.values()), StyleFields::words, this::content);
        figures.setId("annotation-figures");
        figures.setTooltip(new Tooltip("Length, area or radius on the map"));
        figures.selectedProperty().subscribe((was, now) -> {
            if (!showing) {
                content(LabelContent.withFigure(kind, now));
            }
        });
    }

    private void content(LabelContent content) {
        text("change label", t -> new TextStyle(t.sizePixels(), t.colorRgb(), t.haloRgb(), content));
    }

    /** Adds the rows of a kind that are asked for most. */
    void addTo(Facts rows, AnnotationKind ofKind) {
        kind = ofKind;
        label.getItems().remove(kind.isMeasurement() ? LabelContent.NAME_AND_FIGURE : LabelContent.NAME_AND_VALUE);
        if (!kind.isPoint() && kind != AnnotationKind.CALLOUT) {
            rows.add("On the map", figures);
        } else if (kind.isPoint()) {
            label.getItems().removeAll(LabelContent.NAME_AND_FIGURE, LabelContent.NAME_VALUE_AND_SEGMENTS);
        }
        rows.add("Style", preset);
        rows.add("Colour", color);
        if (kind == AnnotationKind.MARKER) {
            rows.add("Sign", symbol);
        }
        if (!kind.isPoint()) {
            rows.add("Line width", width);
            rows.add("Line type", lineType);
        }
        rows.add("Text size", textSize);
    }

    /** Adds the other rows of a kind. */
    void addMoreTo(Facts rows) {
        if (kind.form() == AnnotationKind.Form.LINE) {
            rows.add("Arrow heads", heads);
        }
        if (kind.closed() || kind == AnnotationKind.CALLOUT) {
            rows.add("Fill", fill.row());
            rows.add("Opacity", opacity);
        }
        rows.add("Text colour", textColor.row());
        rows.add("Letter edge", halo.row());
        if (kind != AnnotationKind.TEXT && kind != AnnotationKind.CALLOUT) {
            rows.add("Label", label);
        }
    }

    /** Shows a look. */
    void show(AnnotationStyle style) {
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
        LabelContent content = style.text().content();
        // What the kind has no figures for is shown as what it amounts to.
        label.setValue(label.getItems().contains(content) ? content : LabelContent.NAME);
        figures.setSelected(content.showsFigure(kind));
        showing = false;
        preset.setValue(StylePresets.ALL.stream()
                .filter(p -> p.style().equals(style))
                .findFirst()
                .orElse(null));
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

    private static String words(LabelContent content) {
        return switch (content) {
            case NOTHING -> "Nothing";
            case NAME -> "Name";
            case NAME_AND_VALUE, NAME_AND_FIGURE -> "Name and figure";
            case NAME_VALUE_AND_SEGMENTS -> "Name, figure and segments";
        };
    }
}
