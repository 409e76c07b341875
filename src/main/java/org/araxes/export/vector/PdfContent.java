package org.araxes.export.vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/** Drawing orders of a page or of a group on it; says colours and line styles only when they change. One thread. */
final class PdfContent {

    private static final int ROUND = 1;
    private static final int BLUNT = 0;

    private final PdfFile file;
    private final PDPageContentStream out;

    /** Fill, stroke, opacity and line style that were said last. */
    private List<Object> said = fresh();

    private final List<List<Object>> saved = new ArrayList<>();

    PdfContent(PdfFile file, PDPageContentStream out) throws IOException {
        this.file = file;
        this.out = out;
        out.setLineJoinStyle(ROUND);
    }

    /** The orders of a group. */
    static PdfContent of(PdfFile file, PDFormXObject form) throws IOException {
        form.setResources(new PDResources());
        PDAppearanceStream stream = new PDAppearanceStream(form.getCOSObject());
        return new PdfContent(
                file,
                new PDPageContentStream(
                        file.document(), stream, stream.getStream().createOutputStream(COSName.FLATE_DECODE)));
    }

    private static List<Object> fresh() {
        return new ArrayList<>(Arrays.asList(0xFF000000, 0xFF000000, 1.0, LineStyle.blunt(1)));
    }

    PDPageContentStream out() {
        return out;
    }

    void fill(ScreenPath area, boolean evenOdd, int argb) throws IOException {
        fillColour(argb);
        path(area, true);
        if (evenOdd) {
            out.fillEvenOdd();
        } else {
            out.fill();
        }
    }

    void stroke(ScreenPath lines, LineStyle style, int argb) throws IOException {
        if (news(1, argb | 0xFF000000)) {
            out.setStrokingColor(channel(argb, 16), channel(argb, 8), channel(argb, 0));
        }
        opacity((argb >>> 24) / 255.0);
        style(style);
        if (style.dashes().isEmpty()) {
            path(lines, false);
            out.stroke();
            return;
        }
        float[] dashes = new float[style.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = style.dashes().get(i).floatValue();
        }
        for (int p = 0; p < lines.parts(); p++) {
            out.setLineDashPattern(dashes, (float) style.phase(lines.offset(p)));
            part(lines, p, false);
            out.stroke();
        }
        out.setLineDashPattern(new float[0], 0);
    }

    /** Sets the letters; words with a letter that the font lacks are filled as outlines. */
    void text(InkText text, int argb) throws IOException {
        PDFont font = file.font(text.face());
        try {
            for (InkText.Piece piece : text.pieces()) {
                font.encode(piece.text());
            }
        } catch (IllegalArgumentException lettersMissing) {
            fill(text.outline(), false, argb);
            return;
        }
        fillColour(argb);
        out.beginText();
        out.setFont(font, (float) text.size());
        out.setCharacterSpacing((float) (text.tracking() * text.size()));
        for (InkText.Piece piece : text.pieces()) {
            float cos = (float) Math.cos(piece.angle());
            float sin = (float) Math.sin(piece.angle());
            out.setTextMatrix(new Matrix(cos, sin, sin, -cos, (float) piece.x(), (float) piece.y()));
            out.showText(piece.text());
        }
        out.endText();
    }

    /** Draws a finished group with an opacity. */
    void drawFaded(PDFormXObject form, double opacity) throws IOException {
        opacity(opacity);
        out.drawForm(form);
    }

    /** What follows has no opacity of its own. */
    void opaque() throws IOException {
        opacity(1);
    }

    void save() throws IOException {
        out.saveGraphicsState();
        saved.add(new ArrayList<>(said));
    }

    void restore() throws IOException {
        out.restoreGraphicsState();
        said = saved.removeLast();
    }

    private void fillColour(int argb) throws IOException {
        if (news(0, argb | 0xFF000000)) {
            out.setNonStrokingColor(channel(argb, 16), channel(argb, 8), channel(argb, 0));
        }
        opacity((argb >>> 24) / 255.0);
    }

    private void opacity(double opacity) throws IOException {
        if (news(2, opacity)) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) opacity);
            state.setStrokingAlphaConstant((float) opacity);
            out.setGraphicsStateParameters(state);
        }
    }

    private void style(LineStyle style) throws IOException {
        if (news(3, new LineStyle(style.width(), List.of(), 0, style.round()))) {
            out.setLineWidth((float) style.width());
            out.setLineCapStyle(style.round() ? ROUND : BLUNT);
        }
    }

    private boolean news(int what, Object value) {
        return !value.equals(said.set(what, value));
    }

    private static float channel(int argb, int shift) {
        return (argb >>> shift & 0xFF) / 255f;
    }

    private void path(ScreenPath path, boolean closeAll) throws IOException {
        for (int p = 0; p < path.parts(); p++) {
            part(path, p, closeAll);
        }
    }

    private void part(ScreenPath path, int part, boolean close) throws IOException {
        int start = path.start(part);
        out.moveTo((float) path.x(start), (float) path.y(start));
        for (int i = start + 1; i < path.end(part); i++) {
            out.lineTo((float) path.x(i), (float) path.y(i));
        }
        if (close || path.closed(part)) {
            out.closePath();
        }
    }
}
