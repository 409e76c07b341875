package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;

class MapFrameTest {

    @Test
    void aPartShowsThePlacesThatItHolds() {
        Viewport view = Viewport.fitting(new Extent(45, 39, 46, 40), 400, 300);
        MapFrame frame = new MapFrame(new Box(50, 20, 400, 300), view);
        Viewport part = frame.cut(new Box(150, 95, 100, 75));
        LonLat corner = view.toLonLat(100, 75);
        ScreenPoint at = part.toScreen(corner);
        assertThat(at.x()).isCloseTo(0, within(1e-3));
        assertThat(at.y()).isCloseTo(0, within(1e-3));
        assertThat(part.widthPixels()).isEqualTo(100);
    }

    @Test
    void eachMapOfASheetCanBePointedAt() {
        PictureRequest sheet =
                Requests.of(Requests.scene().build(), 1400, 620, 96).comparing();
        Picture picture = new PictureRenderer(new FrameRenderer()).render(sheet, Cancellation.NEVER);
        assertThat(picture.maps()).hasSize(3);
        MapFrame first = picture.maps().getFirst();
        MapFrame last = picture.maps().getLast();
        assertThat(first.box().overlaps(last.box())).isFalse();
        Box corner = new Box(0, 0, 50, 40);
        assertThat(first.cut(moved(corner, first))).isEqualTo(last.cut(moved(corner, last)));
    }

    private static Box moved(Box box, MapFrame to) {
        return new Box(to.box().x() + box.x(), to.box().y() + box.y(), box.width(), box.height());
    }
}
