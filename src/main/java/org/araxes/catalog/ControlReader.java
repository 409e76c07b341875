package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import org.araxes.catalog.Origins.Kind;

/** Reads who held something and when: {@code control: [{by: aze, to: "1992-05"}, {by: arm, from: "1992-05"}]}. */
final class ControlReader {

    private final LoadContext context;

    ControlReader(LoadContext context) {
        this.context = context;
    }

    /** The times of control below {@code control}, earliest first; empty when the key is not there. */
    List<Control> read(Entry claim) {
        List<Control> control = new ArrayList<>();
        for (Entry part : claim.parts("control", "control")) {
            Control next = control(part);
            if (!control.isEmpty() && !follows(control.getLast(), next)) {
                part.error(
                        "bad-date",
                        part.where(),
                        "times of control stand in order and do not overlap: {by: aze, to: \"1992-05\"}, then {by: arm,"
                                + " from: \"1992-05\"}");
            }
            control.add(next);
        }
        return List.copyOf(control);
    }

    private Control control(Entry e) {
        e.allow(List.of("by", "from", "to"));
        List<String> by = e.words("by");
        if (by.isEmpty()) {
            e.missing("by", "the id of a party, a list of several, or none");
        }
        List<String> parties = by.equals(List.of("none")) ? List.of() : by;
        parties.forEach(id -> context.require(e, "by", Kind.PARTY, id));
        PartialDate from = e.date("from");
        PartialDate to = e.date("to");
        if (from == null && to == null && !e.failed()) {
            e.error("missing-key", e.where(), "\"control\" needs from or to, or write controlled-by alone");
        }
        if (from != null && to != null && !from.first().isBefore(to.first())) {
            e.error("bad-date", "to", "\"to\" (" + to + ") has to be later than \"from\" (" + from + ")");
        }
        return new Control(parties, from, to);
    }

    private static boolean follows(Control earlier, Control later) {
        PartialDate to = earlier.to();
        PartialDate from = later.from();
        return to != null && from != null && !from.first().isBefore(to.first());
    }
}
