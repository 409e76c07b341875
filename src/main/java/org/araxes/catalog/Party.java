package org.araxes.catalog;

/**
 * A state or body that claims or holds something.
 *
 * @param id short name
 * @param names its names
 * @param claimant whether it is one of the two claimants
 * @param colour which of the palette's claim colours it has
 */
public record Party(String id, Names names, boolean claimant, ClaimColour colour) {

    /** A colour of the palette kept for claimants. */
    public enum ClaimColour {
        CLAIM_1,
        CLAIM_2,
        NONE
    }
}
