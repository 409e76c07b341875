package org.araxes.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.araxes.annotation.Editor;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameIndex;
import org.araxes.catalog.Problem;
import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.tool.Namer;
import org.araxes.tool.NewAnnotations;
import org.araxes.tool.ToolBox;
import org.araxes.tool.ToolResult;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.StatusLine;
import org.araxes.ui.action.HitFinder;
import org.araxes.ui.action.LineActions;
import org.araxes.ui.action.LineTracing;
import org.araxes.ui.action.MapTargets;
import org.araxes.ui.action.MeasureActions;
import org.araxes.ui.action.Measuring;
import org.araxes.ui.action.ModelSelection;
import org.araxes.ui.action.ObjectActions;
import org.araxes.ui.action.ToolDesk;
import org.araxes.ui.action.TypedObjects;
import org.araxes.ui.compare.CompareBar;
import org.araxes.ui.compare.CompareModel;
import org.araxes.ui.compare.CompareState;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.ui.dialog.Studio;
import org.araxes.ui.inspector.Inspector;
import org.araxes.ui.layers.LayerTree;
import org.araxes.ui.map.MapPane;
import org.araxes.ui.measure.FigureLane;
import org.araxes.ui.measure.RouteWindow;
import org.araxes.ui.objects.ObjectsList;
import org.araxes.ui.search.SearchField;
import org.araxes.ui.sources.SourcesList;
import org.araxes.ui.task.Background;
import org.araxes.ui.task.ThreadRanks;
import org.araxes.ui.time.EventsList;
import org.araxes.ui.time.TimeBar;
import org.araxes.ui.time.TimeModel;
import org.araxes.ui.time.TimeState;
import org.araxes.ui.workspace.Keeper;
import org.araxes.ui.workspace.WorkInHand;
import org.araxes.ui.workspace.WorkspaceDesk;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.SaveState;
import org.jspecify.annotations.Nullable;

/**
 * Ties the window's parts together: what a tool made goes into the document, what was clicked into the inspector, what
 * was found onto the map. FX thread.
 */
final class Desk {

    private final MapModel model;
    private final Editing editing;
    private final ObjectActions actions;
    private final ToolBox box;
    private final ToolButtons tools;
    private final MapPane map;
    private final LayerTree layerTree;
    private final Later<ObjectsList> objects;
    private final Inspector inspector;
    private final TimeModel time;
    private final TimeBar timeBar;
    private final CompareModel compare;
    private final CompareBar compareBar;
    private final CompareTables tables;
    private final Later<EventsList> events;
    private final Later<SourcesList> sources;
    private final StatusLine status;
    private final PositionLine position;
    private final SearchField search;
    private final Commands commands;
    private final MeasureActions measureActions;
    private final LineActions lineActions;
    private final TypedObjects typedObjects;
    private final List<Problem> problems;
    private final Studio studio;
    private final ViewDesk savedViews;
    private final Extent wholeRegion;
    private final OwnData ownData;
    private final Visits visits;
    private final Takeaway takeaway;
    private final WorkspaceDesk saving;
    private final WorkInHand work;
    private final ToolDesk toolResults;
    private final MapByKeyboard byKeyboard;
    private final Map<String, String> atStart;

    /**
     * @param models what is shown at first, made for these data
     * @param first which part of the map is
     * @param owner the window that it is for
     */
    Desk(
            Startup start,
            WindowModels models,
            FirstView first,
            Background background,
            FilePicker picker,
            OpenWindow owner) {
        this.problems = start.problems();
        Catalog catalog = start.catalog();
        wholeRegion = start.wholeRegion();
        atStart = start.workspace().settings();
        model = models.map();
        time = models.time();
        compare = models.compare();
        tables = new CompareTables(this, background);
        compareBar = new CompareBar(compare, tables.items());
        studio = new Studio(
                model, background, start.renderer().beside(), start.data().choice());
        HitFinder hits = new HitFinder(model, start.renderer());
        Keeper keeper = start.keeper();
        editing = new Editing(
                model,
                new Editor(start.workspace().document(), start.workspace().history()),
                step -> work().keep(step));
        actions = new ObjectActions(
                model,
                editing,
                new ObjectActions.Outlet(
                        this::say,
                        (what, why) -> Dialogs.failed(window(), what, why),
                        objects -> visits().bringIntoView(objects)));
        NewAnnotations maker = new NewAnnotations(
                UUID::randomUUID,
                Namer.numbered(() -> editing.document().annotations()),
                () -> model.styleProperty().get(),
                () -> editing.document().nextOrder(),
                Clock.systemUTC());
        MapTargets targets = new MapTargets(model, hits);
        box = ToolBox.standard(
                new ModelSelection(model, editing, hits),
                maker,
                hits,
                new LineTracing(
                        catalog,
                        editing::document,
                        () -> model.viewportProperty().get().metersPerPixel()),
                targets);
        map = new MapPane(
                model,
                start.frames(),
                wholeRegion,
                size -> first.in(size.x(), size.y()),
                box,
                this::onResult,
                this::onPointer,
                this::onRenderProblem);
        byKeyboard = new MapByKeyboard(map, model, hits);
        visits = new Visits(model, map, time, wholeRegion, () -> owner.desk().visits());
        ownData = new OwnData(this, owner, start.data().own(), picker);
        takeaway = new Takeaway(this, studio, picker, background);
        tools = new ToolButtons(box, this::toolChanged);
        layerTree = new LayerTree(
                model, new LayerTree.Actions(visits::goToLayer, visits::goToClaim, ownData::row, ownData::removal));
        FigureLane figures = new FigureLane(background);
        objects = new Later<>(() -> new ObjectsList(
                model,
                id -> editing.document().annotation(id),
                figures,
                new ObjectsList.Actions(
                        visits::goToAnnotation,
                        () -> inspector().editName(),
                        actions::delete,
                        map::requestFocus,
                        ObjectPopup.ofTable(this))));
        inspector = new Inspector(model, editing, visits::goToClaim, takeaway::copyText, figures);
        inspector.onClose(map::requestFocus);
        timeBar = new TimeBar(time, visits::goToEvent);
        events = new Later<>(() -> new EventsList(time, visits::goToEvent));
        sources = new Later<>(() -> new SourcesList(catalog, inspector::showSource));
        position = new PositionLine();
        status = new StatusLine(this::nextFormat, () -> saving().about());
        saving = new WorkspaceDesk(
                keeper,
                model.comingProperty(),
                status,
                picker,
                this::window,
                owner::openWorkspace,
                this::saveWorkspaceAs);
        work = new WorkInHand(model, editing, box, saving);
        savedViews = new ViewDesk(model, compare, map, studio, picker, status, keeper);
        Measuring measuring = new Measuring(model, editing, maker, background, status, this::window);
        toolResults = new ToolDesk(
                box, model, editing, actions, hits, measuring, inspector::editName, drawn -> work().journal(drawn));
        Finder finder = new Finder(this, catalog);
        search = new SearchField(finder, map::requestFocus);
        map.onFirstFrame(() -> afterFirstMap(finder, background));
        measureActions = new MeasureActions(
                measuring, targets, this::window, status, new RouteWindow.Parts(model, editing, background, figures));
        lineActions = new LineActions(model, editing, box, tools::take, status);
        typedObjects = new TypedObjects(model, editing, actions, this::window);
        inspector.showActions(MeasureMenu.cardButton(this), ObjectMenu.cardButton(model, actions));
        ObjectPopup.onMap(this, hits);
        commands = Commands.of(this);
        model.viewportProperty().subscribe(v -> status.showScale(v.scaleDenominator()));
        model.ownStylesProperty().addListener(o -> saving.saveSettings(StyleState.of(model)));
        model.styleProperty().addListener(o -> saving.saveSettings(StyleState.of(model)));
        work.goOnDrawing(start.workspace().sketches());
        toolChanged();
    }

    /** What need not be there for the first map: the index of names and the datum shift of the status line. */
    private void afterFirstMap(Finder finder, Background background) {
        background.run(ThreadRanks::setBack);
        background.run(() -> new NameIndex(model.catalog()), finder::indexed, problem -> {});
        background.run(() -> CoordinateFormat.GAUSS_KRUGER.format(wholeRegion.center()), done -> {}, problem -> {});
    }

    /** Goes on with what was read while the map was seen already; what was drawn meanwhile goes on top of it. */
    void goOnIn(Loaded all) {
        work.goOnIn(all);
        tools.follow();
        showHelp();
    }

    /** What is drawn and being drawn. */
    WorkInHand work() {
        return work;
    }

    private void onResult(ToolResult result) {
        toolResults.accept(result);
        tools.follow();
        showHelp();
    }

    private void onPointer(LonLat at) {
        status.showPosition(position.show(at));
        showHelp();
    }

    private void nextFormat() {
        status.showPosition(position.next());
    }

    private void onRenderProblem(Throwable problem) {
        status.showHelp("The map could not be drawn: " + problem.getMessage());
    }

    private void toolChanged() {
        tools.show();
        map.refreshSketch();
        showHelp();
    }

    /** The status line tells how the tool in hand works. */
    void showHelp() {
        status.showHelp(byKeyboard.hint() + box.inHand().tool().help());
    }

    /** Keeps what was typed and not kept yet, and what is being drawn, before the window closes. */
    void leave() {
        inspector.commit();
        work.journal(box.unfinished());
        saving.saveSettings(settings());
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(SessionState.of(model));
        settings.putAll(StyleState.of(model));
        settings.putAll(TimeState.of(time));
        settings.putAll(CompareState.of(compare));
        settings.putAll(OwnFolders.settings(ownData.folders()));
        if (window() instanceof Stage stage) {
            settings.putAll(WindowPlace.settings(stage, atStart));
        }
        return settings;
    }

    /** Ends this desk, whose window goes on with another one: what that has to begin with. */
    Loaded handOver() {
        inspector.commit();
        Map<String, String> settings = settings();
        time.onProperty().set(false); // or it might play on unseen
        return saving.handOver(editing, box.unfinished(), settings);
    }

    /** Goes on where another desk, over other data, has ended: tool in hand, selection, open rows, what is hidden, views seen. */
    void goOnLike(Desk before) {
        tools.take(before.tools.inHand());
        model.hiddenProperty().set(before.model.hiddenProperty().get());
        model.placesProperty().set(before.model.placesProperty().get());
        layerTree.goOnLike(before.layerTree);
        map.goOnLike(before.map);
        model.selectionProperty().set(before.model.selectionProperty().get().within(model.catalog()));
    }

    /** The window that the map is in; null while there is none yet. */
    @Nullable
    Window window() {
        return map.getScene() == null ? null : map.getScene().getWindow();
    }

    /** Whether the work is on the disk. */
    ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saving.stateProperty();
    }

    /** The file in which the work is kept. */
    Path workspaceFile() {
        return saving.file();
    }

    /** Stops drawing and closes the workspace. */
    void close() {
        map.close();
        saving.close();
    }

    // What the person can ask for

    /** Goes to things. */
    Visits visits() {
        return visits;
    }

    /** The person's own folders and files. */
    OwnData ownData() {
        return ownData;
    }

    /** Pictures, texts and the ledger. */
    Takeaway takeaway() {
        return takeaway;
    }

    /** Whether all is on the disk. */
    WorkspaceDesk saving() {
        return saving;
    }

    ViewDesk savedViews() {
        return savedViews;
    }

    void saveView() {
        inspector.commit();
        savedViews.saveCurrent();
    }

    /** Saves all that is drawn as another file, and goes on in that one. */
    void saveWorkspaceAs() {
        inspector.commit();
        if (work.isComing()) {
            status.showHelp("What you drew is still being read; then it can be saved as another file.");
            return;
        }
        saving.saveAs(editing);
    }

    // The parts

    MapModel model() {
        return model;
    }

    /** What was wrong in the data. */
    List<Problem> problems() {
        return problems;
    }

    Editing editing() {
        return editing;
    }

    /** What can be done to the selected annotations. */
    ObjectActions actions() {
        return actions;
    }

    private void say(String what) {
        status.showHelp(what);
    }

    ToolButtons tools() {
        return tools;
    }

    /** What can be measured of what is selected. */
    MeasureActions measureActions() {
        return measureActions;
    }

    /** What can be done to selected lines and areas. */
    LineActions lineActions() {
        return lineActions;
    }

    /** Objects of coordinates typed or copied. */
    TypedObjects typedObjects() {
        return typedObjects;
    }

    MapPane map() {
        return map;
    }

    LayerTree layerTree() {
        return layerTree;
    }

    ObjectsList objects() {
        return objects.get();
    }

    Inspector inspector() {
        return inspector;
    }

    TimeModel time() {
        return time;
    }

    EventsList events() {
        return events.get();
    }

    CompareModel compare() {
        return compare;
    }

    CompareTables tables() {
        return tables;
    }

    CompareBar compareBar() {
        return compareBar;
    }

    SourcesList sources() {
        return sources.get();
    }

    TimeBar timeBar() {
        return timeBar;
    }

    StatusLine status() {
        return status;
    }

    SearchField search() {
        return search;
    }

    MapByKeyboard byKeyboard() {
        return byKeyboard;
    }

    Commands commands() {
        return commands;
    }
}
