package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.LonLat;
import org.araxes.ui.LayerSettings;
import org.araxes.ui.Selection;
import org.araxes.ui.inspector.Inspector;
import org.araxes.ui.search.Found;
import org.junit.jupiter.api.Test;

/** Cards, search, names and the layer tree through the real window. */
class FeatureJourneysTest extends WindowJourney {

    /** Inside the Karki ring, off the village and the road. */
    private static final LonLat IN_KARKI = new LonLat(44.962, 39.788);

    @Test
    void aClickShowsTheCardWithBothNamesAndTheMeasuredArea() throws Exception {
        showView("karki");
        window.clickMap(IN_KARKI);
        window.settle();
        assertThat(window.desk().model().selectionProperty().get().claims()).contains("karki");
        assertThat(window.node("claim-title", Label.class).getText()).isNotBlank();
        assertThat(texts()).anySatisfy(t -> assertThat(t).contains("Տիգրանաշեն"));
        assertThat(texts()).anySatisfy(t -> assertThat(t).contains("Kərki"));
        assertThat(texts()).anySatisfy(t -> assertThat(t).contains("km²"));
        assertThat(texts()).anySatisfy(t -> assertThat(t).contains("schematic"));
    }

    @Test
    void escapeAndCloseLeaveNothingSelected() throws Exception {
        showView("karki");
        window.clickMap(IN_KARKI);
        window.settle();
        window.robot().clickOn("#close-card");
        assertThat(window.desk().model().selectionProperty().get()).isEqualTo(Selection.NONE);
        assertThat(window.node("inspector", Inspector.class).isVisible()).isFalse();
    }

    @Test
    void aNameInAnotherScriptIsFound() throws Exception {
        window.robot().clickOn("#search").write("лачин");
        List<Found> found = WindowFixture.onFx(
                () -> new Finder(window.desk(), window.desk().model().catalog()).apply("лачин"));
        assertThat(found.getFirst().name())
                .as("the name in the language of the window")
                .startsWith("Lachin");
        window.type(KeyCode.ENTER);
        window.settle();
        LonLat center = window.desk()
                .model()
                .viewportProperty()
                .get()
                .toLonLat(
                        window.desk().model().viewportProperty().get().widthPixels() / 2,
                        window.desk().model().viewportProperty().get().heightPixels() / 2);
        assertThat(center.lonDegrees()).isBetween(46.2, 46.9);
        assertThat(center.latDegrees()).isBetween(39.3, 40.0);
    }

    @Test
    void aLayerThatIsNotDrawnAtThisScaleSaysSoInTheTreeUntilOneIsNearEnough() throws Exception {
        WindowFixture.doOnFx(() -> {
            var layers = window.desk().model().layersProperty();
            layers.set(layers.get().withVisible(List.of("meghri-stations"), true));
            window.desk().map().zoom(0.5);
        });
        window.settle();
        CheckBox box = window.node("layer-meghri-stations", CheckBox.class);
        assertThat(box.getAccessibleText()).contains("only at 1 : 1\u202f500\u202f000 and closer");
        assertThat(box.getParent().lookupAll(".label"))
                .anyMatch(l -> ((Label) l).getText().equals("zoom in"));
        WindowFixture.doOnFx(() -> window.desk().map().zoom(8));
        window.settle();
        box = window.node("layer-meghri-stations", CheckBox.class);
        assertThat(box.getAccessibleText()).isEqualTo("Stations on the Araks railway");
        assertThat(box.getParent().lookupAll(".label"))
                .noneMatch(l -> ((Label) l).getText().equals("zoom in"));
    }

    @Test
    void coordinatesAreGoneTo() throws Exception {
        window.robot().clickOn("#search").write("39.7943 44.9536");
        window.type(KeyCode.ENTER);
        window.settle();
        var view = window.desk().model().viewportProperty().get();
        LonLat center = view.toLonLat(view.widthPixels() / 2, view.heightPixels() / 2);
        assertThat(center.lonDegrees()).isCloseTo(44.9536, org.assertj.core.data.Offset.offset(0.01));
        assertThat(center.latDegrees()).isCloseTo(39.7943, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void aGroupsBoxSwitchesItsLayersAndShowsThreeStates() throws Exception {
        List<String> group = window.desk().model().catalog().layers().stream()
                .filter(l -> l.groupId().equals("enclaves"))
                .map(l -> l.id())
                .toList();
        set(window.desk().model().layersProperty().get().withVisible(group, false));
        assertThat(window.node("group-enclaves", CheckBox.class).isSelected()).isFalse();
        set(window.desk().model().layersProperty().get().withVisible(group.subList(0, 1), true));
        assertThat(window.node("group-enclaves", CheckBox.class).isIndeterminate())
                .isTrue();
        window.robot().clickOn("#group-enclaves");
        assertThat(window.desk().model().layersProperty().get().visible()).containsAll(group);
        assertThat(window.node("group-enclaves", CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void namesAndLayersComeBackAfterARestart() throws Exception {
        WindowFixture.doOnFx(() -> window.desk().model().namesProperty().set(NameDisplay.RU));
        set(window.desk().model().layersProperty().get().withOpacity("enclaves-aze", 0.4));
        window.close();
        window = new WindowFixture(folder.resolve("w.gpkg"), folder.resolve("i.png"));
        assertThat(window.desk().model().namesProperty().get()).isEqualTo(NameDisplay.RU);
        assertThat(window.desk().model().layersProperty().get().opacityOf("enclaves-aze"))
                .isEqualTo(0.4);
    }

    private void showView(String id) throws Exception {
        WindowFixture.doOnFx(() -> {
            window.desk()
                    .visits()
                    .showReadyView(window.desk().model().catalog().view(id).orElseThrow());
            window.desk().map().requestFocus();
        });
        window.settle();
    }

    private void set(LayerSettings settings) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().model().layersProperty().set(settings));
        window.settle();
    }

    private List<String> texts() {
        return window.robot().lookup("#inspector .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
