package org.araxes.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets lists on pages of their own, in columns, in their usual order. A list that goes on from page to page says so in a
 * heading.
 *
 * @param pieces sets them
 * @param width width of a page, logical pixels
 * @param height height of a page, logical pixels
 */
record ListPages(PieceSetter pieces, double width, double height) {

    /** Narrowest column, logical pixels at text scale 1. */
    private static final double COLUMN = 215;

    private static final double GUTTER = 20;

    /** More pages are a book. */
    private static final int MOST_PAGES = 30;

    /**
     * Lists on their pages.
     *
     * @param pages without a map, in order
     * @param begins on which of them each list begins, from 0, in the lists' order
     */
    record Set(List<PageLayout> pages, Map<FurniturePiece, Integer> begins) {}

    /** The pages of some lists; nothing when a page is too small to hold anything. */
    Optional<Set> set(List<FurniturePiece> lists) {
        List<SetPiece> waiting = new ArrayList<>();
        Sheet empty = sheet(1, MOST_PAGES);
        int columns = empty.columns(pieces.scaled(COLUMN), gutter());
        double columnWidth = empty.columnWidth(columns, gutter());
        lists.forEach(list -> waiting.add(pieces.set(list, columnWidth, false)));
        List<List<SetPiece>> pages = new ArrayList<>();
        while (!SetPiece.blocks(waiting).isEmpty() && pages.size() < MOST_PAGES) {
            List<SetPiece> page =
                    takePage(waiting, columns, columnWidth, empty.free().height());
            if (page.isEmpty()) {
                return Optional.empty();
            }
            pages.add(page);
        }
        return waiting.isEmpty() ? Optional.of(laidOut(pages, columns)) : Optional.empty();
    }

    private double gutter() {
        return pieces.scaled(GUTTER);
    }

    /** Takes what fits on a page from the front of what waits; nothing when not even the first block does. */
    private List<SetPiece> takePage(List<SetPiece> waiting, int columns, double columnWidth, double room) {
        int fitting = ColumnFlow.fitting(SetPiece.blocks(waiting), columns, room);
        List<SetPiece> page = new ArrayList<>();
        int left = fitting;
        while (left > 0) {
            SetPiece first = waiting.removeFirst();
            int taken = Math.min(left, first.blocks().size());
            page.add(new SetPiece(first.piece(), first.blocks().subList(0, taken)));
            left -= taken;
            if (taken < first.blocks().size()) {
                waiting.addFirst(continued(first, taken, columnWidth));
            }
        }
        return page;
    }

    private SetPiece continued(SetPiece list, int from, double columnWidth) {
        List<Block> rest =
                new ArrayList<>(pieces.type().heading(pieces.furniture().text().continued(list.piece()), columnWidth));
        rest.addAll(list.blocks().subList(from, list.blocks().size()));
        return new SetPiece(list.piece(), rest);
    }

    private Set laidOut(List<List<SetPiece>> pages, int columns) {
        List<PageLayout> laidOut = new ArrayList<>();
        Map<FurniturePiece, Integer> begins = new EnumMap<>(FurniturePiece.class);
        for (int i = 0; i < pages.size(); i++) {
            int index = i;
            Sheet sheet = sheet(i + 2, pages.size() + 1);
            sheet.takeTop(pages.get(i), columns, gutter(), 0);
            pages.get(i).forEach(list -> begins.putIfAbsent(list.piece(), index));
            laidOut.add(new PageLayout(
                    new Box(0, 0, width, height),
                    PageLayout.NO_MAP,
                    sheet.placed(),
                    List.of(),
                    pieces.type().scale()));
        }
        return new Set(laidOut, begins);
    }

    /** A page with the picture's title above and its number below. */
    private Sheet sheet(int number, int of) {
        Sheet sheet = Sheet.withMargin(width, height);
        double inner = sheet.free().width();
        SetPiece title = pieces.has(FurniturePiece.TITLE)
                ? pieces.set(FurniturePiece.TITLE, inner, false)
                : new SetPiece(FurniturePiece.TITLE, List.of());
        sheet.takeTop(List.of(title), 1, 0, gutter() / 2);
        String words = pieces.furniture().text().page(number, of);
        sheet.takeBottom(
                List.of(new SetPiece(FurniturePiece.PAGES, pieces.type().text(words, TextStyle.SMALL, inner, 0))),
                1,
                0,
                gutter() / 2);
        return sheet;
    }
}
