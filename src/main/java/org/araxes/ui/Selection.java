package org.araxes.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.araxes.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * What is selected.
 *
 * @param claims {@code Claim.id()}s under the last click, the most specific first; empty when an annotation is selected
 * @param index which of them the card shows
 * @param annotations selected annotations
 */
public record Selection(List<String> claims, int index, Set<UUID> annotations) {

    /** Nothing selected. */
    public static final Selection NONE = new Selection(List.of(), 0, Set.of());

    /** Takes copies. */
    public Selection {
        claims = List.copyOf(claims);
        annotations = Set.copyOf(annotations);
    }

    /** Claims under a click. */
    public static Selection ofClaims(List<String> ids) {
        return new Selection(ids, 0, Set.of());
    }

    /** One annotation. */
    public static Selection ofAnnotation(UUID id) {
        return new Selection(List.of(), 0, Set.of(id));
    }

    /** What of this is still there: with other data some claims may be gone. */
    public Selection within(Catalog catalog) {
        List<String> left =
                claims.stream().filter(id -> catalog.claim(id).isPresent()).toList();
        return new Selection(left, Math.max(0, left.indexOf(claim())), annotations);
    }

    /** The claim whose card is shown. */
    public @Nullable String claim() {
        return claims.isEmpty() ? null : claims.get(index);
    }

    /** The same claims with another one shown; wraps round. */
    public Selection turnedBy(int step) {
        return claims.isEmpty() ? this : new Selection(claims, Math.floorMod(index + step, claims.size()), annotations);
    }
}
