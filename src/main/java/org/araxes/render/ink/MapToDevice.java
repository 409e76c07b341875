package org.araxes.render.ink;

/**
 * Map metres to device pixels: no rotation, north is up.
 *
 * @param originX map x of the frame's left side, metres
 * @param originY map y of the frame's top, metres
 * @param pixelsPerMeter device pixels for a map metre
 */
public record MapToDevice(double originX, double originY, double pixelsPerMeter) {

    /** Device x of a map x. */
    public double x(double mapX) {
        return (mapX - originX) * pixelsPerMeter;
    }

    /** Device y of a map y. */
    public double y(double mapY) {
        return (originY - mapY) * pixelsPerMeter;
    }

    /** Map metres in a device pixel. */
    public double metersPerPixel() {
        return 1 / pixelsPerMeter;
    }

    /** The device box of a map box. */
    public Box toDevice(Box map) {
        return new Box(x(map.minX()), y(map.maxY()), x(map.maxX()), y(map.minY()));
    }

    /** The map box of a device box, metres. */
    public Box toMap(Box device) {
        double m = metersPerPixel();
        return new Box(
                originX + device.minX() * m,
                originY - device.maxY() * m,
                originX + device.maxX() * m,
                originY - device.minY() * m);
    }
}
