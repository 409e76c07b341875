package org.araxes.cli;

import org.araxes.measure.Quantities;

/** Text for terminals, of which not each can show more than plain spaces. */
final class Terminal {

    private Terminal() {}

    /** With plain spaces. */
    static String plain(String text) {
        return text.replace(Quantities.NARROW_NO_BREAK_SPACE, ' ').replace('\u00a0', ' ');
    }
}
