package org.araxes.cli;

import java.nio.file.Path;
import org.araxes.export.PictureFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file to write, and what may be replaced. */
final class TargetOptions {

    @Option(
            names = "--world-file",
            description = "Write a world file and the coordinate system beside a PNG, for map programs."
                    + " A GeoTIFF (.tif) has both inside.")
    private boolean worldFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The file to write, .png, .pdf, .svg or .tif (GeoTIFF); one that is there is replaced. Has to be given.")
    private @Nullable Path output;

    @Option(
            names = "--force",
            description =
                    "Replace numbered files of a series or of further pages that are there already; with --from, take files and folders"
                            + " of your own as they are, though they have changed.")
    private boolean force;

    /** Whether a picture is to be written. */
    boolean given() {
        return output != null;
    }

    /** Whether files of a map's place are wanted beside it. */
    boolean worldFile() {
        return worldFile;
    }

    /** Whether files are replaced that nobody named, and changed sources are taken as they are. */
    boolean force() {
        return force;
    }

    /**
     * The file to write.
     *
     * @throws IllegalArgumentException with a sentence for the person when there is none, or it is of no such kind
     */
    Path checked() {
        Path file = output;
        if (file == null) {
            throw new IllegalArgumentException("say where to write the picture: -o FILE.png (or .pdf, .svg, .tif)");
        }
        if (PictureFormat.of(file).isEmpty()) {
            throw new IllegalArgumentException("the output \"" + file + "\" must end in " + PictureFormat.endings());
        }
        if (worldFile && PictureFormat.of(file).get() != PictureFormat.PNG) {
            throw new IllegalArgumentException(
                    "a world file stands beside a PNG; a GeoTIFF (.tif) needs none, PDF and SVG have none");
        }
        return file;
    }
}
