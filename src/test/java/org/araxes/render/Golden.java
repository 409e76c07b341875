package org.araxes.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * Compares a picture with one that was looked at and kept in {@code src/test/resources/golden/CASE/expected.png}. On a
 * difference the picture as it is and the differing pixels are left in {@code target/golden/CASE};
 * {@code -Dgolden.keep=true} keeps the new pictures instead: look at each before committing it.
 */
final class Golden {

    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    /** Two colours look the same when no channel differs by more: the last bit of a sine is the processor's affair. */
    private static final int CHANNEL = 3;

    /** So large a share of the pixels may look different. */
    private static final double SHARE = 0.00005;

    private Golden() {}

    static void check(String caseName, BufferedImage actual) throws IOException {
        Path golden = KEPT.resolve(caseName).resolve("expected.png");
        if (Boolean.getBoolean("golden.keep")) {
            write(actual, golden);
            return;
        }
        if (!Files.exists(golden)) {
            write(actual, ACTUAL.resolve(caseName).resolve("actual.png"));
            throw new AssertionError("no " + golden + " yet; run with -Dgolden.keep=true, then look at it");
        }
        BufferedImage expected = ImageIO.read(golden.toFile());
        BufferedImage diff = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        boolean sameSize = expected.getWidth() == actual.getWidth() && expected.getHeight() == actual.getHeight();
        long off = sameSize ? count(expected, actual, diff) : Long.MAX_VALUE;
        if (off > SHARE * actual.getWidth() * actual.getHeight()) {
            write(actual, ACTUAL.resolve(caseName).resolve("actual.png"));
            write(diff, ACTUAL.resolve(caseName).resolve("diff.png"));
            throw new AssertionError(off + " pixels differ from " + golden + "; see " + ACTUAL.resolve(caseName));
        }
    }

    private static long count(BufferedImage expected, BufferedImage actual, BufferedImage diff) {
        long off = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                int by = difference(expected.getRGB(x, y), actual.getRGB(x, y));
                if (by > CHANNEL) {
                    off++;
                    diff.setRGB(x, y, 0xFF0000);
                } else {
                    int faint = expected.getRGB(x, y) >> 2 & 0x3F3F3F;
                    diff.setRGB(x, y, faint);
                }
            }
        }
        return off;
    }

    /** Greatest difference of a channel, opacity among them. */
    static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            most = Math.max(most, Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF)));
        }
        return most;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ImageIO.write(image, "png", file.toFile());
    }
}
