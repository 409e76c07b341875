package org.araxes.ui.shell;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.araxes.ui.Theme;

/**
 * What the window needs of the toolkit, got ready while the catalogue is still being read on another thread: fonts, style
 * sheet, the classes of the controls. FX thread.
 */
final class ToolkitWarmUp implements Runnable {

    private static final String[] FONTS = {"Regular", "Bold"};

    @Override
    public void run() {
        // First of all: without one, the first control would have the toolkit read its own, which is never used.
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        for (String font : FONTS) {
            Font.loadFont(ToolkitWarmUp.class.getResourceAsStream("/org/araxes/fonts/AraxesSans-" + font + ".ttf"), 13);
        }
        Button button = new Button("…");
        button.setTooltip(new Tooltip());
        VBox controls = new VBox(
                new MenuBar(),
                new Label("…"),
                button,
                new SplitPane(new TabPane(new Tab("…", new TreeView<String>()))));
        new Scene(controls, 1, 1);
        controls.applyCss();
    }
}
