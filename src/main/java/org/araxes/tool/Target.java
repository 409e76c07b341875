package org.araxes.tool;

import java.util.UUID;
import org.araxes.measure.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something on the map that a person chose to be measured.
 *
 * @param subject its name, geometry and accuracy
 * @param claimId {@code Claim.id()} when it is a claim; else null
 * @param annotationId id when the person drew it; else null. Both are null for a bare place
 */
public record Target(
        Subject subject, @Nullable String claimId, @Nullable UUID annotationId) {

    /** Whether it is a bare place. */
    public boolean isPlace() {
        return claimId == null && annotationId == null;
    }
}
