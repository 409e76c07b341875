package org.araxes.ui.inspector;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.measure.FigureLane;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * The cards of what a person drew: a form for each kind of object and a card for several, made once and filled again.
 * FX thread.
 */
final class ObjectCards {

    private final MapModel model;
    private final Editing editing;
    private final FigureLane figures;
    private final AnnotationForm.Surroundings surroundings;
    private final Consumer<Annotation> copyText;
    private final Map<AnnotationKind, AnnotationForm> forms = new EnumMap<>(AnnotationKind.class);
    private final Map<StyleFields.Parts, SeveralCard> severalCards = new HashMap<>();
    private @Nullable AnnotationForm form;
    private @Nullable UUID formOf;
    private @Nullable SeveralCard several;
    private Set<UUID> severalOf = Set.of();

    ObjectCards(
            MapModel model,
            Editing editing,
            FigureLane figures,
            AnnotationForm.Surroundings surroundings,
            Consumer<Annotation> copyText) {
        this.model = model;
        this.editing = editing;
        this.figures = figures;
        this.surroundings = surroundings;
        this.copyText = copyText;
    }

    /** Whether the card that is seen is that of these objects; then it shows them as they stand. */
    boolean show(Set<UUID> ids) {
        if (several != null && ids.equals(severalOf)) {
            several.show();
            return true;
        }
        return formOf != null && ids.equals(Set.of(formOf));
    }

    /**
     * The card of some objects, to be shown now; nothing where none of them is there.
     *
     * @param beforeFilling gets a card that was shown before and is about to show others
     */
    Optional<Region> take(Set<UUID> ids, Consumer<Region> beforeFilling) {
        return switch (ids.size()) {
            case 0 -> Optional.empty();
            case 1 -> editing.selectedAlone().map(a -> formOf(a, beforeFilling));
            default -> Optional.of(cardOf(ids, beforeFilling));
        };
    }

    private AnnotationForm formOf(Annotation annotation, Consumer<Region> beforeFilling) {
        AnnotationForm known = forms.get(annotation.kind());
        if (known != null) {
            beforeFilling.accept(known);
            known.take(annotation);
        }
        AnnotationForm shown = known != null
                ? known
                : new AnnotationForm(editing, annotation, model.unitsProperty()::get, figures, surroundings, copyText);
        forms.put(annotation.kind(), shown);
        form = shown;
        formOf = annotation.id();
        return shown;
    }

    private SeveralCard cardOf(Set<UUID> ids, Consumer<Region> beforeFilling) {
        StyleFields.Parts parts = SeveralCard.parts(editing.selected());
        SeveralCard known = severalCards.get(parts);
        if (known != null) {
            beforeFilling.accept(known);
            known.show();
        }
        SeveralCard shown =
                known != null ? known : new SeveralCard(editing, editing::selected, parts, surroundings.styles());
        severalCards.put(parts, shown);
        several = shown;
        severalOf = ids;
        return shown;
    }

    /** Shows what has changed. @param otherKind called later, when the object has become one of another kind */
    void showChanged(Runnable otherKind) {
        AnnotationForm shown = form;
        if (shown != null && formOf != null) {
            editing.document().annotation(formOf).ifPresent(now -> {
                if (now.kind() == shown.kind()) {
                    shown.show(now);
                } else {
                    // When the step that made it another kind is done.
                    Background.later(() -> {
                        if (form == shown) {
                            otherKind.run();
                        }
                    });
                }
            });
        } else if (several != null) {
            several.show();
        }
    }

    /** The form that is shown. */
    Optional<AnnotationForm> form() {
        return Optional.ofNullable(form);
    }

    /** Keeps what was typed into a form and is not kept yet. */
    void commit() {
        form().ifPresent(AnnotationForm::commit);
    }

    /** Another card is about to be shown: keeps what was typed into this one. */
    void leave() {
        AnnotationForm old = form;
        form = null;
        formOf = null;
        several = null;
        severalOf = Set.of();
        if (old != null) {
            old.commit();
            old.close();
        }
    }
}
