package org.araxes.ui.shell;

import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.figure.FigureMeasurer;
import org.araxes.ui.action.Clip;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.ui.dialog.SaveImageDialog;
import org.araxes.ui.dialog.Studio;
import org.araxes.ui.ledger.LedgerWindow;
import org.araxes.ui.measure.AnnotationText;
import org.araxes.ui.task.Background;
import org.araxes.ui.views.SavedViews;

/** What a person takes away from the map: pictures, texts and the ledger. FX thread. */
final class Takeaway {

    private final Desk desk;
    private final Studio studio;
    private final FilePicker picker;
    private final Background background;

    Takeaway(Desk desk, Studio studio, FilePicker picker, Background background) {
        this.desk = desk;
        this.studio = studio;
        this.picker = picker;
        this.background = background;
    }

    /** Asks how, and saves what is shown as a picture. */
    void saveImage() {
        imageDialog().show(desk.window());
    }

    /** Asks which, and saves several pictures at once. */
    void saveSeries() {
        imageDialog().forSeries().show(desk.window());
    }

    private SaveImageDialog imageDialog() {
        desk.inspector().commit();
        return new SaveImageDialog(
                studio,
                picker,
                () -> desk.savedViews().views().entries().stream()
                        .map(SavedViews.Entry::view)
                        .toList(),
                desk.status()::showHelp,
                desk.status()::busy);
    }

    /** Puts what is shown on the clipboard as a picture. */
    void copyImage() {
        desk.inspector().commit();
        desk.status().busy(true);
        studio.draw(
                studio.asSeen(desk.map().getScene().getWindow().getOutputScaleX()),
                image -> {
                    desk.status().busy(false);
                    Clip.put(image);
                    desk.status().showHelp("The image is on the clipboard");
                },
                e -> {
                    desk.status().busy(false);
                    Dialogs.failed(desk.window(), "The image was not copied", String.valueOf(e.getMessage()));
                });
    }

    /** Puts the figures of the first selected object on the clipboard. */
    void copySelectedText() {
        desk.model().selectionProperty().get().annotations().stream()
                .flatMap(id -> desk.editing().document().annotation(id).stream())
                .findFirst()
                .ifPresent(this::copyText);
    }

    /** Puts an object's figures on the clipboard. */
    void copyText(Annotation annotation) {
        Clip.put(AnnotationText.of(annotation, desk.model().unitsProperty().get()));
        desk.status().showHelp("Copied \u201c" + annotation.name() + "\u201d as text");
    }

    /** Measures what the sources state, and shows both. */
    void showLedger() {
        Catalog catalog = desk.model().catalog();
        desk.status().showHelp("Measuring what the sources state …");
        desk.status().busy(true);
        background.run(
                () -> new FigureMeasurer(catalog).measureAll(),
                results -> {
                    desk.status().busy(false);
                    desk.showHelp();
                    LedgerWindow.open(
                            desk.window(),
                            catalog,
                            results,
                            desk.model().themeProperty().get(),
                            id -> catalog.claim(id).ifPresent(desk.visits()::goToClaim));
                },
                problem -> {
                    desk.status().busy(false);
                    Dialogs.failed(
                            desk.window(), "The figures could not be measured", String.valueOf(problem.getMessage()));
                });
    }
}
