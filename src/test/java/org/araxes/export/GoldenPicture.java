package org.araxes.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * Compares a picture with one that was looked at and kept. On a difference the picture as it is and a map of the
 * differing pixels are left in {@code target/golden/export}; {@code -Dgolden.keep=true} keeps the new ones.
 */
final class GoldenPicture {

    private static final Path KEPT = Path.of("src/test/resources/org/araxes/export/golden");
    private static final Path ACTUAL = Path.of("target/golden/export");

    /** A channel may be off by so much: the last bit of a sine differs from one processor to another. */
    private static final int CHANNEL = 12;

    /** So large a share of the pixels may be off by more. */
    private static final double SHARE = 0.0005;

    private GoldenPicture() {}

    static void assertLooksLike(String name, BufferedImage actual) throws IOException {
        Path golden = KEPT.resolve(name + ".png");
        if (Boolean.getBoolean("golden.keep")) {
            write(actual, golden);
        }
        BufferedImage expected = ImageIO.read(golden.toFile());
        boolean sameSize = expected.getWidth() == actual.getWidth() && expected.getHeight() == actual.getHeight();
        BufferedImage differences =
                new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        long off = sameSize ? count(expected, actual, differences) : Long.MAX_VALUE;
        if (off > SHARE * actual.getWidth() * actual.getHeight()) {
            write(actual, ACTUAL.resolve(name + ".png"));
            write(differences, ACTUAL.resolve(name + "-differences.png"));
            throw new AssertionError(
                    off + " pixels differ from " + golden + "; see " + ACTUAL.resolve(name + "-differences.png"));
        }
    }

    private static long count(BufferedImage expected, BufferedImage actual, BufferedImage differences) {
        long off = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                if (differ(expected.getRGB(x, y), actual.getRGB(x, y))) {
                    differences.setRGB(x, y, 0xFF0000);
                    off++;
                }
            }
        }
        return off;
    }

    private static boolean differ(int a, int b) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > CHANNEL) {
                return true;
            }
        }
        return false;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ImageIO.write(image, "png", file.toFile());
    }
}
