package org.araxes.catalog;

/** How firm a line is; shown by line type, so that colour never carries meaning alone. */
public enum Status {
    /** Agreed by the states that it divides: solid line. */
    AGREED,
    /** Delimited by a commission: long dashes. */
    DELIMITED,
    /** Claimed by one side: short dashes. */
    CLAIMED,
    /** A line of actual control, not a border: dots. */
    CONTROL,
    /** Held in the past: dash and dot. */
    HISTORIC,
    /** Proposed, not built or not agreed: short dashes, wide gaps. */
    PROPOSED,
    /** Not a thing that has a status (a lake, a town): solid line. */
    NONE
}
