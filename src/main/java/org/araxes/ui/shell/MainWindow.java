package org.araxes.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.araxes.ui.OwnStyle;
import org.araxes.ui.Theme;
import org.araxes.ui.compare.BlinkKey;
import org.araxes.ui.inspector.Inspector;
import org.araxes.ui.map.MapPane;
import org.araxes.ui.map.ScaleBarView;

/**
 * The window's face: menus with search and a tool bar above, layers left, map in the middle between compare bar and time
 * bar, inspector right, status line at the foot. It only arranges; {@link Desk} ties the parts together. FX thread.
 */
final class MainWindow extends BorderPane {

    private static final double TREE_SHARE = 0.235;

    /** In a small window the layers have more of it, so that words are not broken. */
    private static final double TREE_WIDTH = 290;

    private static final double MOST_TREE_SHARE = 0.32;
    private static final double CARD_WIDTH = 330;

    /** How much of the map the card covers, with its margin. */
    static final double CARD_COVERS = CARD_WIDTH + 24;

    /** How wide the divider beside the map is, and how high menus, tool bar and status line are together. */
    private static final double DIVIDER_WIDTH = 2;

    private static final double BARS_HEIGHT = 138;

    private static final double MARGIN = 12;

    private final TabPane tabs = new TabPane();
    private final SplitPane split = new SplitPane();
    private final Desk desk;

    /** The size that the map has in a window that shows so much, nearly, logical pixels. */
    static Dimension2D mapSize(Dimension2D window) {
        return new Dimension2D(
                Math.max(1, Math.rint(window.getWidth() * (1 - treeShare(window.getWidth())) - DIVIDER_WIDTH)),
                Math.max(1, window.getHeight() - BARS_HEIGHT));
    }

    MainWindow(Desk desk) {
        this.desk = desk;
        setTop(new VBox(menuRow(), topBar()));
        split.setOrientation(Orientation.HORIZONTAL);
        Region left = leftPanel();
        left.setMinWidth(180);
        BorderPane middle = new BorderPane(mapArea(desk.map()));
        whenSeen(desk.compareBar(), () -> middle.setTop(desk.compareBar()));
        whenSeen(desk.timeBar(), () -> middle.setBottom(desk.timeBar()));
        split.getItems().addAll(left, middle);
        SplitPane.setResizableWithParent(left, false);
        setCenter(split);
        setBottom(desk.status());
        new Drops(desk.ownData()::openFolders, desk.ownData()::drop).listenOn(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::toolKey);
    }

    /**
     * Puts a part into the window when it is first to be seen: parts that are hidden would be styled with all others, and
     * they are a third of the window.
     */
    private static void whenSeen(Node part, Runnable put) {
        if (part.isVisible()) {
            put.run();
            return;
        }
        part.visibleProperty().addListener((o, was, seen) -> {
            if (seen && part.getParent() == null) {
                put.run();
            }
        });
    }

    private Region leftPanel() {
        tabs.getTabs()
                .setAll(
                        tab("layers", "Layers", desk::layerTree),
                        tab("objects", "Objects", desk::objects),
                        tab("views", "Views", () -> desk.savedViews().list()),
                        tab("events", "Events", desk::events),
                        tab("sources", "Sources", desk::sources));
        tabs.getSelectionModel().selectedItemProperty().addListener(o -> fillOpenTab());
        tabs.setId("left-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("side-panel");
        return tabs;
    }

    /** A tab that is filled when it is first opened. */
    private static Tab tab(String id, String title, Supplier<Node> content) {
        Tab tab = new Tab(title);
        tab.setId("tab-" + id);
        tab.setUserData(new Later<>(content));
        return tab;
    }

    /** Fills the tab that is open; not before the first map, which need not wait for it. */
    void fillOpenTab() {
        Tab open = tabs.getSelectionModel().getSelectedItem();
        if (open.getUserData() instanceof Later<?> content && content.get() instanceof Node node) {
            open.setContent(node);
        }
    }

    /** Divides a new window of a width, pixels, between layers and map. */
    void divide(double width) {
        split.setDividerPositions(treeShare(width));
    }

    private static double treeShare(double width) {
        return Math.clamp(TREE_WIDTH / width, TREE_SHARE, MOST_TREE_SHARE);
    }

    /** Opens the tab that another window's face has open, as wide. */
    void goOnLike(MainWindow before) {
        tabs.getSelectionModel().select(before.tabs.getSelectionModel().getSelectedIndex());
        split.setDividerPositions(before.split.getDividerPositions());
        fillOpenTab();
    }

    /** Shows the table of what was drawn. */
    void openObjects() {
        tabs.getTabs().stream()
                .filter(tab -> "tab-objects".equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    /** The map fills what is left of the window; card, buttons and scale bar lie over it. */
    private Region mapArea(MapPane map) {
        VBox buttons = new VBox(
                4,
                mapButton(desk.commands().zoomIn()),
                mapButton(desk.commands().zoomOut()),
                mapButton(desk.commands().wholeRegion()));
        ScaleBarView bar = new ScaleBarView(desk.model());
        HBox corner = new HBox(MARGIN, buttons);
        Inspector card = desk.inspector();
        card.setPrefWidth(CARD_WIDTH);
        card.setMaxWidth(CARD_WIDTH);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveField);
        AnchorPane over = new AnchorPane(bar, corner);
        whenSeen(card, () -> over.getChildren().add(card));
        over.setPickOnBounds(false);
        AnchorPane.setLeftAnchor(bar, MARGIN);
        AnchorPane.setBottomAnchor(bar, MARGIN);
        AnchorPane.setRightAnchor(corner, MARGIN);
        AnchorPane.setBottomAnchor(corner, MARGIN);
        AnchorPane.setTopAnchor(card, MARGIN);
        AnchorPane.setRightAnchor(card, MARGIN);
        card.maxHeightProperty().bind(over.heightProperty().subtract(2 * MARGIN));
        buttons.visibleProperty().bind(card.visibleProperty().not());
        Node cross = desk.byKeyboard().cross();
        return new StackPane(map, cross, over);
    }

    private static Button mapButton(Command command) {
        Button button = command.button();
        button.getStyleClass().remove("flat");
        button.getStyleClass().add("map-button");
        return button;
    }

    /** What is of use whatever one does stands beside the menus, so that the tools have the bar below to themselves. */
    private HBox menuRow() {
        MenuBar menus = Menus.bar(desk);
        HBox.setHgrow(menus, Priority.ALWAYS);
        HBox row = new HBox(
                menus,
                desk.search(),
                Menus.namesButton(desk),
                desk.commands().theme().button());
        row.getStyleClass().add("menu-row");
        return row;
    }

    private HBox topBar() {
        Commands c = desk.commands();
        HBox bar = new HBox();
        bar.getStyleClass().add("top-bar");
        bar.getChildren().addAll(desk.tools().buttons(MeasureMenu.button(desk)));
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
        buttons(bar, List.of(c.undo(), c.redo()));
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
        buttons(bar, List.of(c.back(), c.forward()));
        bar.getChildren().add(Menus.viewsButton(desk));
        bar.getChildren().add(c.time().toggleButton(desk.time().onProperty()));
        bar.getChildren().add(c.compare().toggleButton(desk.compare().onProperty()));
        buttons(bar, List.of(c.ledger()));
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().add(space);
        Button save = c.saveImage().button();
        save.setText("Save image");
        save.getStyleClass().remove("flat");
        save.getStyleClass().add("accent");
        bar.getChildren().add(save);
        return bar;
    }

    private static void buttons(HBox bar, List<Command> commands) {
        commands.forEach(c -> bar.getChildren().add(c.button()));
    }

    /** From a field of the card, Enter and Esc lead back to the map, where single letters are tools again. */
    private void leaveField(KeyEvent event) {
        boolean left = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER;
        Node field = getScene().getFocusOwner();
        if (left && (field instanceof TextField || field instanceof Spinner<?>)) {
            desk.map().requestFocus();
            event.consume();
        }
    }

    /** Single letters take a tool in hand, unless somebody types. */
    private void toolKey(KeyEvent event) {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
        if (focus instanceof TextInputControl || focus instanceof Spinner<?> || modified) {
            return;
        }
        String letter = event.getText();
        if (letter.length() == 1 && desk.tools().takeByKey(letter.charAt(0))) {
            desk.map().requestFocus();
            event.consume();
        }
    }

    /** The window's scene in a theme. */
    Scene scene(double width, double height) {
        Scene scene = new Scene(this, width, height);
        scene.getStylesheets().add(OwnStyle.stylesheet());
        desk.model().themeProperty().subscribe(this::showTheme);
        BlinkKey.install(scene, desk.compare());
        return scene;
    }

    private void showTheme(Theme theme) {
        javafx.application.Application.setUserAgentStylesheet(theme.stylesheet());
        getStyleClass().remove("dark");
        if (theme == Theme.DARK) {
            getStyleClass().add("dark");
        }
    }
}
