package org.araxes.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;

/**
 * The line below the map: help of the tool in hand on the left; position, scale and save state on the right. A click on
 * the position shows it in the next coordinate format. FX thread.
 */
public final class StatusLine extends StatusBar {

    private final Button position = new Button();
    private final Label scale = new Label();
    private final Button saved = new Button();
    private final Button stop = new Button("Stop");

    /**
     * @param nextFormat shows positions in the next format
     * @param aboutSaving explains the save state or tries again
     */
    public StatusLine(Runnable nextFormat, Runnable aboutSaving) {
        setId("status");
        setText("");
        setFocusTraversable(false);
        position.setId("position");
        position.setAccessibleText("Format of positions");
        position.setOnAction(e -> nextFormat.run());
        Tips.set(position, "Position under the pointer; click for the next coordinate format");
        scale.setId("scale");
        Tips.set(scale, "Scale of the map on a screen of 96 pixels to the inch");
        saved.setId("save-state");
        saved.setOnAction(e -> aboutSaving.run());
        stop.setId("stop-reading");
        for (Node node : new Node[] {position, saved, stop}) {
            node.getStyleClass().add("status-button");
            node.setFocusTraversable(true);
        }
        for (Region figure : new Region[] {position, scale, saved}) {
            figure.setMinWidth(Region.USE_PREF_SIZE); // a long sentence gives way to them
        }
        getRightItems().addAll(position, scale, saved);
    }

    /** Shows a sentence: how the tool in hand works, or what was done or cannot be. */
    public void showHelp(String help) {
        setText(help);
    }

    /** Tells that what was asked for needs something selected. */
    public void nothingSelected() {
        showHelp("Select a feature of the map or an object of yours first.");
    }

    /** Shows that something takes its time, or no longer. */
    public void busy(boolean working) {
        setProgress(working ? -1 : 0);
    }

    /**
     * Shows how far long work has come.
     *
     * @param text what is done
     * @param part how much of it, 0 to 1; less than 0 when it has ended
     * @param stopped runs when the person wants it no more
     */
    public void progress(String text, double part, Runnable stopped) {
        boolean on = part >= 0;
        setText(text);
        setProgress(Math.max(0, part));
        stop.setOnAction(e -> stopped.run());
        Tips.set(stop, text); // the sentence gives way to that of the tool in hand
        if (on != getRightItems().contains(stop)) {
            getRightItems().remove(stop);
            if (on) {
                getRightItems().addFirst(stop);
            }
        }
    }

    /** Shows the position under the pointer. */
    public void showPosition(String text) {
        position.setText(text);
    }

    /** Shows how many times smaller the map is than the ground. */
    public void showScale(double denominator) {
        scale.setText(ScaleText.of(denominator));
    }

    /** @param warn whether something is not saved */
    public void showSaved(String text, String detail, boolean warn) {
        saved.setText(text);
        Tips.set(saved, detail);
        saved.getStyleClass().remove("status-warn");
        if (warn) {
            saved.getStyleClass().add("status-warn");
        }
    }
}
