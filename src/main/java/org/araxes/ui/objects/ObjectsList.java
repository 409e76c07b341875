package org.araxes.ui.objects;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.measure.FigureLane;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * A table of what the person drew and measured, newest on top, with a filter. Rows selected here are selected on the map
 * and the other way round; Enter or a double-click goes to the row, F2 renames, Delete removes what is selected, Esc gives
 * up the selection and then leads to the map. The down key leads from the filter into the table. FX thread.
 */
public final class ObjectsList extends VBox {

    /** So many objects are put in the order of their figures in less than a tenth of a second. */
    private static final int FIGURES_SORTED = 500;

    /** Rows of objects that are not shown on the day of the map. */
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final MapModel model;
    private final Function<UUID, Optional<Annotation>> byId;
    private final Actions actions;
    private final Rows rows = new Rows();
    private final TableView<Annotation> table = new TableView<>();
    private final ObjectColumns columns;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final InvalidationListener refresh = o -> table.refresh();
    private @Nullable VirtualFlow<?> flow;
    private boolean following;

    /**
     * What keys and the mouse lead to.
     *
     * @param goTo shows an object on the map
     * @param rename lets the person type another name for what is selected
     * @param delete deletes what is selected
     * @param leave gives the focus to the map
     * @param menu what can be done to the selected rows
     */
    public record Actions(
            Consumer<Annotation> goTo, Runnable rename, Runnable delete, Runnable leave, ContextMenu menu) {}

    /**
     * @param model what is drawn and selected
     * @param byId the object of an id
     * @param figures measures objects
     * @param actions what can be done
     */
    public ObjectsList(MapModel model, Function<UUID, Optional<Annotation>> byId, FigureLane figures, Actions actions) {
        this.model = model;
        this.byId = byId;
        this.actions = actions;
        this.columns = new ObjectColumns(a -> figures.of(a), model.unitsProperty()::get);
        getStyleClass().add("objects");
        filter.setId("objects-filter");
        filter.setPromptText("Filter by name, note, kind");
        filter.setAccessibleText("Filter annotations and measurements");
        filter.textProperty().addListener(o -> filter());
        filter.setOnKeyPressed(this::filterKey);
        count.setId("objects-count");
        count.getStyleClass().add("faint");
        buildTable();
        table.setContextMenu(actions.menu());
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filter, count, table);
        model.annotationsProperty().addListener(o -> follow());
        model.selectionProperty().addListener(o -> follow());
        for (Observable o : List.of(model.unitsProperty(), model.dateProperty(), figures.arrivedProperty())) {
            o.addListener(refresh);
        }
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Annotation>) c -> lead());
        follow();
    }

    private void filterKey(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            selectFirst();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            if (filter.getText().isEmpty()) {
                actions.leave().run();
            }
            filter.clear();
            e.consume();
        }
    }

    /** The first row, when none is selected; whether it is now. */
    private boolean selectFirst() {
        boolean none = table.getSelectionModel().isEmpty() && !rows.isEmpty();
        if (none) {
            table.getSelectionModel().clearAndSelect(0);
        }
        return none;
    }

    private void buildTable() {
        table.setId("objects");
        table.setAccessibleText("Annotations and measurements");
        table.setItems(rows);
        table.setSortPolicy(t -> {
            rows.order(t.getComparator());
            return true;
        });
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().addAll(columns.all());
        table.setRowFactory(view -> new Row());
        Label empty = new Label();
        model.comingProperty()
                .subscribe(coming -> empty.setText(
                        coming
                                ? "What you drew is being read…"
                                : "Nothing drawn yet.\nMeasure with D or A, annotate with M, T, L, R or P."));
        empty.setWrapText(true);
        empty.getStyleClass().add("hint");
        table.setPlaceholder(empty);
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                focused(actions.goTo());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (tableKey(e.getCode())) {
                e.consume();
            }
        });
    }

    /** Whether a key means something here. */
    private boolean tableKey(KeyCode key) {
        switch (key) {
            case ENTER -> focused(actions.goTo());
            case DELETE -> actions.delete().run();
            case F2 -> actions.rename().run();
            case ESCAPE -> {
                if (table.getSelectionModel().isEmpty()) {
                    actions.leave().run();
                }
                model.selectionProperty().set(Selection.NONE);
            }
            case UP, DOWN -> {
                return selectFirst(); // left to itself the table would pass over the first row
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focused(Consumer<Annotation> action) {
        Annotation one = table.getSelectionModel().getSelectedItem();
        if (one != null) {
            action.accept(one);
        }
    }

    private void filter() {
        following = true;
        rows.filter(filter.getText().isBlank() ? null : ObjectWords.filter(filter.getText()));
        following = false;
        showCount();
        follow();
    }

    private void showCount() {
        // The column takes no room while nothing has days of its own.
        columns.days().setVisible(rows.dated() > 0);
        int all = rows.all();
        columns.figure().setSortable(all <= FIGURES_SORTED); // every figure has to be measured, again and again
        String things = all == 1 ? " object" : " objects";
        count.setText((rows.size() < all ? rows.size() + " of " : "") + all + things);
    }

    /** The table follows document and map. */
    private void follow() {
        following = true;
        AnnotationList now = model.annotationsProperty().get();
        if (now.size() != rows.all()) {
            // To move what is selected by a row, the toolkit goes through all rows.
            table.getSelectionModel().clearSelection();
        }
        if (rows.follow(now)) {
            showCount();
        }
        select(model.selectionProperty().get().annotations());
        following = false;
    }

    private void select(Set<UUID> ids) {
        int[] indices = ids.stream()
                .flatMap(id -> byId.apply(id).stream())
                .mapToInt(rows::of)
                .filter(row -> row >= 0)
                .sorted()
                .toArray();
        boolean same =
                indices.length == table.getSelectionModel().getSelectedIndices().size()
                        && IntStream.of(indices).allMatch(table.getSelectionModel()::isSelected);
        if (same) {
            return;
        }
        table.getSelectionModel().clearSelection();
        if (indices.length > 0) {
            table.getSelectionModel().selectIndices(indices[0], indices);
            bringIntoSight(indices[0]);
        }
    }

    /** Where a row is in sight the table stays as it stands; else it comes to the top, below the one above it. */
    private void bringIntoSight(int row) {
        VirtualFlow<?> known = flow;
        if (known == null && table.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            known = found;
            flow = found; // to look for it takes as long as to look at its rows
        }
        if (known == null) {
            table.scrollTo(row);
        } else if (!isInSight(row, known)) {
            // Not by the table: after a change it lays out all rows at once where it stood, and again where it stands
            // then.
            // It counts its rows anew later, which may shift it by one.
            known.scrollToTop(Math.max(0, row - 1));
        }
    }

    private static boolean isInSight(int row, VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null
                && last != null
                && row >= first.getIndex() + (first.getLayoutY() < 0 ? 1 : 0)
                && row < last.getIndex();
    }

    /** The map follows the table. */
    private void lead() {
        if (following) {
            return;
        }
        Set<UUID> ids = new HashSet<>();
        for (Annotation a : table.getSelectionModel().getSelectedItems()) {
            if (a != null) {
                ids.add(a.id());
            }
        }
        if (!ids.isEmpty()) {
            model.selectionProperty().set(new Selection(List.of(), 0, ids));
        }
    }

    /** All rows have one line: knowing that, the table need not make rows only to see how high they are. */
    private void rowsAreAsHighAs(double height) {
        if (height > 0 && table.getFixedCellSize() <= 0) {
            Background.later(() -> table.setFixedCellSize(height));
        }
    }

    /** A row that says all of itself to who cannot see it. */
    private final class Row extends TableRow<Annotation> {

        Row() {
            heightProperty().subscribe(h -> rowsAreAsHighAs(h.doubleValue()));
        }

        @Override
        protected void updateItem(@Nullable Annotation a, boolean empty) {
            super.updateItem(a, empty);
            boolean off = a != null
                    && model.dateProperty()
                            .get()
                            .filter(day -> !a.details().period().holdsOn(day))
                            .isPresent();
            pseudoClassStateChanged(OFF, !empty && off);
            setAccessibleText(
                    empty || a == null
                            ? null
                            : ObjectWords.sentence(a, columns.figured(a).text()));
        }
    }
}
