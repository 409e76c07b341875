package org.araxes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.araxes.export.FurnitureItem;
import org.araxes.export.MapArea;
import org.araxes.export.Picture;
import org.araxes.export.PictureRenderer;
import org.araxes.export.PictureRequest;
import org.araxes.export.PngWriter;
import org.araxes.geo.Extent;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Scene;

/**
 * Times a picture for print, an A3 sheet at 300 dpi with all its furniture unless said otherwise, from the scene to the
 * finished PNG file, and tells the most memory that this process ever held. One thread.
 *
 * @param scene what is on the map
 * @param extent what it shows
 * @param widthPixels picture width
 * @param heightPixels picture height
 * @param dpi pixels an inch
 * @param repeat pictures to time
 */
public record ExportBench(Scene scene, Extent extent, int widthPixels, int heightPixels, double dpi, int repeat) {

    /** An A3 sheet at 300 dpi. */
    public static final int A3_WIDTH_PIXELS = 4961;

    /** An A3 sheet at 300 dpi. */
    public static final int A3_HEIGHT_PIXELS = 3508;

    private static final double AT_MOST_MILLIS = 900;
    private static final double AT_MOST_MEGABYTES = 500;

    /** The pictures. */
    public List<Result> run() throws Exception {
        PictureRenderer renderer = new PictureRenderer(new FrameRenderer());
        Path file = Files.createTempFile("araxes-bench-", ".png");
        try {
            List<Sample> cold = new ArrayList<>();
            List<Sample> warm = new ArrayList<>();
            List<Sample> png = new ArrayList<>();
            double onePicture = Double.NaN;
            for (int i = 0; i <= repeat; i++) {
                Picture[] picture = new Picture[1];
                Sample drawn = Sample.of(() -> picture[0] = renderer.render(request(), Cancellation.NEVER));
                Sample written = Sample.of(() -> write(picture[0], file));
                (i == 0 ? cold : warm)
                        .add(new Sample(
                                drawn.wallMillis() + written.wallMillis(), drawn.cpuMillis() + written.cpuMillis()));
                png.add(written);
                onePicture = i == 0 ? ProcessMemory.peakMegabytes() : onePicture;
            }
            String size = widthPixels + "x" + heightPixels;
            return List.of(
                    Result.millis("picture " + size + " to PNG, first", cold),
                    Result.millis("picture " + size + " to PNG", warm).atMost(AT_MOST_MILLIS),
                    Result.millis("of these, the PNG", png),
                    Result.value("most resident memory, one picture", "MB", onePicture, AT_MOST_MEGABYTES),
                    Result.value("most resident memory, all", "MB", ProcessMemory.peakMegabytes(), Double.NaN));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long write(Picture picture, Path file) throws IOException {
        PngWriter.write(picture, file);
        return Files.size(file);
    }

    private PictureRequest request() {
        return new PictureRequest(
                new MapArea.OfExtent(extent),
                widthPixels,
                heightPixels,
                dpi,
                scene,
                FurnitureItem.usual(),
                "Whole region",
                "");
    }
}
