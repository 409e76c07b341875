package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.export.NamelessObjects;
import org.araxes.export.NumberedFiles;
import org.araxes.export.PictureFiles;
import org.araxes.export.PictureFormat;
import org.araxes.export.PictureRequest;
import org.araxes.render.Cancellation;

/**
 * Writes pictures where the options say.
 *
 * @param files draws and writes
 * @param target the options
 * @param tell where progress and further files are named, a line each
 */
record PictureSaving(PictureFiles files, TargetOptions target, PrintWriter tell) {

    /**
     * One picture, and its further pages.
     *
     * @throws FailedException when a file would be replaced that nobody named
     */
    void one(PictureRequest request) throws IOException {
        Path file = target.checked();
        if (!target.force()) {
            checkReplaced(
                    "a further page",
                    files.names(request, file).stream()
                            .skip(1)
                            .filter(Files::exists)
                            .toList());
        }
        List<Path> written = target.worldFile()
                ? files.saveWithWorldFile(request, file, Cancellation.NEVER)
                : save(files, request, file);
        List<String> more = written.stream().skip(1).map(Path::toString).toList();
        if (!more.isEmpty()) {
            tell.println("araxes render: also written: " + String.join(", ", more));
        }
        tellNameless(List.of(request));
    }

    /**
     * Several pictures, as pages of one PDF or as numbered files.
     *
     * @throws FailedException when a file would be replaced; nobody named the numbered ones
     */
    void series(List<PictureRequest> series) throws IOException {
        Path file = target.checked();
        if (!target.force()
                && PictureFormat.of(file).filter(PictureFormat.PDF::equals).isEmpty()) {
            checkReplaced("the series", NumberedFiles.of(file, series.size()).existing());
        }
        files.saveSeries(
                series, file, (count, of) -> tell.println("araxes render: " + count + " of " + of), Cancellation.NEVER);
        tellNameless(series);
    }

    private void tellNameless(List<PictureRequest> pictures) {
        List<Annotation> nameless = pictures.stream()
                .flatMap(p -> files.renderer().withoutName(p).stream())
                .distinct()
                .toList();
        NamelessObjects.sentence(nameless).ifPresent(s -> tell.println("araxes render: " + s));
    }

    private static void checkReplaced(String what, List<Path> existing) {
        if (!existing.isEmpty()) {
            throw new FailedException(what + " would replace " + existing.getFirst()
                    + (existing.size() > 1 ? " and " + (existing.size() - 1) + " more" : "")
                    + "; --force replaces what is there");
        }
    }

    /**
     * One picture.
     *
     * @return the files written
     * @throws FailedException when it is too large for the memory
     */
    static List<Path> save(PictureFiles files, PictureRequest request, Path file) throws IOException {
        try {
            return files.save(request, file, Cancellation.NEVER);
        } catch (OutOfMemoryError full) {
            throw new FailedException(
                    "there is not enough memory for a picture of " + request.widthPixels() + "x"
                            + request.heightPixels()
                            + " pixels; choose fewer, or give Java more: ARAXES_JAVA_OPTS=-Xmx3g",
                    full);
        }
    }
}
