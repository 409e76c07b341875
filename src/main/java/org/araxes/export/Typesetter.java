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
        groups.forEach(group -> blocks.addAll(group(group, TextStyle.GROUP, width, wholeGroups)));
        return blocks;
    }

    /**
     * What the person drew.
     *
     * @param underLegend whether it is the last group of a legend, and no list of its own
     */
    List<Block> own(List<LegendGroup> groups, double width, boolean wholeGroups, boolean underLegend) {
        TextStyle heading = underLegend ? TextStyle.GROUP : TextStyle.HEADING;
        return groups.stream()
                .flatMap(group -> group(group, heading, width, wholeGroups).stream())
                .toList();
    }

    private List<Block> group(LegendGroup group, TextStyle heading, double width, boolean whole) {
        List<Block> blocks = new ArrayList<>();
        double gap = heading == TextStyle.HEADING ? HEADING_GAP : GROUP_GAP;
        blocks.add(heading(group.title(), heading, width, gap));
        List<LegendEntry> entries = group.entries();
        for (int i = 0; i < entries.size(); i++) {
            boolean more = i + 1 < entries.size();
            boolean sameLayer = more && entries.get(i + 1).inner();
            blocks.add(entry(entries.get(i), width, more && whole || sameLayer));
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

    /** How wide the longest of a block's lines is, logical pixels: no wider ground is needed. */
    double naturalWidth(Block block) {
        return switch (block) {
            case Block.Text text -> widest(text.lines(), text.style());
            case Block.LegendRow row ->
                row.textIndent()
                        + Math.max(widest(row.title(), TextStyle.BODY), widest(row.detail(), TextStyle.DETAIL));
            case Block.StatedRow row ->
                Math.max(widest(row.title(), TextStyle.BODY), widest(row.detail(), TextStyle.DETAIL));
            case Block.SourceRow row -> row.indent() + widest(row.lines(), TextStyle.SOURCE);
            case Block.Locator locator -> locator.width();
            case Block.Key key -> key.width();
        };
    }

    private double widest(List<String> broken, TextStyle style) {
        return broken.stream()
                .mapToDouble(line -> lines.width(line, style))
                .max()
                .orElse(0);
    }

    /** A heading of a list. */
    List<Block> heading(String text, double width) {
        return List.of(heading(text, TextStyle.HEADING, width, HEADING_GAP));
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
