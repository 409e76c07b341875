package org.araxes.ui.map;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.araxes.render.compose.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of the map on the screen, one for each of the screen's: the toolkit neither scales nor blends anything, which
 * without a GPU would take it longer than a pulse. FX thread.
 */
final class MapPicture extends ImageView {

    private @Nullable PixelBuffer<IntBuffer> buffer;
    private Picture picture = new Picture(1, 1);

    MapPicture() {
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(false);
    }

    /**
     * Writes it anew.
     *
     * @param width of what is to be covered, logical pixels
     * @param height likewise
     * @param pixelRatio device pixels per logical pixel
     * @param writing writes every pixel
     */
    void write(double width, double height, double pixelRatio, Consumer<Picture> writing) {
        int deviceWidth = (int) Math.ceil(width * pixelRatio);
        int deviceHeight = (int) Math.ceil(height * pixelRatio);
        setFitWidth(deviceWidth / pixelRatio);
        setFitHeight(deviceHeight / pixelRatio);
        PixelBuffer<IntBuffer> known = buffer;
        if (known == null || picture.width() != deviceWidth || picture.height() != deviceHeight) {
            picture = new Picture(deviceWidth, deviceHeight);
            writing.accept(picture);
            buffer = new PixelBuffer<>(
                    deviceWidth,
                    deviceHeight,
                    IntBuffer.wrap(picture.argbPremultiplied()),
                    PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(buffer));
        } else {
            known.updateBuffer(all -> {
                writing.accept(picture);
                return null; // all of it
            });
        }
    }
}
