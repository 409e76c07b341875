package org.araxes.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import org.araxes.render.Palette;

/** Light or dark: the window's style sheet and the map's colours together. */
public enum Theme {
    LIGHT,
    DARK;

    /** The style sheet of the controls. */
    public String stylesheet() {
        return this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
    }

    /** The map's colours. */
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    /** The word kept in settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
