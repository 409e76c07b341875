package org.araxes.export.vector;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;
import org.jspecify.annotations.Nullable;

/**
 * A page of PDF. Layers are optional content, which readers switch on and off; a group with an opacity is a transparency
 * group, so that it fades as one. One thread.
 */
final class PdfPage implements VectorPage, Closeable {

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PdfFile file;
    private final PDRectangle size;
    private final Deque<Group> groups = new ArrayDeque<>();
    private PdfContent content;

    /**
     * A group that is open.
     *
     * @param layer whether it is a layer of the file
     * @param around where it is drawn when it fades as one, else null
     * @param form what it is drawn on when it fades as one, else null
     * @param opacity its opacity
     */
    private record Group(
            boolean layer,
            @Nullable PdfContent around,
            @Nullable PDFormXObject form,
            double opacity) {}

    private interface Step {
        void run() throws IOException;
    }

    PdfPage(PdfFile file, PDPage sheet, double widthPixels, double heightPixels) throws IOException {
        this.file = file;
        this.size = new PDRectangle((float) widthPixels, (float) heightPixels);
        content = new PdfContent(
                file, new PDPageContentStream(file.document(), sheet, PDPageContentStream.AppendMode.OVERWRITE, true));
        float points = sheet.getMediaBox().getHeight() / size.getHeight();
        content.out()
                .transform(
                        new Matrix(points, 0, 0, -points, 0, sheet.getMediaBox().getHeight()));
    }

    @Override
    public void fill(ScreenPath area, boolean evenOdd, int argb) {
        run(() -> content.fill(area, evenOdd, argb));
    }

    @Override
    public void stroke(ScreenPath lines, LineStyle style, int argb) {
        run(() -> content.stroke(lines, style, argb));
    }

    @Override
    public void text(InkText text, int halo, double haloWidth, int argb) {
        run(() -> {
            if (haloWidth > 0) {
                content.stroke(text.outline(), LineStyle.solid(2 * haloWidth), halo);
            }
            if (text.bent()) {
                COSDictionary words = new COSDictionary();
                words.setString(COSName.ACTUAL_TEXT, text.words());
                content.out().beginMarkedContent(SPAN, PDPropertyList.create(words));
                content.text(text, argb);
                content.out().endMarkedContent();
            } else {
                content.text(text, argb);
            }
        });
    }

    @Override
    public void image(BufferedImage image, Box box) {
        run(() -> {
            Matrix upright = new Matrix(
                    (float) box.width(), 0, 0, (float) -box.height(), (float) box.minX(), (float) box.maxY());
            content.opaque();
            content.out().drawImage(LosslessFactory.createFromImage(file.document(), image), upright);
        });
    }

    @Override
    public void beginGroup(String id, String title, double opacity) {
        run(() -> {
            boolean layer = !id.isEmpty();
            if (layer) {
                content.out().beginMarkedContent(COSName.OC, file.layer(id, title));
            }
            if (opacity >= 1) {
                groups.push(new Group(layer, null, null, 1));
                return;
            }
            PDFormXObject form = new PDFormXObject(file.document());
            form.setBBox(size);
            PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
            attributes.getCOSObject().setName(COSName.S, "Transparency");
            form.getCOSObject().setItem(COSName.GROUP, attributes.getCOSObject());
            groups.push(new Group(layer, content, form, opacity));
            content = PdfContent.of(file, form);
        });
    }

    @Override
    public void endGroup() {
        run(() -> {
            Group group = groups.pop();
            if (group.form() != null && group.around() != null) {
                content.out().close();
                content = group.around();
                content.drawFaded(group.form(), group.opacity());
            }
            if (group.layer()) {
                content.out().endMarkedContent();
            }
        });
    }

    @Override
    public void beginClip(Box box) {
        run(() -> {
            content.save();
            content.out().addRect((float) box.minX(), (float) box.minY(), (float) box.width(), (float) box.height());
            content.out().clip();
        });
    }

    @Override
    public void endClip() {
        run(content::restore);
    }

    @Override
    public void close() throws IOException {
        content.out().close();
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
