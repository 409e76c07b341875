package org.araxes.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.araxes.render.ink.PageInk;

/**
 * Paints a page's furniture by its layout, in logical pixels, whatever is behind the ink: an image, or the page of a PDF
 * or SVG.
 *
 * @param pen draws on the page
 */
record FurniturePainter(Pen pen) {

    /** Width of the map's frame, logical pixels: 0.24 mm. */
    private static final double FRAME_WIDTH = 0.9;

    /** Width of the picture's frame on the small map of the region, logical pixels. */
    private static final double LOCATED_WIDTH = 1.8;

    /** Width of the line between two maps, logical pixels. */
    private static final double DIVIDER_WIDTH = 2;

    /** Room round the words on each of two maps, logical pixels. */
    private static final double TAG_MARGIN = 9;

    /** Opacity of the ground of small print that lies on the map. */
    private static final int OVERLAY_ALPHA = 0xD9;

    /** Paints on that ink in a page's colours. */
    static FurniturePainter on(PageInk ink, Lettering lettering, PlateColours colours) {
        return new FurniturePainter(new Pen(ink, lettering, colours));
    }

    /** Fills the page; to be called before the map is drawn. */
    void paintPaper(PageLayout layout) {
        pen.fill(layout.page(), pen.colours().paper());
    }

    /**
     * Paints the frames of the maps and all furniture; to be called after the maps are drawn.
     *
     * @param locatorMap draws the small map of the region
     */
    void paint(PictureRequest request, Plate plate, Consumer<PlateMap> locatorMap) {
        PageLayout layout = plate.layout();
        if (!layout.isFullMap() && plate.panels().isEmpty()) {
            frame(layout.map());
        }
        plate.panels().forEach(this::panel);
        paintPieces(layout, plate, () -> paintLocator(request, plate, locatorMap));
    }

    /** Paints a page that has no map. */
    void paintLists(PageLayout page, Plate plate) {
        paintPieces(page, plate, () -> {});
    }

    private void paintPieces(PageLayout layout, Plate plate, Runnable locator) {
        Map<FurniturePiece, List<Placed>> pieces = new LinkedHashMap<>();
        layout.blocks()
                .forEach(placed -> pieces.computeIfAbsent(placed.piece(), p -> new ArrayList<>())
                        .add(placed));
        pieces.forEach((piece, blocks) -> pen.ink().group("furniture-" + piece.code(), titled(piece), 1, sheet -> {
            layout.overlays().stream()
                    .filter(overlay -> overlay.piece() == piece)
                    .forEach(this::ground);
            if (piece == FurniturePiece.LOCATOR) {
                locator.run();
            }
            blocks.forEach(placed -> paint(placed, plate));
        }));
    }

    private static String titled(FurniturePiece piece) {
        return piece.title().substring(0, 1).toUpperCase(Locale.ROOT)
                + piece.title().substring(1);
    }

    /** What lies on the map can be read there. */
    private void ground(Overlay overlay) {
        int paper = pen.colours().paper();
        pen.fill(overlay.box(), overlay.framed() ? paper : paper & 0xFFFFFF | OVERLAY_ALPHA << 24);
        if (overlay.framed()) {
            pen.frame(overlay.box(), Pen.HAIR_LINE, pen.colours().soft());
        }
    }

    private void frame(Box map) {
        pen.frame(map.grown(FRAME_WIDTH / 2), FRAME_WIDTH, pen.colours().ink());
    }

    /** The frame of one of several maps and what stands above it. */
    private void panel(Panel panel) {
        frame(panel.box());
        double top = panel.box().y() - TextStyle.GROUP.linePixels() - 2;
        pen.text(
                panel.caption(),
                TextStyle.GROUP,
                1,
                panel.box().x(),
                top,
                pen.colours().ink());
    }

    /** Draws meridians and parallels, or the kilometre grid, over each map, where they are asked for. */
    void paintGraticule(PictureRequest request, Plate plate) {
        GraticulePainter painter = new GraticulePainter(pen);
        for (PlateMap map : PlateMap.of(request, plate, pen.lettering())) {
            boolean underOther = plate.panels().isEmpty()
                    && map.part().from() > 0
                    && map.part().x() == 0;
            if (!underOther && !map.nets().isEmpty()) { // a swipe's second map has the net of the first
                Box box = map.box();
                Box seen = new Box(
                        box.x() + map.part().x(), box.y(), map.part().view().widthPixels(), box.height());
                painter.paint(seen, map.nets());
            }
        }
    }

    /** Draws the small map of the region with its frame, and on it that of the picture. */
    private void paintLocator(PictureRequest request, Plate plate, Consumer<PlateMap> map) {
        LocatorMap.of(request, plate).ifPresent(locator -> {
            Box box = locator.box();
            map.accept(PlateMap.of(locator, request.pixelRatio()));
            pen.ink()
                    .clip(
                            new org.araxes.render.ink.Box(box.x(), box.y(), box.right(), box.bottom()),
                            cut -> new Pen(cut, pen.lettering(), pen.colours())
                                    .frame(
                                            locator.frame(),
                                            LOCATED_WIDTH,
                                            pen.colours().ink()));
            frame(box);
        });
    }

    /** Says on each of two maps that are compared whose claims it shows, and draws the line between them. */
    void paintComparison(PictureRequest request, Plate plate) {
        if (!request.comparison().isSplit()) {
            return;
        }
        Box map = plate.layout().map();
        double scale = plate.layout().textScale();
        for (MapPart part : MapPart.of(request, plate.viewport())) {
            boolean second = part.from() > 0;
            double x = map.x() + part.from();
            if (second) {
                pen.line(
                        x,
                        map.y(),
                        x,
                        map.bottom(),
                        DIVIDER_WIDTH,
                        pen.colours().ink());
            }
            String words = plate.furniture().text().claimsOf(part.scene());
            double width = pen.lettering().widthPixels(words, TextStyle.GROUP) * scale;
            double side = second ? x + TAG_MARGIN : map.x() + part.to() - TAG_MARGIN - width;
            if (width + 2 * TAG_MARGIN < part.to() - part.from()) {
                Box tag = clear(
                        new Box(side, map.y() + TAG_MARGIN, width, TextStyle.GROUP.linePixels() * scale),
                        plate.layout().overlays());
                pen.fill(tag.grown(3), pen.colours().paper() & 0xFFFFFF | OVERLAY_ALPHA << 24);
                pen.text(
                        words,
                        TextStyle.GROUP,
                        scale,
                        tag.x(),
                        tag.y(),
                        pen.colours().ink());
            }
        }
    }

    /** The words moved down below furniture that lies on their place. */
    private static Box clear(Box words, List<Overlay> overlays) {
        Box tag = words;
        for (int i = 0; i <= overlays.size(); i++) {
            for (Overlay overlay : overlays) {
                if (overlay.box().grown(TAG_MARGIN - 1).overlaps(tag)) {
                    tag = new Box(tag.x(), overlay.box().bottom() + TAG_MARGIN, tag.width(), tag.height());
                }
            }
        }
        return tag;
    }

    private void paint(Placed placed, Plate plate) {
        Box box = placed.box();
        switch (placed.block()) {
            case Block.Text text -> lines(text.lines(), text.style(), text.scale(), box.x(), box.y());
            case Block.LegendRow row -> legendRow(row, box);
            case Block.StatedRow row -> titled(row.title(), row.detail(), row.scale(), box.x(), box.y());
            case Block.SourceRow row -> {
                lines(List.of(row.number() + ""), TextStyle.SOURCE, row.scale(), box.x(), box.y());
                lines(row.lines(), TextStyle.SOURCE, row.scale(), box.x() + row.indent(), box.y());
            }
            case Block.Locator locator -> {} // a map, which is drawn before
            case Block.Key key -> new KeyPainter(pen, plate.furniture().text()).paint(key, box, plate.viewport());
        }
    }

    private void legendRow(Block.LegendRow row, Box box) {
        LegendSign sign = row.entry().sign();
        double scale = row.scale();
        if (sign != null) {
            double height = Block.LegendRow.SWATCH_HEIGHT * scale;
            Box place = new Box(box.x() + row.signIndent(), box.y(), Block.LegendRow.SWATCH_WIDTH * scale, height);
            new SignPainter(pen).paint(sign, place);
        }
        titled(row.title(), row.detail(), scale, box.x() + row.textIndent(), box.y());
    }

    private void titled(List<String> title, List<String> detail, double scale, double x, double top) {
        lines(title, TextStyle.BODY, scale, x, top);
        lines(detail, TextStyle.DETAIL, scale, x, top + title.size() * TextStyle.BODY.linePixels() * scale);
    }

    private void lines(List<String> lines, TextStyle style, double scale, double x, double top) {
        int argb = isSoft(style) ? pen.colours().soft() : pen.colours().ink();
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), style, scale, x, top + i * style.linePixels() * scale, argb);
        }
    }

    private static boolean isSoft(TextStyle style) {
        return style == TextStyle.DETAIL || style == TextStyle.SMALL || style == TextStyle.SUBTITLE;
    }
}
