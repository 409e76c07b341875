package org.araxes.ui;

import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/**
 * A cell of a table that is read: its text in as many lines as the column needs, and more on hovering where there is
 * more to say. FX thread.
 *
 * @param <S> a row
 * @param <T> what the column sorts by
 */
public class WrappedCell<S, T> extends TableCell<S, T> {

    /** The space between a number and its unit, at which no line ends. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=[\\p{L}%])");

    private static final double PADDING = 17;
    private static final double TIP_WIDTH = 420;

    private final Function<S, String> text;
    private final Function<S, String> more;
    private final Text shown = new Text();

    /**
     * @param column the cell's column, which its text is as wide as
     * @param text what it shows
     */
    public WrappedCell(TableColumn<S, T> column, Function<S, String> text) {
        this(column, text, text);
    }

    /** @param more what is shown on hovering, unless it is just the text */
    public WrappedCell(TableColumn<S, T> column, Function<S, String> text, Function<S, String> more) {
        this.text = text;
        this.more = more;
        getStyleClass().add("wrapped-cell");
        shown.getStyleClass().add("cell-text");
        shown.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        S row = getTableRow() == null ? null : getTableRow().getItem();
        boolean blank = empty || row == null;
        String words = blank ? "" : text.apply(row);
        String tip = blank ? "" : more.apply(row);
        shown.setText(UNIT.matcher(words).replaceAll("\u00a0"));
        setGraphic(words.isEmpty() ? null : shown);
        setAccessibleText(words);
        setTooltip(tip.isEmpty() || tip.equals(words) ? null : tooltip(tip));
    }

    private static Tooltip tooltip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }
}
