package org.araxes.ui.inspector;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Link;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.catalog.Source;
import org.araxes.ui.Editing;
import org.araxes.ui.Icons;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.Viewports;
import org.araxes.ui.measure.FigureLane;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows what is selected: a claim's card, a source's card or an annotation's form. Several claims under one click are
 * leafed through. FX thread.
 */
public final class Inspector extends BorderPane {

    private final MapModel model;
    private final Editing editing;
    private final Consumer<Claim> goToClaim;
    private final Consumer<Annotation> copyText;
    private final ScrollPane content = Viewports.uncached(new Content());
    private final Region ground = new Region();
    private final Label pagerText = new Label();
    private final HBox pager;
    private final HBox actions = new HBox();
    private final FigureLane figures;
    private final LinkTargets targets;
    private final Map<AnnotationKind, AnnotationForm> forms = new EnumMap<>(AnnotationKind.class);
    private final Map<AnnotationKind, SeveralCard> severalCards = new EnumMap<>(AnnotationKind.class);
    private final Tooltip pagerTip = new Tooltip();
    private @Nullable AnnotationForm form;
    private @Nullable SeveralCard several;
    private Set<UUID> severalOf = Set.of();
    private @Nullable UUID formOf;
    private Runnable leave = () -> {};

    /**
     * @param model what is selected
     * @param editing changes annotations
     * @param goToClaim shows and selects a claim
     * @param copyText copies an annotation's text and figures
     * @param figures measures annotations
     */
    public Inspector(
            MapModel model,
            Editing editing,
            Consumer<Claim> goToClaim,
            Consumer<Annotation> copyText,
            FigureLane figures) {
        this.model = model;
        this.targets = new LinkTargets(model.catalog());
        this.editing = editing;
        this.goToClaim = goToClaim;
        this.copyText = copyText;
        this.figures = figures;
        setId("inspector");
        getStyleClass().add("floating-card");
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("inspector");
        setCenter(content);
        pager = pager();
        setTop(header());
        getChildren().addFirst(ground());
        model.selectionProperty().addListener(o -> show());
        model.namesProperty().addListener(o -> show());
        model.unitsProperty().addListener(o -> {
            show();
            showChanged();
        });
        model.annotationsProperty().addListener(o -> showChanged());
        model.dateProperty().addListener(o -> showChanged());
        show();
    }

    /** What the card lies on, with its shadow, which takes no clicks from the map. */
    private Region ground() {
        ground.getStyleClass().add("card-ground");
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        return ground;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.resize(getWidth(), getHeight());
    }

    private HBox header() {
        Button close = new Button(null, Icons.of(Feather.X));
        close.setId("close-card");
        close.setAccessibleText("Close");
        close.getStyleClass().add("flat");
        close.setOnAction(e -> model.selectionProperty().set(Selection.NONE));
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(pager, space, actions, close);
        row.getStyleClass().add("card-header");
        return row;
    }

    /** Puts what can be done to the things that are shown beside the button that closes the card. */
    public void showActions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }

    private HBox pager() {
        Button previous = new Button(null, Icons.of(Feather.CHEVRON_LEFT));
        previous.setAccessibleText("Previous feature here");
        previous.setOnAction(e -> turn(-1));
        Button next = new Button(null, Icons.of(Feather.CHEVRON_RIGHT));
        next.setAccessibleText("Next feature here");
        next.setId("next-hit");
        next.setOnAction(e -> turn(1));
        pagerText.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(previous, next, pagerText);
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("hit-pager");
        return row;
    }

    private void showPager(Selection selection) {
        boolean several = selection.claims().size() > 1;
        pager.setVisible(several);
        pager.setManaged(several);
        if (!several) {
            return;
        }
        String place = selection.index() + 1 + " of " + selection.claims().size();
        pagerText.setText(place);
        pagerTip.setText(place + " features here");
        pagerText.setTooltip(pagerTip);
        pagerText.setAccessibleText(place + " features here");
    }

    private void turn(int step) {
        model.selectionProperty().set(model.selectionProperty().get().turnedBy(step));
    }

    private void show() {
        keepingFocus(this::showSelection);
    }

    /**
     * Changes what the card shows. Where the thing that had the focus goes with it, the next one that takes the focus is the
     * new card, or, where there is none, the map; left to itself the focus would go to the search box, and keys with it.
     */
    private void keepingFocus(Runnable change) {
        Node owner = isFocusWithin() && getScene() != null ? getScene().getFocusOwner() : null;
        change.run();
        if (owner != null && (!isVisible() || owner.getScene() == null)) {
            if (isVisible()) {
                content.requestFocus();
            } else {
                leave.run();
            }
        }
    }

    /** @param leave gives the focus to what it goes to when the card is closed */
    public void onClose(Runnable leave) {
        this.leave = leave;
    }

    private void showSelection() {
        Selection selection = model.selectionProperty().get();
        Optional<Annotation> annotation = single(selection);
        if (annotation.isPresent() && annotation.get().id().equals(formOf)) {
            return;
        }
        if (several != null && selection.annotations().equals(severalOf)) {
            several.show();
            return;
        }
        leaveForm();
        showPager(selection);
        if (annotation.isPresent()) {
            setVisible(true);
            showForm(annotation.get());
        } else {
            Optional<Claim> claim = Optional.ofNullable(selection.claim()).flatMap(model.catalog()::claim);
            setVisible(claim.isPresent() || !selection.annotations().isEmpty());
            Optional<Event> event = claim.flatMap(c -> EventLayer.event(model.catalog(), c.id()));
            if (claim.isPresent() && event.isPresent()) {
                put(new EventCard(
                        model.catalog(),
                        event.get(),
                        model.namesProperty().get(),
                        this::showSource,
                        () -> goToClaim.accept(claim.get())));
            } else if (claim.isPresent()) {
                put(new ClaimCard(
                        model.catalog(),
                        claim.get(),
                        model.namesProperty().get(),
                        model.unitsProperty().get(),
                        this::showSource));
            } else if (selection.annotations().size() > 1) {
                showSeveral(selection.annotations());
            }
        }
    }

    /** The card is as high as what it shows, up to the window's height. */
    private void put(Region node) {
        content.setContent(node);
        content.setVvalue(0);
    }

    /**
     * Wishes for the height that its card has at the width of the inspector. A height taken from the card after it was
     * laid out would come too late for the same layout, and leave the card cut off.
     */
    private final class Content extends ScrollPane {
        @Override
        protected double computePrefHeight(double width) {
            return getContent() instanceof Region card
                    ? card.prefHeight(Inspector.this.getPrefWidth()
                                    - Inspector.this.snappedLeftInset()
                                    - Inspector.this.snappedRightInset())
                            + snappedTopInset()
                            + snappedBottomInset()
                    : super.computePrefHeight(width);
        }
    }

    private void leaveForm() {
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

    private Optional<Annotation> single(Selection selection) {
        return selection.annotations().size() == 1
                ? editing.document()
                        .annotation(selection.annotations().iterator().next())
                : Optional.empty();
    }

    private void showForm(Annotation annotation) {
        AnnotationForm known = forms.get(annotation.kind());
        if (known != null) {
            leave(known);
            known.take(annotation);
        }
        AnnotationForm shown = known != null
                ? known
                : new AnnotationForm(
                        editing,
                        annotation,
                        model.unitsProperty()::get,
                        figures,
                        new AnnotationForm.Surroundings(
                                targets, this::goTo, model.styleProperty()::set, model.dateProperty()::get),
                        copyText);
        forms.put(annotation.kind(), shown);
        form = shown;
        formOf = annotation.id();
        put(shown);
    }

    /** The focus is not in a field of another thing than it was given to. */
    private void leave(Region card) {
        if (card.isFocusWithin()) {
            content.requestFocus();
        }
    }

    private void showSeveral(Set<UUID> ids) {
        AnnotationKind kind = SeveralCard.common(editing.selected());
        SeveralCard known = severalCards.get(kind);
        if (known != null) {
            leave(known);
            known.show();
        }
        SeveralCard shown = known != null ? known : new SeveralCard(editing, editing::selected, kind);
        severalCards.put(kind, shown);
        several = shown;
        severalOf = ids;
        put(shown);
    }

    private void goTo(Link link) {
        switch (link.target()) {
            case CLAIM -> model.catalog().claim(link.id()).ifPresent(goToClaim);
            case SOURCE -> model.catalog().source(link.id()).ifPresent(this::showSource);
        }
    }

    /** Shows a source and what rests on it. */
    public void showSource(Source source) {
        keepingFocus(() -> {
            leaveForm();
            setVisible(true);
            pager.setVisible(false);
            put(new SourceCard(model.catalog(), source, goToClaim));
        });
    }

    private void showChanged() {
        AnnotationForm shown = form;
        if (shown != null && formOf != null) {
            editing.document().annotation(formOf).ifPresent(now -> {
                if (now.kind() == shown.kind()) {
                    shown.show(now);
                } else {
                    Background.later(() -> showAnew(shown)); // when the step that made it another kind is done
                }
            });
        } else if (several != null) {
            several.show();
        }
    }

    /** An object of another kind has another form. */
    private void showAnew(AnnotationForm old) {
        UUID id = formOf;
        if (form == old && id != null) {
            keepingFocus(() -> {
                leaveForm();
                editing.document().annotation(id).ifPresent(this::showForm);
            });
        }
    }

    /** Keeps what was typed into a form and is not kept yet. */
    public void commit() {
        AnnotationForm open = form;
        if (open != null) {
            open.commit();
        }
    }

    /** Puts the caret into the name of the annotation that is shown. */
    public void editName() {
        AnnotationForm open = form;
        if (open != null) {
            if (open.getScene() == null) {
                content.applyCss(); // the first card of all: what scrolls it has no skin yet, and so it is in no window
            }
            open.editName();
        }
    }
}
