package org.araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.araxes.export.vector.PdfFile;
import org.araxes.export.vector.SvgFile;
import org.araxes.io.AtomicFileSet;
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
     * Draws a picture and writes it in the format that the file's name says; a file that is there is replaced. Further
     * pages are pages of a PDF; of other formats they are files of their own, {@code map-2.png} beside {@code map.png}:
     * all of them come to be, or none.
     *
     * @return the files written
     * @throws ExportException when it cannot be written; the files are then as they were, and nothing else is left behind
     * @throws PictureTooSmallException when the furniture does not fit at a size that can be read
     * @throws org.araxes.render.RenderCancelledException when it was cancelled; nothing is written then
     * @throws IllegalArgumentException when the name has none of the endings known
     */
    public List<Path> save(PictureRequest request, Path file, Cancellation cancellation) throws ExportException {
        PictureFormat format = format(file);
        PictureRequest kept = repeatable(request, file);
        if (format == PictureFormat.GEOTIFF) {
            checkOnePlace(kept, file);
        }
        return write(file, contents(kept, renderer.plate(kept), file, cancellation));
    }

    /**
     * The files that a picture would become; nothing is written.
     *
     * @throws PictureTooSmallException when the furniture does not fit at a size that can be read
     */
    public List<Path> names(PictureRequest request, Path file) {
        boolean paged = format(file) == PictureFormat.PDF || request.page() > 0;
        return IntStream.rangeClosed(1, paged ? 1 : renderer.plate(request).pages())
                .mapToObj(number -> pageFile(file, number))
                .toList();
    }

    private static PictureFormat format(Path file) {
        return PictureFormat.of(file)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + file + "\" must end in " + PictureFormat.endings()));
    }

    /** What is to stand in each file of a picture. */
    private Map<Path, AtomicFiles.Content> contents(
            PictureRequest request, Plate plate, Path file, Cancellation cancellation) {
        PictureFormat format = format(file);
        Map<Path, AtomicFiles.Content> files = new LinkedHashMap<>();
        if (format == PictureFormat.PDF || request.page() > 0 || plate.pages() == 1) {
            files.put(file, out -> write(format, request, plate, out, cancellation));
            return files;
        }
        for (int number = 1; number <= plate.pages(); number++) {
            PictureRequest page = request.withPage(number);
            files.put(pageFile(file, number), out -> write(format, page, plate, out, cancellation));
        }
        return files;
    }

    /** The file of a page: that of the first has the name given, others a number behind it. */
    public static Path pageFile(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return number == 1 ? file : file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    private void write(
            PictureFormat format, PictureRequest request, Plate plate, OutputStream out, Cancellation cancellation)
            throws IOException {
        switch (format) {
            case PNG -> PngWriter.write(renderer.render(request, plate, cancellation), out);
            case GEOTIFF -> GeoTiffWriter.write(renderer.render(request, plate, cancellation), out);
            case SVG -> svg(request, plate, out, cancellation);
            case PDF -> {
                try (PdfFile pdf = new PdfFile()) {
                    addPages(pdf, request, plate, cancellation);
                    pdf.write(out, renderer.texts(request, plate));
                }
            }
        }
    }

    /**
     * Draws a picture as PNG, with a world file and the coordinate system beside it, so that map programs put it in its
     * place.
     *
     * @return the files written
     * @throws ExportException when one of the files cannot be written; none is then
     */
    public List<Path> saveWithWorldFile(PictureRequest request, Path file, Cancellation cancellation)
            throws ExportException {
        checkOnePlace(request, file);
        PictureRequest kept = repeatable(request, file);
        Plate plate = renderer.plate(kept);
        GeoPlace place = GeoPlace.of(plate, kept.dpi());
        Map<Path, AtomicFiles.Content> files = contents(kept, plate, file, cancellation);
        String name = String.valueOf(file.getFileName());
        files.put(
                file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".pgw"),
                out -> out.write(place.worldFile().getBytes(StandardCharsets.US_ASCII)));
        files.put(
                file.resolveSibling(name + ".aux.xml"),
                out -> out.write(GeoPlace.sideFile().getBytes(StandardCharsets.US_ASCII)));
        return write(file, files);
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
        return NumberedFiles.of(file, series.size()).write((index, draft) -> {
            List<Path> drafts = save(series.get(index), draft, cancellation);
            progress.done(index + 1, series.size());
            return drafts;
        });
    }

    private void pages(List<PictureRequest> series, OutputStream out, Progress progress, Cancellation cancellation)
            throws IOException {
        try (PdfFile pdf = new PdfFile()) {
            PageTexts texts = new PageTexts();
            for (int i = 0; i < series.size(); i++) {
                PictureRequest request = Recipe.repeatable(series.get(i));
                Plate plate = renderer.plate(request);
                addPages(pdf, request, plate, cancellation);
                texts.add(renderer.texts(request, plate));
                progress.done(i + 1, series.size());
            }
            pdf.write(out, texts.all());
        }
    }

    /** All pages of a picture, or the one asked for. */
    private void addPages(PdfFile pdf, PictureRequest request, Plate plate, Cancellation cancellation)
            throws IOException {
        int first = Math.max(1, request.page());
        int last = request.page() > 0 ? request.page() : plate.pages();
        for (int number = first; number <= last; number++) {
            PictureRequest page = request.withPage(number);
            Box box = plate.page(number).page();
            pdf.addPage(box.width(), box.height(), ink -> renderer.paint(page, plate, ink, cancellation));
        }
    }

    private static PictureRequest repeatable(PictureRequest request, Path file) throws ExportException {
        try {
            return Recipe.repeatable(request);
        } catch (IOException unwritable) {
            throw ExportException.of(file, unwritable);
        }
    }

    private static void write(Path file, AtomicFiles.Content content) throws ExportException {
        write(file, Map.of(file, content));
    }

    private static List<Path> write(Path file, Map<Path, AtomicFiles.Content> contents) throws ExportException {
        try {
            AtomicFileSet.write(contents);
            return List.copyOf(contents.keySet());
        } catch (UncheckedIOException failed) {
            throw ExportException.of(file, failed.getCause() == null ? new IOException(failed) : failed.getCause());
        } catch (IOException failed) {
            throw ExportException.of(file, failed);
        }
    }

    private void svg(PictureRequest request, Plate plate, OutputStream out, Cancellation cancellation)
            throws IOException {
        Box page = plate.page(request.page()).page();
        SvgFile.write(
                out,
                page.width(),
                page.height(),
                renderer.texts(request, plate),
                ink -> renderer.paint(request, plate, ink, cancellation));
    }
}
