package org.araxes.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which picture is made again. */
final class FromOptions {

    @Option(
            names = "--from",
            paramLabel = "PICTURE",
            description =
                    "Make a picture of Araxes again as its file says, .png, .pdf, .svg or .tif, and say what differs."
                            + " Without -o: only check whether it comes out the same. Files and folders of your own in"
                            + " it are looked for where they lay; --add and --data say where they are now.")
    private @Nullable Path picture;

    @Option(
            names = "--page",
            paramLabel = "N",
            description = "With --from: only this page of a series in one PDF. Default: all of them.")
    private @Nullable Integer page;

    /** The picture; null where none is made again. */
    @Nullable
    Path picture() {
        return picture;
    }

    /**
     * Which page, from 1; null for all.
     *
     * @throws IllegalArgumentException with a sentence for the person when there can be no such page
     */
    @Nullable
    Integer page() {
        Integer number = page;
        if (number != null && picture == null) {
            throw new IllegalArgumentException("--page goes with --from PICTURE");
        }
        if (number != null && number < 1) {
            throw new IllegalArgumentException("pages are numbered from 1; there is no page " + number);
        }
        return number;
    }
}
