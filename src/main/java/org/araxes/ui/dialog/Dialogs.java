package org.araxes.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.araxes.catalog.Problem;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Small dialogs that only tell something. FX thread. */
public final class Dialogs {

    private static final List<List<String>> SHORTCUTS = List.of(
            List.of("Wheel, + and −", "zoom (at the pointer)"),
            List.of("Drag, middle drag, arrows", "move the map"),
            List.of("Space + drag", "move the map while drawing"),
            List.of("Double-click", "zoom in"),
            List.of("S", "select and edit; Shift or Ctrl and click, Shift and drag: several"),
            List.of("D / A", "measure distance / area"),
            List.of("G / N / E / W", "measure along a line, nearest distance, depth, width"),
            List.of("Ctrl / Ctrl+Shift while drawing", "follow the line to the next click / the other way round"),
            List.of("Ctrl+I", "points and route of the selected object"),
            List.of("M / T / B", "marker, text, callout"),
            List.of("L / R / F", "line, arrow, freehand line"),
            List.of("P / Q / C", "polygon, rectangle, circle"),
            List.of("Ctrl+X / Ctrl+C / Ctrl+V / Ctrl+D", "cut, copy, paste, duplicate annotations"),
            List.of("Ctrl+Shift+V", "objects from coordinates, typed or copied"),
            List.of("right button, menu key", "what can be done to what lies there"),
            List.of("Ctrl+A / Ctrl+G / Ctrl+Shift+K", "select all, group, lock or unlock"),
            List.of("Ctrl+Page Up / Ctrl+Page Down", "bring to front / send to back; with Shift: one step"),
            List.of("Click", "add a vertex"),
            List.of("Backspace", "drop the last vertex"),
            List.of("Enter, double-click, right-click", "finish"),
            List.of("Shift+Enter", "a click in the middle of the map, where the cross is"),
            List.of("Esc", "cancel"),
            List.of("Shift", "keep to multiples of 15° of true azimuth"),
            List.of("Alt", "do not snap"),
            List.of("Ctrl+Z / Ctrl+Shift+Z", "undo / redo"),
            List.of("Ctrl+O / F5", "open a folder of claims / read the data again"),
            List.of("Ctrl+Shift+O", "show a file as a layer"),
            List.of("Ctrl+F", "find a name or coordinates"),
            List.of("Ctrl+E / Ctrl+Shift+C", "save image / copy image"),
            List.of("Ctrl+B", "save this view"),
            List.of("Alt+← / Alt+→", "view before / after"),
            List.of("Ctrl+0", "whole region"),
            List.of("Ctrl+T", "time bar: choose the day that the map shows"),
            List.of("Alt+Page Up / Alt+Page Down", "event before / next event"),
            List.of("Ctrl+K", "compare claims: whose are shown, swipe, side by side"),
            List.of("Ctrl+1 to Ctrl+4", "one side's claims, the other's, both, neither"),
            List.of("Ctrl+5 / Ctrl+6", "swipe / side by side"),
            List.of("X, held", "the other map for as long as it is held"));

    /** Fits a screen of 800 pixels at 150 %. */
    private static final double SHORTCUTS_HEIGHT = 340;

    private Dialogs() {}

    /** Keys and gestures. */
    public static void shortcuts(@Nullable Window owner) {
        GridPane grid = new GridPane(24, 6);
        for (List<String> row : SHORTCUTS) {
            Label keys = new Label(row.get(0));
            keys.setStyle("-fx-font-weight: bold;");
            grid.addRow(grid.getRowCount(), keys, new Label(row.get(1)));
        }
        Alert alert = alert(owner, "Keyboard and mouse");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setId("shortcuts-list");
        scroll.setAccessibleText("Keys and what they do");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(SHORTCUTS_HEIGHT);
        grid.setStyle("-fx-padding: 0 16px 0 0;");
        alert.getDialogPane().setContent(scroll);
        alert.show();
    }

    /** What was wrong in the data. */
    public static void problems(@Nullable Window owner, List<Problem> problems) {
        Alert alert = alert(owner, "Problems in the data");
        if (problems.isEmpty()) {
            alert.getDialogPane().setContent(new Label("The data was read without a problem."));
        } else {
            TextArea text =
                    new TextArea(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
            text.setId("problems-text");
            text.setEditable(false);
            text.setWrapText(true);
            text.setPrefWidth(620);
            text.setPrefRowCount(Math.clamp(2L * problems.size() + 1, 4, 16));
            Label hint = new Label("What is broken is left out, the rest is shown. Mend the file and press F5.");
            VBox.setVgrow(text, Priority.ALWAYS);
            alert.getDialogPane().setContent(new VBox(8, text, hint));
        }
        alert.show();
    }

    /** One failed action: what failed and why. */
    public static void failed(@Nullable Window owner, String what, String why) {
        failed(owner, what, why, () -> {});
    }

    /** @param then is done when the person has read it */
    public static void failed(@Nullable Window owner, String what, String why, Runnable then) {
        Alert alert = new Alert(Alert.AlertType.ERROR, why, ButtonType.OK);
        alert.initOwner(owner);
        alert.setHeaderText(what);
        alert.setTitle("Araxes");
        alert.getDialogPane().setId("failed");
        Dressing.dress(alert.getDialogPane(), owner);
        alert.setOnHidden(e -> then.run());
        alert.show();
    }

    /** Asks before something that cannot be taken back; whether the person wants it. Waits for the answer. */
    public static boolean confirmed(@Nullable Window owner, String question, String why, String yes) {
        return choice(owner, question, why, List.of(yes)).isPresent();
    }

    /**
     * Asks for one of several answers, or to leave it. Waits for it.
     *
     * @param answers the usual one last
     */
    public static Optional<String> choice(@Nullable Window owner, String question, String why, List<String> answers) {
        return asking(owner, question, why, answers, "Cancel")
                .showAndWait()
                .map(ButtonType::getText)
                .filter(answers::contains);
    }

    /**
     * Tells something grave and offers what can be done about it. Does not wait.
     *
     * @param answers the usual one last
     * @param chosen gets the answer, unless the dialog was only closed
     */
    public static void offer(
            @Nullable Window owner, String heading, String text, List<String> answers, Consumer<String> chosen) {
        Alert alert = asking(owner, heading, text, answers, "Close");
        alert.resultProperty()
                .subscribe(answer -> Optional.ofNullable(answer)
                        .map(ButtonType::getText)
                        .filter(answers::contains)
                        .ifPresent(a -> Background.later(() -> chosen.accept(a))));
        alert.show();
    }

    private static Alert asking(
            @Nullable Window owner, String question, String why, List<String> answers, String nothing) {
        Alert alert = new Alert(Alert.AlertType.WARNING, why);
        alert.getButtonTypes().setAll(new ButtonType(nothing, ButtonBar.ButtonData.CANCEL_CLOSE));
        for (int i = 0; i < answers.size(); i++) {
            boolean last = i == answers.size() - 1;
            alert.getButtonTypes()
                    .add(new ButtonType(
                            answers.get(i), last ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.OTHER));
        }
        alert.initOwner(owner);
        alert.setTitle("Araxes");
        alert.setHeaderText(question);
        alert.getDialogPane().setId("choice");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        Dressing.dress(alert.getDialogPane(), owner);
        return alert;
    }

    /** Gives a dialog the look of the window that it belongs to. */
    public static void dress(DialogPane pane, @Nullable Window owner) {
        Dressing.dress(pane, owner);
    }

    /** Something the person has to know. */
    public static void tell(@Nullable Window owner, String heading, String text) {
        Alert alert = alert(owner, heading);
        alert.setContentText(text);
        alert.show();
    }

    private static Alert alert(@Nullable Window owner, String heading) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle("Araxes");
        alert.setHeaderText(heading);
        alert.setResizable(true);
        Dressing.dress(alert.getDialogPane(), owner);
        return alert;
    }
}
