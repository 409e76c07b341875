package org.araxes.cli;

import org.araxes.export.MapArea;
import org.araxes.export.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large a picture is, and at which scale its map. */
final class SizeOptions {

    private static final double SCREEN_DPI = 96;
    private static final double PAPER_DPI = 300;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Converters.OfSize.class,
            description = "Size in pixels. Default: 1920x1080.")
    private PictureSize size = new PictureSize(1920, 1080);

    @Option(
            names = "--paper",
            paramLabel = "SHEET",
            description = "Size of the sheet instead of pixels: a5 to a0, with -portrait to stand upright, or"
                    + " millimetres such as 85x110mm. Has 300 dpi unless --dpi says otherwise.")
    private @Nullable String paper;

    @Option(names = "--dpi", paramLabel = "N", description = "Pixels an inch; larger signs and type. Default: 96.")
    private @Nullable Double dpi;

    @Option(
            names = "--scale",
            paramLabel = "1:N",
            converter = Converters.OfScale.class,
            description = "A fixed scale on paper, for example 1:100000, instead of one that shows all of the view.")
    private @Nullable Double scale;

    /** The area that a view wishes, at the scale asked for. */
    MapArea area(MapArea wished) {
        return scale == null ? wished : new MapArea.AtScale(wished.fit(size.widthPixels(), size.heightPixels()), scale);
    }

    /** Pixels an inch. */
    double resolution() {
        if (dpi != null) {
            return dpi;
        }
        return paper == null ? SCREEN_DPI : PAPER_DPI;
    }

    /**
     * The size in pixels.
     *
     * @throws IllegalArgumentException with a sentence for the person when there is no such sheet
     */
    PictureSize pixels() {
        if (paper == null) {
            return size;
        }
        Paper sheet = Paper.parse(paper);
        return new PictureSize(sheet.widthPixels(resolution()), sheet.heightPixels(resolution()));
    }
}
