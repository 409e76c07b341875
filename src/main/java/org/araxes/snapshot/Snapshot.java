package org.araxes.snapshot;

import java.nio.file.Path;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Loaded;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.FrameRenderer;
import org.araxes.render.ReadyScene;
import org.araxes.render.SceneBuilder;

/**
 * What the window needs for its first map and would otherwise read and compute at each start.
 *
 * @param loaded the catalogue
 * @param scene what is on the map at first, ready to be drawn
 */
public record Snapshot(Loaded loaded, ReadyScene scene) {

    /** Reads and computes all of it. */
    static Snapshot make(Path dataDir) {
        Loaded loaded = CatalogLoader.load(dataDir);
        return new Snapshot(
                loaded,
                new FrameRenderer().ready(SceneBuilder.start(loaded.catalog()).build(), TransverseMercator.UTM_38N));
    }

    byte[] toBytes(Path dataDir) {
        SnapshotOutput out = new SnapshotOutput(dataDir);
        form().write(this, out);
        return out.toBytes();
    }

    static Snapshot read(SnapshotInput in) {
        return (Snapshot) form().read(in);
    }

    private static Form.Sure form() {
        Forms forms = new Forms();
        MadeForms.addTo(forms);
        return new RecordForm(Snapshot.class, forms);
    }
}
