package org.araxes.ui.shell;

import java.util.Map;
import org.araxes.render.Viewport;
import org.araxes.ui.MapModel;
import org.araxes.ui.compare.CompareModel;
import org.araxes.ui.compare.CompareState;
import org.araxes.ui.time.TimeModel;
import org.araxes.ui.time.TimeState;

/**
 * What a window shows, as it was kept: the models that its parts share. FX thread; made on another one at the start, so
 * that the first map is drawn while the toolkit still starts.
 *
 * @param map layers, names, theme, what was drawn
 * @param time the day that is shown
 * @param compare what is compared
 */
record WindowModels(MapModel map, TimeModel time, CompareModel compare) {

    /** The models for a catalogue with a person's choices. */
    static WindowModels of(Startup start) {
        Map<String, String> settings = start.workspace().settings();
        MapModel map = new MapModel(start.catalog(), Viewport.fitting(start.wholeRegion(), 1000, 700));
        SessionState.restore(map, settings);
        StyleState.restore(map, settings);
        map.annotationsProperty().set(start.workspace().document().annotations());
        TimeModel time = new TimeModel(map);
        TimeState.restore(time, settings);
        CompareModel compare = new CompareModel(map);
        CompareState.restore(compare, settings);
        return new WindowModels(map, time, compare);
    }
}
