package org.araxes.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A size that is often wanted.
 *
 * @param name what it is for
 * @param widthPixels width
 * @param heightPixels height
 * @param dpi pixels an inch
 */
public record Preset(String name, int widthPixels, int heightPixels, int dpi) {

    private static final int PRINT_DPI = 300;

    /** Above this the eye does not come near. */
    private static final int POSTER_DPI = 150;

    /** All of them: screens and posts, then paper. */
    public static List<Preset> all() {
        List<Preset> all = new ArrayList<>();
        all.add(new Preset("Slide 16:9", 1920, 1080, 96));
        all.add(new Preset("Slide 16:9, sharp", 3840, 2160, 192));
        all.add(new Preset("Post, square", 1080, 1080, 96));
        all.add(new Preset("Post, upright 4:5", 1080, 1350, 96));
        all.add(of(new Paper("Column of a paper, 90 × 130 mm", 90, 130), PRINT_DPI));
        all.add(of(new Paper("Page width of a paper, 180 × 130 mm", 180, 130), PRINT_DPI));
        for (Paper sheet : Paper.iso()) {
            int dpi = sheet.name().equals("A0") || sheet.name().equals("A1") ? POSTER_DPI : PRINT_DPI;
            all.add(of(sheet.landscape(), dpi));
            all.add(of(sheet.portrait(), dpi));
        }
        return List.copyOf(all);
    }

    private static Preset of(Paper paper, int dpi) {
        return new Preset(paper.name(), paper.widthPixels(dpi), paper.heightPixels(dpi), dpi);
    }

    @Override
    public String toString() {
        return name;
    }
}
