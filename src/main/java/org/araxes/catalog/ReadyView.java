package org.araxes.catalog;

import java.util.List;
import org.araxes.geo.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A view that comes with the data.
 *
 * @param id short name
 * @param title its title
 * @param extent what it shows
 * @param show {@link Layer#id()}s to switch on, beyond those on at the start
 * @param hide {@link Layer#id()}s to switch off
 * @param date the day it shows; null for no date
 * @param names which names; null to leave them
 * @param note our remark
 */
public record ReadyView(
        String id,
        Names title,
        Extent extent,
        List<String> show,
        List<String> hide,
        @Nullable PartialDate date,
        @Nullable NameDisplay names,
        String note) {}
