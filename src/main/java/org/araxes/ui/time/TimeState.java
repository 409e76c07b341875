package org.araxes.ui.time;

import java.time.LocalDate;
import java.util.Map;

/** The time bar as settings of the workspace: whether it is there and which day it shows. */
public final class TimeState {

    private static final String BAR = "window.time";
    private static final String DATE = "view.date";

    private TimeState() {}

    /** The settings as they stand. */
    public static Map<String, String> of(TimeModel time) {
        return Map.of(
                BAR,
                time.onProperty().get() ? "on" : "off",
                DATE,
                time.dateProperty().get().map(LocalDate::toString).orElse(""));
    }

    /** Takes kept settings; what is broken is left out. */
    public static void restore(TimeModel time, Map<String, String> settings) {
        if (settings.getOrDefault(BAR, "").equals("on")) {
            time.onProperty().set(true);
            if (DateEntry.of(settings.getOrDefault(DATE, "")) instanceof DateEntry.Typed typed) {
                time.show(typed.day());
            }
        }
    }
}
