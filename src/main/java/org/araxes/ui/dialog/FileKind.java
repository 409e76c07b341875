package org.araxes.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import org.araxes.export.PictureFormat;

/**
 * A kind of file that a person can choose.
 *
 * @param title its name
 * @param format its format
 * @param worldFile whether a world file goes beside it
 */
record FileKind(String title, PictureFormat format, boolean worldFile) {

    static final List<FileKind> ALL = all();

    private static List<FileKind> all() {
        List<FileKind> all = new ArrayList<>();
        for (PictureFormat format : PictureFormat.values()) {
            all.add(new FileKind(format.title(), format, false));
        }
        all.add(new FileKind("PNG with world file", PictureFormat.PNG, true));
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return title;
    }
}
