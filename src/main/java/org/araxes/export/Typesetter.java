package org.araxes.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns furniture into blocks for a column width.
 *
 * @param lines breaks lines at the page's text scale
 * @param text the words of the headings
 * @param briefSources whether sources are cited by publisher and date only
 */
record Typesetter(LineBreaker lines, FurnitureText text, boolean briefSources) {

    /** Space above a heading, above a group of the legend, between entries, and above paragraphs, at scale 1. */
    private static final double HEADING_GAP = 12;

    private static final double GROUP_GAP = 8;
    private static final double ROW_GAP = 3;

    double scale() {
        return lines.scale();
    }

    /** A paragraph; nothing for an empty text. */
    List<Block> text(String text, TextStyle style, double width, double gapBefore) {
        List<String> broken = lines.wrap(text, style, width);
        return broken.isEmpty()
                ? List.of()
                : List.of(new Block.Text(broken, style, scale(), gapBefore * scale(), false));
    }

    /**
     * The legend with its headings.
     *
     * @param wholeGroups whether a group may not be parted by the end of a column
     */
    List<Block> legend(List<LegendGroup> groups, double width, boolean wholeGroups) {
        List<Block> blocks = new ArrayList<>();
        if (!groups.isEmpty()) {
            blocks.add(heading(text.legend(), TextStyle.HEADING, width, HEADING_GAP));
        }
        for (LegendGroup group : groups) {
            blocks.add(heading(group.title(), TextStyle.GROUP, width, GROUP_GAP));
            List<LegendEntry> entries = group.entries();
            for (int i = 0; i < entries.size(); i++) {
                boolean more = i + 1 < entries.size();
                boolean sameLayer = more && entries.get(i + 1).inner();
                blocks.add(entry(entries.get(i), width, more && wholeGroups || sameLayer));
            }
        }
        return blocks;
    }

    /** Stated beside measured values with their headings. */
    List<Block> stated(List<StatedValue> values, double width) {
        List<Block> blocks = new ArrayList<>();
        String topic = "";
        for (StatedValue value : values) {
            if (blocks.isEmpty()) {
                blocks.add(heading(text.statedAndMeasured(), TextStyle.HEADING, width, HEADING_GAP));
            }
            if (!value.topic().equals(topic)) {
                topic = value.topic();
                blocks.add(heading(topic, TextStyle.GROUP, width, GROUP_GAP));
            }
            String numbers = FurnitureText.numbers(value.sourceNumbers());
            String stated = value.stated().contains(numbers) ? value.stated() : value.stated() + "  " + numbers;
            List<String> detail = new ArrayList<>(lines.wrap(stated, TextStyle.DETAIL, width));
            detail.addAll(lines.wrap(value.measured(), TextStyle.DETAIL, width));
            blocks.add(new Block.StatedRow(
                    lines.wrap(value.statement(), TextStyle.BODY, width), detail, scale(), ROW_GAP * scale()));
        }
        return blocks;
    }

    /** The numbered sources with their heading. */
    List<Block> sources(List<NumberedSource> sources, double width) {
        List<Block> blocks = new ArrayList<>();
        if (!sources.isEmpty()) {
            blocks.add(heading(text.sources(), TextStyle.HEADING, width, HEADING_GAP));
        }
        for (NumberedSource source : sources) {
            String citation = briefSources ? source.shortCitation(text.words()) : source.citation(text.words());
            double room = width - Block.SourceRow.NUMBER_WIDTH * scale();
            blocks.add(new Block.SourceRow(
                    source.number(), lines.wrap(citation, TextStyle.SOURCE, room), scale(), ROW_GAP / 2 * scale()));
        }
        return blocks;
    }

    private Block heading(String text, TextStyle style, double width, double gap) {
        return new Block.Text(lines.wrap(text, style, width), style, scale(), gap * scale(), true);
    }

    private Block entry(LegendEntry entry, double width, boolean keepWithNext) {
        if (entry.sign() == null) {
            return heading(entry.title(), TextStyle.BODY, width, ROW_GAP);
        }
        double room = width - Block.LegendRow.textIndent(entry) * scale();
        String numbers = FurnitureText.numbers(entry.sourceNumbers());
        boolean inTitle = entry.detail().isEmpty();
        String title = inTitle ? entry.title() + "  " + numbers : entry.title();
        String detail = inTitle ? "" : entry.detail() + "  " + numbers;
        return new Block.LegendRow(
                entry,
                lines.wrap(title, TextStyle.BODY, room),
                lines.wrap(detail, TextStyle.DETAIL, room),
                scale(),
                ROW_GAP * scale(),
                keepWithNext);
    }
}
