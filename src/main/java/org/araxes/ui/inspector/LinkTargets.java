package org.araxes.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.araxes.annotation.Link;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Source;
import org.jspecify.annotations.Nullable;

/** Everything in the catalogue that a person's objects may speak of, listed when it is first asked for. FX thread. */
final class LinkTargets {

    /** No link. */
    static final Target NOTHING = new Target(null, "nothing");

    private final Catalog catalog;
    private List<Target> all = List.of();

    /**
     * Something to link to.
     *
     * @param link the link; null for none
     * @param title what a person reads
     */
    record Target(@Nullable Link link, String title) {}

    LinkTargets(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Nothing, then features, then sources, each by their titles. */
    List<Target> all() {
        if (all.isEmpty()) {
            List<Target> targets = new ArrayList<>();
            targets.add(NOTHING);
            catalog.layers().stream()
                    .flatMap(l -> l.claims().stream())
                    .map(LinkTargets::target)
                    .sorted(Comparator.comparing(Target::title))
                    .forEach(targets::add);
            catalog.sources().stream()
                    .map(LinkTargets::target)
                    .sorted(Comparator.comparing(Target::title))
                    .forEach(targets::add);
            all = List.copyOf(targets);
        }
        return all;
    }

    private static Target target(Claim claim) {
        return new Target(
                new Link(Link.Target.CLAIM, claim.id()), claim.names().english().replace("\n", " / "));
    }

    private static Target target(Source source) {
        return new Target(new Link(Link.Target.SOURCE, source.id()), "Source: " + source.title());
    }
}
