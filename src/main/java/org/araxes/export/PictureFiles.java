package org.araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.araxes.export.vector.PdfFile;
import org.araxes.export.vector.SvgFile;
import org.araxes.io.AtomicFiles;
import org.araxes.render.Cancellation;
import org.araxes.render.Comparison;

/**
 * Draws pictures into files of any format, whole or not at all. The same request gives the same bytes. One thread at a
 * time, like the renderer.
 *
 * @param renderer draws
 */
public record PictureFiles(PictureRenderer renderer) {

    /**
     * Draws a picture and writes it in the format that the file's name says; a file that is there is replaced.
     *
     * @throws ExportException when it cannot be written; the file is then as it was, and nothing else is left behind
     * @throws PictureTooSmallException when the furniture does not fit at a size that can be read
     * @throws org.araxes.render.RenderCancelledException when it was cancelled; nothing is written then
     * @throws IllegalArgumentException when the name has none of the endings known
     */
    public void save(PictureRequest request, Path file, Cancellation cancellation) throws ExportException {
        PictureFormat format = PictureFormat.of(file)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + file + "\" must end in " + PictureFormat.endings()));
        PictureRequest kept = repeatable(request, file);
        switch (format) {
            case PNG -> PngWriter.write(renderer.render(kept, cancellation), file);
            case PDF -> write(file, out -> pdf(kept, out, cancellation));
            case SVG -> write(file, out -> svg(kept, out, cancellation));
            case GEOTIFF -> {
                checkOnePlace(kept, file);
                Picture picture = renderer.render(kept, cancellation);
                write(file, out -> GeoTiffWriter.write(picture, out));
            }
        }
    }

    /**
     * Draws a picture as PNG, with a world file and the coordinate system beside it, so that map programs put it in its
     * place.
     *
     * @throws ExportException when one of the files cannot be written
     */
    public void saveWithWorldFile(PictureRequest request, Path file, Cancellation cancellation) throws ExportException {
        checkOnePlace(request, file);
        Picture picture = renderer.render(repeatable(request, file), cancellation);
        PngWriter.write(picture, file);
        String name = String.valueOf(file.getFileName());
        String world = GeoPlace.of(picture).worldFile();
        Path worldFile = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".pgw");
        write(worldFile, out -> out.write(world.getBytes(StandardCharsets.US_ASCII)));
        write(
                file.resolveSibling(name + ".aux.xml"),
                out -> out.write(GeoPlace.sideFile().getBytes(StandardCharsets.US_ASCII)));
    }

    private static void checkOnePlace(PictureRequest request, Path file) throws ExportException {
        if (request.comparison().layout() == Comparison.Layout.SIDE_BY_SIDE
                || !request.panels().isEmpty()) {
            throw ExportException.of(
                    file,
                    new IOException("maps side by side have no one place on the earth; choose one map or a swipe, or"
                            + " a format without a place"));
        }
    }

    /** Hears how far a series is. */
    @FunctionalInterface
    public interface Progress {
        /** So many of so many are done. */
        void done(int count, int of);
    }

    /**
     * Draws a series: pages of one PDF, or numbered files such as {@code year-01.png} for the name {@code year.png}. One
     * picture is in memory at a time.
     *
     * @return the files written
     * @throws ExportException when a file cannot be written; nothing is written then
     * @throws org.araxes.render.RenderCancelledException when it was cancelled; nothing is written then
     */
    public List<Path> saveSeries(List<PictureRequest> series, Path file, Progress progress, Cancellation cancellation)
            throws ExportException {
        if (PictureFormat.of(file).filter(PictureFormat.PDF::equals).isPresent()) {
            write(file, out -> pages(series, out, progress, cancellation));
            return List.of(file);
        }
        NumberedFiles numbered = NumberedFiles.of(file, series.size());
        numbered.write((index, draft) -> {
            save(series.get(index), draft, cancellation);
            progress.done(index + 1, series.size());
        });
        return numbered.names();
    }

    private void pages(List<PictureRequest> series, OutputStream out, Progress progress, Cancellation cancellation)
            throws IOException {
        try (PdfFile pdf = new PdfFile()) {
            PageTexts texts = new PageTexts();
            for (int i = 0; i < series.size(); i++) {
                PictureRequest request = Recipe.repeatable(series.get(i));
                Plate plate = renderer.plate(request);
                addPage(pdf, request, plate, cancellation);
                texts.add(renderer.texts(request, plate));
                progress.done(i + 1, series.size());
            }
            pdf.write(out, texts.all());
        }
    }

    private void addPage(PdfFile pdf, PictureRequest request, Plate plate, Cancellation cancellation)
            throws IOException {
        Box page = plate.layout().page();
        pdf.addPage(page.width(), page.height(), ink -> renderer.paint(request, plate, ink, cancellation));
    }

    private static PictureRequest repeatable(PictureRequest request, Path file) throws ExportException {
        try {
            return Recipe.repeatable(request);
        } catch (IOException unwritable) {
            throw ExportException.of(file, unwritable);
        }
    }

    private static void write(Path file, AtomicFiles.Content content) throws ExportException {
        try {
            AtomicFiles.write(file, content);
        } catch (UncheckedIOException failed) {
            throw ExportException.of(file, failed.getCause() == null ? new IOException(failed) : failed.getCause());
        } catch (IOException failed) {
            throw ExportException.of(file, failed);
        }
    }

    private void svg(PictureRequest request, OutputStream out, Cancellation cancellation) throws IOException {
        Plate plate = renderer.plate(request);
        Box page = plate.layout().page();
        SvgFile.write(
                out,
                page.width(),
                page.height(),
                renderer.texts(request, plate),
                ink -> renderer.paint(request, plate, ink, cancellation));
    }

    private void pdf(PictureRequest request, OutputStream out, Cancellation cancellation) throws IOException {
        Plate plate = renderer.plate(request);
        try (PdfFile pdf = new PdfFile()) {
            addPage(pdf, request, plate, cancellation);
            pdf.write(out, renderer.texts(request, plate));
        }
    }
}
