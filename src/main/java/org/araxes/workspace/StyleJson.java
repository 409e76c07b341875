package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;
import org.jspecify.annotations.Nullable;

/** Styles as JSON objects; what a style leaves to its usual value is left out. */
public final class StyleJson {

    private final AnnotationStyle usual = AnnotationStyle.DEFAULT;
    private int color = usual.colorRgb();
    private double width = usual.widthPixels();
    private LineType lineType = usual.stroke().type();
    private ArrowHeads heads = usual.stroke().heads();
    private @Nullable Integer fill;
    private double fillOpacity = usual.fillOpacity();
    private double textSize = usual.textSizePixels();
    private @Nullable Integer text;
    private @Nullable Integer halo;
    private LabelContent label = usual.text().content();
    private MarkerSymbol symbol = usual.symbol();

    private StyleJson() {}

    /** A style as text. */
    public static String text(AnnotationStyle style) {
        return EditJson.text(json -> write(json, style));
    }

    /** @throws IOException when the text is no style */
    public static AnnotationStyle parse(String text) throws IOException {
        return EditJson.parse(text, StyleJson::read);
    }

    static void write(JsonGenerator json, AnnotationStyle style) throws IOException {
        AnnotationStyle usual = AnnotationStyle.DEFAULT;
        json.writeStartObject();
        json.writeNumberField("colorRgb", style.colorRgb());
        json.writeNumberField("widthPixels", style.widthPixels());
        json.writeNumberField("textSizePixels", style.textSizePixels());
        json.writeNumberField("fillOpacity", style.fillOpacity());
        word(json, "lineType", style.stroke().type(), usual.stroke().type());
        word(json, "arrowHeads", style.stroke().heads(), usual.stroke().heads());
        color(json, "fillRgb", style.fill().colorRgb());
        color(json, "textRgb", style.text().colorRgb());
        color(json, "haloRgb", style.text().haloRgb());
        word(json, "label", style.text().content(), usual.text().content());
        word(json, "symbol", style.symbol(), usual.symbol());
        json.writeEndObject();
    }

    private static void word(JsonGenerator json, String field, Enum<?> value, Enum<?> usual) throws IOException {
        if (value != usual) {
            json.writeStringField(field, value.name());
        }
    }

    private static void color(JsonGenerator json, String field, @Nullable Integer rgb) throws IOException {
        if (rgb != null) {
            json.writeNumberField(field, rgb);
        }
    }

    /** Reads from the start of the object that the parser stands at. */
    static AnnotationStyle read(JsonParser json) throws IOException {
        StyleJson style = new StyleJson();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            style.readField(field, json);
        }
        return style.style();
    }

    private void readField(String field, JsonParser json) throws IOException {
        switch (field) {
            case "colorRgb" -> color = json.getIntValue();
            case "widthPixels" -> width = json.getDoubleValue();
            case "textSizePixels" -> textSize = json.getDoubleValue();
            case "fillOpacity" -> fillOpacity = json.getDoubleValue();
            case "lineType" -> lineType = LineType.valueOf(json.getText());
            case "arrowHeads" -> heads = ArrowHeads.valueOf(json.getText());
            case "fillRgb" -> fill = json.getIntValue();
            case "textRgb" -> text = json.getIntValue();
            case "haloRgb" -> halo = json.getIntValue();
            case "label" -> label = LabelContent.valueOf(json.getText());
            case "symbol" -> symbol = MarkerSymbol.valueOf(json.getText());
            default -> json.skipChildren();
        }
    }

    private AnnotationStyle style() {
        return new AnnotationStyle(
                new Stroke(color, width, lineType, heads),
                new Fill(fill, fillOpacity),
                new TextStyle(textSize, text, halo, label),
                symbol);
    }
}
