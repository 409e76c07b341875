package org.araxes.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Link;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Source;
import org.araxes.ui.Editing;
import org.araxes.ui.Icons;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.Viewports;
import org.araxes.ui.measure.FigureLane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows what is selected: a claim's card, a source's card or an annotation's form. Several claims under one click are
 * leafed through. FX thread.
 */
public final class Inspector extends BorderPane {

    private final MapModel model;
    private final Consumer<Claim> goToClaim;
    private final ScrollPane content = Viewports.uncached(new Content());
    private final Region ground = new Region();
    private final HBox actions = new HBox();
    private final HitPager pager;
    private final ObjectCards objects;
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
        this.goToClaim = goToClaim;
        this.pager = new HitPager(model);
        this.objects = new ObjectCards(
                model,
                editing,
                figures,
                new AnnotationForm.Surroundings(
                        new LinkTargets(model.catalog()),
                        this::goTo,
                        new StyleShelf(
                                model,
                                () -> getScene() == null ? null : getScene().getWindow()),
                        model.dateProperty()::get,
                        new MapLetters(),
                        () -> leave.run()),
                copyText);
        setId("inspector");
        getStyleClass().add("floating-card");
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("inspector");
        setCenter(content);
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

    private void show() {
        keepingFocus(this::showSelection);
    }

    /**
     * Changes what the card shows. Where the thing that had the focus goes with it, the next one that takes the focus is the
     * new card, or, where there is none, the map; left to itself the focus would go to the search box, and keys with it.
     */
    private void keepingFocus(Runnable change) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean here = isWithin(owner, this);
        change.run();
        if (here && (!isVisible() || owner == null || owner.getScene() == null)) {
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
        if (objects.show(selection.annotations())) {
            return;
        }
        objects.leave();
        pager.show(selection);
        Optional<Claim> claim = Optional.ofNullable(selection.claim()).flatMap(model.catalog()::claim);
        Optional<Region> card =
                claim.<Region>map(this::cardOf).or(() -> objects.take(selection.annotations(), this::leave));
        setVisible(card.isPresent());
        card.ifPresent(this::put);
    }

    private Region cardOf(Claim claim) {
        NameDisplay names = model.namesProperty().get();
        Optional<Event> event = EventLayer.event(model.catalog(), claim.id());
        return event.isPresent()
                ? new EventCard(model.catalog(), event.get(), names, this::showSource, () -> goToClaim.accept(claim))
                : new ClaimCard(
                        model.catalog(), claim, names, model.unitsProperty().get(), this::showSource);
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

    /** The focus is not in a field of another thing than it was given to. */
    private void leave(Region card) {
        if (card.getScene() != null && isWithin(card.getScene().getFocusOwner(), card)) {
            content.requestFocus();
        }
    }

    /** Asked of the nodes themselves: {@link #isFocusWithin()} stays true when what had the focus was disabled or taken out. */
    private static boolean isWithin(@Nullable Node node, Node card) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(card)) {
                return true;
            }
        }
        return false;
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
            objects.leave();
            setVisible(true);
            pager.setVisible(false);
            pager.setManaged(false);
            put(new SourceCard(model.catalog(), source, goToClaim));
        });
    }

    private void showChanged() {
        objects.showChanged(() -> keepingFocus(() -> {
            objects.leave();
            showSelection();
        }));
    }

    /** Keeps what was typed into a form and is not kept yet. */
    public void commit() {
        objects.commit();
    }

    /** Puts the caret into the name of the annotation that is shown. */
    public void editName() {
        objects.form().ifPresent(open -> {
            if (open.getScene() == null) {
                content.applyCss(); // the first card of all: what scrolls it has no skin yet, and so it is in no window
            }
            open.editName();
        });
    }
}
