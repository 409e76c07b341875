package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.araxes.catalog.Catalog;
import org.araxes.export.DataStamp;
import org.araxes.export.PageTexts;
import org.araxes.export.PictureFiles;
import org.araxes.export.PictureRequest;
import org.araxes.export.Recipe;
import org.araxes.render.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/**
 * Makes a picture again as its file says, and says what differs.
 *
 * @param files draws
 * @param now the data as it is
 * @param tell where it is said, a line each
 */
record Remake(PictureFiles files, DataStamp now, PrintWriter tell) {

    /**
     * Makes it.
     *
     * @param picture the picture there is
     * @param texts what it says of itself
     * @param page which page of a series, from 1; null for all
     * @param output where the new one goes; null to compare only
     * @return exit code: 0 when it was written, or comes out the same to the byte
     */
    int run(Path picture, Map<String, String> texts, @Nullable Integer page, @Nullable Path output, Catalog catalog)
            throws IOException {
        int pages = PageTexts.count(texts);
        if (page != null && page > pages) {
            throw new FailedException(picture + " has " + (pages == 1 ? "1 page" : pages + " pages") + ", not " + page);
        }
        List<Recipe> recipes = new ArrayList<>();
        for (int i : page != null
                ? List.of(page)
                : IntStream.rangeClosed(1, pages).boxed().toList()) {
            recipes.add(recipe(PageTexts.of(i, texts), catalog));
        }
        recipes.stream()
                .flatMap(recipe -> recipe.differences(now).stream())
                .distinct()
                .forEach(d -> tell.println("araxes render: since the picture was made, " + d));
        List<PictureRequest> requests = recipes.stream().map(Recipe::request).toList();
        if (output != null) {
            save(requests, output);
            return ExitCode.OK;
        }
        if (page != null && pages > 1) {
            throw new FailedException("a page alone is no file that can be compared; leave out --page to compare all "
                    + pages + ", or make the page with -o FILE");
        }
        boolean same = isSame(picture, requests);
        tell.println("araxes render: " + picture + (same ? " comes out the same" : " comes out otherwise now"));
        return same ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Recipe recipe(Map<String, String> texts, Catalog catalog) {
        try {
            return Recipe.read(texts, catalog);
        } catch (IOException none) {
            throw new FailedException(String.valueOf(none.getMessage()), none);
        }
    }

    private void save(List<PictureRequest> requests, Path file) throws IOException {
        if (requests.size() == 1) {
            PictureSaving.save(files, requests.getFirst(), file);
        } else {
            files.saveSeries(requests, file, (count, of) -> {}, Cancellation.NEVER);
        }
    }

    private boolean isSame(Path picture, List<PictureRequest> requests) throws IOException {
        Path again = Files.createTempFile("araxes-", String.valueOf(picture.getFileName()));
        try {
            save(requests, again);
            return Files.mismatch(picture, again) < 0;
        } finally {
            Files.deleteIfExists(again);
        }
    }
}
