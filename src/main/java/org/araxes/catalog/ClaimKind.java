package org.araxes.catalog;

/** What kind of thing a claim is about. */
public enum ClaimKind {
    BOUNDARY,
    ENCLAVE,
    AREA,
    DISTRICT,
    CORRIDOR,
    ROAD,
    RAILWAY,
    LINE,
    HELD_AREA,
    PLACE,
    HEIGHT,
    LAKE,
    RIVER,
    CHECKPOINT,
    BRIDGE,
    STATION,
    AIRPORT,
    COUNTRY,
    PROVINCE,
    SHEET,
    POINT
}
