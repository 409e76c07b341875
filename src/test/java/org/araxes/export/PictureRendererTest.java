package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.LonLat;
import org.araxes.render.Cancellation;
import org.araxes.render.Frame;
import org.araxes.render.FrameRenderer;
import org.araxes.render.FrameRequest;
import org.araxes.render.Palette;
import org.araxes.render.RenderCancelledException;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureRendererTest {

    private final PictureRenderer renderer = new PictureRenderer(new FrameRenderer());

    @ParameterizedTest
    @CsvSource({
        "plate-light-96, light, 900, 620, 96",
        "plate-dark-144, dark, 1200, 900, 144",
        "tall-96, light, 520, 800, 96"
    })
    void looksAsItDid(String golden, String theme, int width, int height, double dpi) throws IOException {
        Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
        Scene scene = Requests.scene().withPalette(palette).build();

        Picture picture = renderer.render(Requests.of(scene, width, height, dpi), Cancellation.NEVER);

        GoldenPicture.assertLooksLike(golden, picture.image());
    }

    @ParameterizedTest
    @CsvSource({"all-parts-light-96, light, 1280, 860, 96", "all-parts-dark-150, dark, 1100, 1600, 150"})
    void everyPartOfItLooksAsItDid(String golden, String theme, int width, int height, double dpi) throws IOException {
        Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
        Scene scene = Requests.scene()
                .withPalette(palette)
                .withAnnotations(List.of(Requests.measured(), Requests.measuredArea()))
                .build();

        Picture picture =
                renderer.render(Requests.of(scene, width, height, dpi, FurnitureItem.all()), Cancellation.NEVER);

        assertThat(picture.furniture().stated()).hasSize(3);
        GoldenPicture.assertLooksLike(golden, picture.image());
    }

    @Test
    void theKilometreGridLooksAsItDid() throws IOException {
        Scene scene = Requests.scene().build();

        Picture picture = renderer.render(
                Requests.of(scene, 800, 620, 96, EnumSet.of(FurnitureItem.GRID, FurnitureItem.SCALE)),
                Cancellation.NEVER);

        GoldenPicture.assertLooksLike("grid-96", picture.image());
    }

    @ParameterizedTest
    @EnumSource(
            value = NameDisplay.class,
            names = {"HY", "AZ", "RU"})
    void itsWordsAreInTheLanguageOfItsNames(NameDisplay names) throws IOException {
        Scene scene = Requests.scene().withNames(names).build();

        Picture picture = renderer.render(Requests.of(scene, 800, 640, 96, FurnitureItem.all()), Cancellation.NEVER);

        GoldenPicture.assertLooksLike("words-" + names.code(), picture.image());
    }

    @Test
    void theMapInItsBoxIsTheRenderersFrameToThePixel() {
        PictureRequest request = Requests.of(Requests.scene().build(), 900, 620, 120);

        Picture picture = renderer.render(request, Cancellation.NEVER);

        Frame frame = new FrameRenderer()
                .render(FrameRequest.ofPage(picture.viewport(), 1.25, request.scene()), Cancellation.NEVER);
        Box map = picture.layout().map();
        int left = (int) Math.round(map.x() * 1.25);
        int top = (int) Math.round(map.y() * 1.25);
        for (int y = 2; y < frame.height() - 2; y += 7) {
            for (int x = 2; x < frame.width() - 2; x += 7) {
                assertThat(picture.image().getRGB(left + x, top + y))
                        .isEqualTo(frame.image().getRGB(x, y));
            }
        }
    }

    @Test
    void withoutFurnitureAWindowsViewIsThePictureExactly() {
        Viewport view = Viewport.fitting(Requests.EXTENT, 640, 480);
        Scene scene = Requests.scene().build();
        PictureRequest request = new PictureRequest(new MapArea.OfView(view), 640, 480, 96, scene, Set.of(), "", "");

        Picture picture = renderer.render(request, Cancellation.NEVER);

        assertThat(picture.viewport()).isEqualTo(view);
        assertThat(picture.furniture().credits()).hasSize(2);
    }

    @Test
    void theWantedAreaIsInTheMap() {
        Picture picture = renderer.render(Requests.of(Requests.scene().build(), 800, 600, 96), Cancellation.NEVER);
        Viewport view = picture.viewport();

        for (LonLat corner : new LonLat[] {
            new LonLat(Requests.EXTENT.west(), Requests.EXTENT.south()),
            new LonLat(Requests.EXTENT.east(), Requests.EXTENT.north())
        }) {
            assertThat(view.toScreen(corner).x()).isBetween(-0.01, view.widthPixels() + 0.01);
            assertThat(view.toScreen(corner).y()).isBetween(-0.01, view.heightPixels() + 0.01);
        }
    }

    @Test
    void resolutionChangesPixelsAndNothingElse() {
        Scene scene = Requests.scene().build();

        Picture coarse = renderer.render(Requests.of(scene, 900, 600, 96), Cancellation.NEVER);
        Picture fine = renderer.render(Requests.of(scene, 1800, 1200, 192), Cancellation.NEVER);

        assertThat(fine.furniture()).isEqualTo(coarse.furniture());
        assertThat(fine.layout().textScale()).isEqualTo(coarse.layout().textScale());
        assertThat(fine.layout().map().width()).isCloseTo(coarse.layout().map().width(), within(1.0));
        assertThat(fine.viewport().scaleDenominator())
                .isCloseTo(
                        coarse.viewport().scaleDenominator(),
                        within(0.002 * coarse.viewport().scaleDenominator()));
    }

    @Test
    void localeAndTimeZoneLeaveNoTrace() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        PictureRequest request = Requests.of(Requests.scene().build(), 800, 600, 96);
        Picture here = renderer.render(request, Cancellation.NEVER);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            Picture elsewhere = renderer.render(request, Cancellation.NEVER);

            assertThat(pixels(elsewhere)).isEqualTo(pixels(here));
            assertThat(elsewhere.texts()).isEqualTo(here.texts());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void textsSayWhatThePictureShows() {
        Picture picture = renderer.render(Requests.of(Requests.scene().build(), 800, 600, 96), Cancellation.NEVER);

        assertThat(picture.texts())
                .containsEntry("Title", "A made-up border – Սահման, Sərhəd")
                .containsEntry("Copyright", "© Mappers (open licence); Gazetteers (CC BY)")
                .containsEntry(
                        "Araxes picture",
                        "width 800\nheight 600\ndpi 96.0\nfurniture title,date,legend,scale,north,measures,sources,disclaimer\nextent 45.5,39.05,46.9,39.95")
                .hasEntrySatisfying("Araxes view", v -> assertThat(v).contains("readings", "\"names\" : \"en\""))
                .hasEntrySatisfying("Source", s -> assertThat(s).startsWith("1. A report on the border"))
                .hasEntrySatisfying("Software", s -> assertThat(s).startsWith("Araxes "));
    }

    @Test
    void eachMapOfAComparingSheetIsThatOfItsClaimsAlone() {
        PictureRequest sheet =
                Requests.of(Requests.scene().build(), 1400, 620, 96).comparing();

        Plate plate = renderer.plate(sheet);
        BufferedImage image = renderer.render(sheet, Cancellation.NEVER).image();

        assertThat(plate.panels())
                .extracting(Panel::caption)
                .containsExactly("Claims of Armenia only", "Claims of Azerbaijan only", "Claims of both sides");
        for (Panel panel : plate.panels()) {
            Frame alone = new FrameRenderer()
                    .render(FrameRequest.ofPage(plate.viewport(), 1, panel.scene()), Cancellation.NEVER);
            int left = (int) Math.round(panel.box().x());
            int top = (int) Math.round(panel.box().y());
            assertThat(image.getRGB(left, top, 300, 300, null, 0, 300))
                    .isEqualTo(alone.image().getRGB(0, 0, 300, 300, null, 0, 300));
        }
    }

    @Test
    void oneLegendServesAllMapsOfAComparingSheet() {
        PictureRequest sheet = Requests.of(
                        Requests.scene()
                                .withFilter(org.araxes.render.ClaimFilter.only(SampleCatalog.catalog(), "arm"))
                                .build(),
                        1400,
                        620,
                        96)
                .comparing();

        List<String> rows = renderer.plate(sheet).furniture().legend().stream()
                .flatMap(group -> group.entries().stream())
                .map(entry -> entry.title() + " " + entry.detail())
                .toList();

        assertThat(rows).anyMatch(row -> row.contains("claimed by Armenia"));
        assertThat(rows).anyMatch(row -> row.contains("claimed by Azerbaijan"));
    }

    @Test
    void aPictureNoLongerWantedStops() {
        PictureRequest request = Requests.of(Requests.scene().build(), 800, 600, 96);

        assertThatThrownBy(() -> renderer.render(request, () -> true)).isInstanceOf(RenderCancelledException.class);
    }

    private static int[] pixels(Picture picture) {
        BufferedImage image = picture.image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Markers around the middle, nearer to one another than their names are wide. */
    private static List<Annotation> crowd(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Annotation(
                        new UUID(9, i),
                        AnnotationKind.MARKER,
                        "Watch post " + i,
                        "",
                        List.of(new LonLat(46.15 + 0.03 * (i % 5), 39.35 + 0.02 * (i / 5))),
                        AnnotationStyle.DEFAULT,
                        i + 1,
                        Instant.EPOCH))
                .toList();
    }

    @Test
    void inACrowdEveryNameOfOnesOwnIsThereAndALineLeadsToIt() throws IOException {
        Scene scene = Requests.scene().withAnnotations(crowd(20)).build();
        PictureRequest request = Requests.of(scene, 900, 620, 96, EnumSet.noneOf(FurnitureItem.class));

        assertThat(renderer.withoutName(request)).isEmpty();
        GoldenPicture.assertLooksLike(
                "crowd-96", renderer.render(request, Cancellation.NEVER).image());
    }

    @Test
    void ownNamesWithoutRoomAreKnownAndThoseOfThingsNotShownAreNotAmongThem() {
        List<Annotation> objects = new ArrayList<>(crowd(60));
        objects.add(Requests.measured().withPoints(List.of(new LonLat(50, 10), new LonLat(50, 11))));
        Annotation unlabelled = crowd(61).getLast();
        objects.add(unlabelled.withName(""));
        Scene scene = Requests.scene().withAnnotations(objects).build();
        PictureRequest small = Requests.of(scene, 240, 200, 96, EnumSet.noneOf(FurnitureItem.class));

        List<Annotation> nameless = renderer.withoutName(small);

        assertThat(nameless).hasSizeBetween(10, 59).isSubsetOf(crowd(60));
        assertThat(NamelessObjects.sentence(nameless).orElseThrow())
                .startsWith(nameless.size() + " names of yours have no room: “")
                .contains(" and " + (nameless.size() - 5) + " more. ");
        assertThat(NamelessObjects.sentence(nameless.subList(0, 1)).orElseThrow())
                .startsWith(
                        "One name of yours has no room: “" + nameless.getFirst().name() + "”. ");
        assertThat(NamelessObjects.sentence(List.of())).isEmpty();
    }
}
