package org.araxes.render;

import java.util.List;
import java.util.Set;
import org.araxes.catalog.Claim;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Vocabulary;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.prepare.FrameCutter;

/** What every painter needs to know of the frame in the making. One thread. */
final class FrameContext {

    /** How far outside the frame a line can begin and still be seen: half the widest stroke and glow, CSS pixels. */
    private static final double MARGIN_PIXELS = 24;

    private final FrameRequest request;
    private final Cancellation cancellation;
    private final MapToDevice toDevice;
    private final FrameCutter cutter;
    private final ScreenPath path;

    FrameContext(FrameRequest request, Cancellation cancellation) {
        this(request, cancellation, new ScreenPath());
    }

    /** @param path used again and again: it grows to tens of thousands of points */
    FrameContext(FrameRequest request, Cancellation cancellation, ScreenPath path) {
        this(request, cancellation, path, toDevice(request), request.deviceWidth(), request.deviceHeight());
    }

    private FrameContext(
            FrameRequest request,
            Cancellation cancellation,
            ScreenPath path,
            MapToDevice toDevice,
            int deviceWidth,
            int deviceHeight) {
        this.request = request;
        this.path = path;
        this.cancellation = cancellation;
        this.toDevice = toDevice;
        Box frame = new Box(0, 0, deviceWidth, deviceHeight);
        this.cutter =
                new FrameCutter(toDevice, frame.grown(MARGIN_PIXELS * request.pixelRatio()), this::checkCancelled);
    }

    /** A piece of the same map on a sheet of its own. */
    FrameContext part(MapToDevice place, int deviceWidth, int deviceHeight) {
        return new FrameContext(request, cancellation, new ScreenPath(), place, deviceWidth, deviceHeight);
    }

    /** Map metres to the device pixels of a request. */
    static MapToDevice toDevice(FrameRequest request) {
        Viewport v = request.viewport();
        return new MapToDevice(
                v.center().xMeters() - v.widthPixels() / 2 * v.metersPerPixel(),
                v.center().yMeters() + v.heightPixels() / 2 * v.metersPerPixel(),
                request.pixelRatio() / v.metersPerPixel());
    }

    FrameRequest request() {
        return request;
    }

    Scene scene() {
        return request.scene();
    }

    /** A quantity in the language of the names; English needs no table of words. */
    String quantity(String english) {
        NameDisplay names = scene().names();
        boolean inEnglish = names == NameDisplay.EN || names == NameDisplay.BOTH;
        return inEnglish ? english : Vocabulary.of(names).quantity(english);
    }

    Palette palette() {
        return request.scene().palette();
    }

    MapToDevice toDevice() {
        return toDevice;
    }

    FrameCutter cutter() {
        return cutter;
    }

    /** A path to draw something at once; whoever asks next gets the same one. */
    ScreenPath emptyPath() {
        path.clear();
        return path;
    }

    /** The box of map metres in which things can be seen. */
    Box seen() {
        return toDevice.toMap(cutter.clip());
    }

    /** The box of map metres that the frame shows, without what is drawn beyond its edges. */
    Box shown() {
        return toDevice.toMap(new Box(0, 0, request.deviceWidth(), request.deviceHeight()));
    }

    /** Where names may stand, in device pixels from the origin of the map, y down: the whole page, or everywhere. */
    Box room() {
        Viewport page = request.page();
        if (page == null) {
            return Box.EVERYWHERE;
        }
        double scale = toDevice.pixelsPerMeter();
        double halfWidth = page.widthPixels() / 2 * page.metersPerPixel();
        double halfHeight = page.heightPixels() / 2 * page.metersPerPixel();
        return new Box(
                (page.center().xMeters() - halfWidth) * scale,
                (-page.center().yMeters() - halfHeight) * scale,
                (page.center().xMeters() + halfWidth) * scale,
                (-page.center().yMeters() + halfHeight) * scale);
    }

    /** What will lie on the frame, in device pixels from the origin of the map, y down. */
    List<Box> covered() {
        double originX = toDevice.originX() * toDevice.pixelsPerMeter();
        double originY = -toDevice.originY() * toDevice.pixelsPerMeter();
        return request.covered().stream()
                .map(b -> new Box(px(b.minX()), px(b.minY()), px(b.maxX()), px(b.maxY())).moved(originX, originY))
                .toList();
    }

    /** Device pixels of a length in CSS pixels. */
    double px(double cssPixels) {
        return cssPixels * request.pixelRatio();
    }

    /**
     * Device pixels of about a length in CSS pixels, between 0.71 and 1.42 times it: a length on the ground that is the
     * same at all scales of a factor of two. What is spaced by it stays where it is at most steps of a zoom.
     */
    double steadyPx(double cssPixels) {
        double steps = Math.log(metersPerCssPixel()) / Math.log(2);
        return px(cssPixels) * Math.pow(2, Math.rint(steps) - steps);
    }

    /** Map metres of a logical pixel. */
    double metersPerCssPixel() {
        return request.viewport().metersPerPixel();
    }

    double metersPerDevicePixel() {
        return toDevice.metersPerPixel();
    }

    /** How areas are filled in this frame. */
    AreaLook areaLook(LayerStyle style, Set<ClaimColour> colours) {
        return new AreaLook(style, colours, palette(), px(1), toDevice.x(0), toDevice.y(0));
    }

    /** What shows who held something on the scene's day. */
    HeldDots heldDots(Claim claim) {
        Set<ClaimColour> holders = ClaimColours.holders(claim, scene().date(), scene().catalog());
        return new HeldDots(holders, palette(), px(1), toDevice.x(0), toDevice.y(0));
    }

    /** Stops here when the frame is no longer wanted. */
    void checkCancelled() {
        if (cancellation.cancelled()) {
            throw new RenderCancelledException();
        }
    }
}
