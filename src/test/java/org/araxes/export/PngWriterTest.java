package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.araxes.geo.Extent;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngWriterTest {

    @TempDir
    private Path folder;

    @Test
    void keepsThePixels() throws IOException {
        Path file = folder.resolve("picture.png");
        Picture picture = picture(96);

        PngWriter.write(picture, file);

        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(pixels(read)).isEqualTo(pixels(picture.image()));
    }

    @Test
    void carriesResolutionColourSpaceAndTexts() throws IOException {
        Map<String, byte[]> chunks = PngChunks.of(bytes(picture(300)));

        assertThat(PngChunks.pixelsPerMeter(chunks)).isEqualTo(11811); // 300 / 0.0254
        assertThat(chunks.get("sRGB")).containsExactly(0);
        assertThat(PngChunks.texts(bytes(picture(300))))
                .containsEntry("Title", "A border")
                .containsEntry("Source", "1. Ադրբեջան, Ərəb");
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        assertThat(bytes(picture(96))).isEqualTo(bytes(picture(96)));
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("picture.png"), "old");

        PngWriter.write(picture(96), file);

        assertThat(ImageIO.read(file.toFile())).isNotNull();
        assertThat(left()).containsExactly("picture.png");
    }

    @Test
    void aFullDiskIsSaidAndTheOldFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("picture.png"), "old");

        for (int room : List.of(0, 10, 100, 1000)) {
            assertThatThrownBy(() -> PngWriter.write(picture(96), file, out -> new Full(out, room)))
                    .isInstanceOf(ExportException.class)
                    .hasMessage("The picture " + file + " could not be saved: the disk of " + folder + " is full.");
        }

        assertThat(file).hasContent("old");
        assertThat(left()).containsExactly("picture.png");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> PngWriter.write(picture(96), folder.resolve("no/picture.png")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("there is no folder " + folder.resolve("no"));
    }

    @Test
    void aFolderInTheFilesPlaceIsSaid() throws IOException {
        Path file = Files.createDirectory(folder.resolve("picture.png"));

        assertThatThrownBy(() -> PngWriter.write(picture(96), file))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("that is a folder, not a file");
    }

    @Test
    void aFileInTheFoldersPlaceIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> PngWriter.write(picture(96), file.resolve("picture.png")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(file + " is a file, not a folder");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaidAndLeftEmpty() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "the superuser may write anywhere");
        try {
            assertThatThrownBy(() -> PngWriter.write(picture(96), closed.resolve("picture.png")))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("no permission to write in " + closed);
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
        assertThat(closed).isEmptyDirectory();
    }

    /** A disk with room for so many bytes more. */
    private static final class Full extends FilterOutputStream {
        private int room;

        Full(OutputStream out, int room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
            out.write(b);
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(picture, out);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Noise, which does not compress: the file is larger than the smallest disks here. */
    private static Picture picture(double dpi) {
        BufferedImage image = new BufferedImage(61, 37, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 37; y++) {
            for (int x = 0; x < 61; x++) {
                image.setRGB(x, y, (x * 7919 + y * 104_729) * 31 & 0xFFFFFF);
            }
        }
        Box page = new Box(0, 0, 61, 37);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", "A border");
        texts.put("Source", "1. Ադրբեջան, Ərəb");
        return new Picture(
                image,
                dpi,
                new PageLayout(page, page, List.of(), List.of(), 1),
                Viewport.fitting(new Extent(45, 39, 46, 40), 61, 37),
                List.of(),
                SampleFurniture.NOTHING,
                1,
                texts);
    }
}
