package org.araxes.export.vector;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import org.araxes.render.ink.Face;

/** SVG files: one page, what is said of it, and the letters that it needs. */
public final class SvgFile {

    private SvgFile() {}

    /**
     * Writes a page to a stream, which stays open. The same drawing gives the same bytes.
     *
     * @param widthPixels logical pixels
     * @param heightPixels logical pixels
     * @param texts what is said of the picture, by keyword, in order; Title and Description where there are some
     */
    public static void write(
            OutputStream out,
            double widthPixels,
            double heightPixels,
            Map<String, String> texts,
            Consumer<VectorInk> drawing)
            throws IOException {
        SvgWriter svg = new SvgWriter(out);
        FontSubsets fonts = new FontSubsets();
        svg.begin(widthPixels, heightPixels);
        svg.element("title", Map.of(), texts.getOrDefault("Title", "Araxes"));
        if (texts.containsKey("Description")) {
            svg.element("desc", Map.of(), texts.get("Description"));
        }
        svg.start("metadata", Map.of());
        texts.forEach((keyword, text) -> svg.element("araxes", Map.of("keyword", keyword), text));
        svg.end();
        drawing.accept(new VectorInk(new SvgPage(svg, fonts)));
        svg.element("style", Map.of("type", "text/css"), style(fonts));
        svg.finish();
    }

    private static String style(FontSubsets fonts) throws IOException {
        StringBuilder css = new StringBuilder("text{font-kerning:none;font-variant-ligatures:none}");
        for (Face face : fonts.faces()) {
            css.append("\n@font-face{font-family:'Araxes Sans';font-weight:")
                    .append(face == Face.BOLD ? "bold" : "normal")
                    .append(";font-style:")
                    .append(face == Face.ITALIC ? "italic" : "normal")
                    .append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(fonts.subset(face)))
                    .append(")}");
        }
        return css.toString();
    }
}
