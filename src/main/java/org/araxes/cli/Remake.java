package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.export.DataStamp;
import org.araxes.export.PictureFiles;
import org.araxes.export.PictureTexts;
import org.araxes.export.Recipe;
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
     * @param output where the new one goes; null to compare only
     * @return exit code: 0 when it was written, or comes out the same to the byte
     */
    int run(Path picture, @Nullable Path output, Catalog catalog) throws IOException {
        Recipe recipe = recipe(picture, catalog);
        List<String> differences = recipe.differences(now);
        differences.forEach(d -> tell.println("araxes render: since the picture was made, " + d));
        if (output != null) {
            RenderCommand.save(files, recipe.request(), output);
            return ExitCode.OK;
        }
        boolean same = isSame(picture, recipe);
        tell.println("araxes render: " + picture + (same ? " comes out the same" : " comes out otherwise now"));
        return same ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Recipe recipe(Path picture, Catalog catalog) {
        try {
            return Recipe.read(PictureTexts.read(picture), catalog);
        } catch (IOException none) {
            throw new FailedException(String.valueOf(none.getMessage()), none);
        }
    }

    private boolean isSame(Path picture, Recipe recipe) throws IOException {
        Path again = Files.createTempFile("araxes-", picture.getFileName().toString());
        try {
            RenderCommand.save(files, recipe.request(), again);
            return Files.mismatch(picture, again) < 0;
        } finally {
            Files.deleteIfExists(again);
        }
    }
}
