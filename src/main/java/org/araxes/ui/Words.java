package org.araxes.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.annotation.AnnotationKind;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Control;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Event;
import org.araxes.catalog.Party;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.jspecify.annotations.Nullable;

/** The words in which the window names the catalogue's values. */
public final class Words {

    private static final Map<ClaimKind, String> SPECIAL = Map.of(
            ClaimKind.HELD_AREA,
            "Area said to be held",
            ClaimKind.CHECKPOINT,
            "Checkpoint",
            ClaimKind.SHEET,
            "Map sheet");

    private Words() {}

    /** A kind of claim. */
    public static String of(ClaimKind kind) {
        return SPECIAL.getOrDefault(kind, sentence(kind.name()));
    }

    /** A status. */
    public static String of(Status status) {
        return switch (status) {
            case AGREED -> "Agreed";
            case DELIMITED -> "Delimited";
            case CLAIMED -> "Claimed";
            case CONTROL -> "Line of control";
            case HISTORIC -> "Historic";
            case PROPOSED -> "Proposed";
            case NONE -> "";
        };
    }

    /** How something was drawn. */
    public static String of(Drawn drawn) {
        return switch (drawn) {
            case SURVEYED -> "from surveyed data";
            case DIGITISED -> "digitised from maps or imagery";
            case WAY_POINTS -> "straight pieces between way-points";
            case SCHEMATIC -> "schematic: shape and place are not exact";
            case COMPUTED -> "computed by Araxes";
            case UNSTATED -> "not stated";
        };
    }

    /** From which side a source looks. */
    public static String of(Perspective perspective) {
        return switch (perspective) {
            case ARMENIAN -> "Armenian perspective";
            case AZERBAIJANI -> "Azerbaijani perspective";
            case THIRD_PARTY -> "third party";
            case UNSTATED -> "not stated";
        };
    }

    /** When something held. */
    public static String of(Validity validity) {
        return switch (validity) {
            case Validity.Always always -> "always";
            case Validity.Unknown unknown -> "dates not known";
            case Validity.Between(var from, var to) ->
                (from == null ? "" : "from " + from)
                        + (from != null && to != null ? " " : "")
                        + (to == null ? "" : "until " + to);
        };
    }

    /** Who held something and when, one line each. */
    public static String of(Catalog catalog, List<Control> control) {
        return control.stream()
                .map(c -> parties(catalog, c.by(), "nobody in particular")
                        + (c.from() == null ? "" : " from " + DateWords.of(c.from()))
                        + (c.to() == null ? "" : " until " + DateWords.of(c.to())))
                .collect(Collectors.joining("\n"));
    }

    /** Parties by name; "unknown" for null, "nobody in particular" for none. */
    public static String parties(Catalog catalog, @Nullable List<String> ids, String none) {
        if (ids == null) {
            return "not known";
        }
        if (ids.isEmpty()) {
            return none;
        }
        return ids.stream().map(id -> partyName(catalog, id)).collect(Collectors.joining(" and "));
    }

    /** A party's English name. */
    public static String partyName(Catalog catalog, String id) {
        return catalog.party(id).map(Party::names).map(n -> n.english()).orElse(id);
    }

    /** A kind of event. */
    public static String of(Event.Kind kind) {
        return sentence(kind.name());
    }

    /** A kind of annotation. */
    public static String of(AnnotationKind kind) {
        return switch (kind) {
            case DISTANCE -> "Measured distance";
            case AREA -> "Measured area";
            default -> sentence(kind.name());
        };
    }

    /** {@code HELD_AREA} as {@code Held area}. */
    private static String sentence(String constant) {
        return constant.charAt(0) + constant.substring(1).replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }
}
