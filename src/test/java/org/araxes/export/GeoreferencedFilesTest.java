package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.geo.LonLat;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** World file and GeoTIFF, asked by GDAL where a corner is that can be seen in the picture. */
class GeoreferencedFilesTest {

    /** A vertex of the sample border; a corner of a colour of its own is drawn on it. */
    private static final LonLat CORNER = new LonLat(46.0, 39.5);

    private static final int COLOUR = 0x00FF66;
    private static final double LINE_PIXELS = 2;

    @TempDir
    private Path folder;

    private final PictureFiles files = new PictureFiles(new PictureRenderer(new FrameRenderer()));

    private static PictureRequest request(double dpi) {
        Annotation corner = new Annotation(
                new UUID(0, 1),
                AnnotationKind.LINE,
                "",
                "",
                List.of(new LonLat(46.03, 39.5), CORNER, new LonLat(46.0, 39.52)),
                new AnnotationStyle(COLOUR, LINE_PIXELS, 14, 0),
                1,
                Instant.EPOCH);
        Scene scene = Requests.scene().withAnnotations(List.of(corner)).build();
        // No legend: it would show the colour too; no net: it would run through the corner.
        Set<FurnitureItem> parts =
                EnumSet.complementOf(EnumSet.of(FurnitureItem.LEGEND, FurnitureItem.GRATICULE, FurnitureItem.GRID));
        return new PictureRequest(new MapArea.OfExtent(Requests.EXTENT), 1000, 700, dpi, scene, parts, "Title", "");
    }

    @ParameterizedTest
    @ValueSource(doubles = {96, 150})
    void gdalFindsABorderVertexWithinAPixelByTheWorldFile(double dpi) throws Exception {
        assumeTrue(Programs.has("gdallocationinfo"));
        Path file = folder.resolve("map.png");
        files.saveWithWorldFile(request(dpi), file, Cancellation.NEVER);

        assertFound(file, dpi);
    }

    @ParameterizedTest
    @ValueSource(doubles = {96, 150})
    void gdalFindsABorderVertexWithinAPixelInAGeoTiff(double dpi) throws Exception {
        assumeTrue(Programs.has("gdallocationinfo"));
        Path file = folder.resolve("map.tif");
        files.save(request(dpi), file, Cancellation.NEVER);

        assertFound(file, dpi);
        String info = Programs.run(folder, "gdalinfo", file.toString());
        assertThat(info).contains("WGS 84 / UTM zone 38N", "Size is 1000, 700", "AREA_OR_POINT=Area", "Araxes view=");
    }

    @Test
    void aWorldFilePlacesTheMiddleOfTheFirstPixel() throws IOException {
        Path file = folder.resolve("map.png");
        PictureRequest request = request(96);
        files.saveWithWorldFile(request, file, Cancellation.NEVER);

        List<Double> lines = Files.readAllLines(folder.resolve("map.pgw")).stream()
                .map(Double::valueOf)
                .toList();

        Picture picture = new PictureRenderer(new FrameRenderer()).render(request, Cancellation.NEVER);
        GeoPlace place = GeoPlace.of(picture);
        assertThat(lines).containsExactly(lines.get(0), 0.0, 0.0, -lines.get(0), lines.get(4), lines.get(5));
        assertThat(lines.get(0)).isCloseTo(place.metersPerPixel(), within(1e-9));
        assertThat(lines.get(4)).isCloseTo(place.left() + place.metersPerPixel() / 2, within(1e-5));
        assertThat(lines.get(5)).isCloseTo(place.top() - place.metersPerPixel() / 2, within(1e-5));
    }

    private void assertFound(Path file, double dpi) throws Exception {
        String said = Programs.run(
                folder,
                "gdallocationinfo",
                "-wgs84",
                file.toString(),
                "" + CORNER.lonDegrees(),
                "" + CORNER.latDegrees());
        Matcher location = Pattern.compile("\\((\\d+)P,(\\d+)L\\)").matcher(said);
        assertThat(location.find()).as(said).isTrue();
        BufferedImage image = ImageIO.read(file.toFile());
        int left = image.getWidth();
        int low = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isOwn(image.getRGB(x, y))) {
                    left = Math.min(left, x);
                    low = Math.max(low, y);
                }
            }
        }
        double half = LINE_PIXELS / 2 * dpi / 96;
        assertThat(Double.parseDouble(location.group(1)) + 0.5).isCloseTo(left + half, within(1.0));
        assertThat(Double.parseDouble(location.group(2)) + 0.5).isCloseTo(low + 1 - half, within(1.0));
    }

    private static boolean isOwn(int rgb) {
        return (rgb >> 16 & 0xFF) < 90 && (rgb >> 8 & 0xFF) > 200 && (rgb & 0xFF) < 150 && (rgb & 0xFF) > 60;
    }
}
