package org.araxes.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.geo.Projection;

/**
 * Puts objects at equal gaps along the grid of the map. The outermost stay, and so does what is locked: between two that
 * stay, the others are spread. A group is one thing: it is moved as a whole.
 */
public enum Distribute {
    /** From left to right. */
    ACROSS,
    /** From top to bottom. */
    DOWN;

    /** So few things have no gaps that could be made equal. */
    private static final int MIN_PIECES = 3;

    /** What a person reads. */
    public String title() {
        return this == ACROSS ? "Equal gaps side by side" : "Equal gaps one above the other";
    }

    /** The objects spread; nothing when nothing would move, or where there are fewer than three things. */
    public Optional<Edit> edit(List<Annotation> objects, Projection projection) {
        List<Piece> pieces = new ArrayList<>(Piece.of(objects, projection));
        if (pieces.size() < MIN_PIECES) {
            return Optional.empty();
        }
        pieces.sort(Comparator.comparingDouble(p -> from(p) + to(p)));
        Map<Piece, Double> ways = ways(pieces);
        return Arrange.moved(
                title().toLowerCase(Locale.ROOT),
                pieces,
                p -> p.shifted(projection, this == ACROSS ? way(ways, p) : 0, this == DOWN ? way(ways, p) : 0));
    }

    private static double way(Map<Piece, Double> ways, Piece piece) {
        return ways.getOrDefault(piece, 0.0);
    }

    /** How far each moves that does not stay, metres; by identity, since a piece may hold very many objects. */
    private Map<Piece, Double> ways(List<Piece> sorted) {
        Map<Piece, Double> ways = new IdentityHashMap<>();
        int fixed = 0;
        for (int i = 1; i < sorted.size(); i++) {
            if (i == sorted.size() - 1 || sorted.get(i).locked()) {
                spread(sorted.subList(fixed, i + 1), ways);
                fixed = i;
            }
        }
        return ways;
    }

    /** Those between the first and the last, which stay. */
    private void spread(List<Piece> run, Map<Piece, Double> ways) {
        List<Piece> between = run.subList(1, run.size() - 1);
        double room = from(run.getLast()) - to(run.getFirst());
        double taken = between.stream().mapToDouble(p -> to(p) - from(p)).sum();
        double gap = (room - taken) / (between.size() + 1);
        double at = to(run.getFirst()) + gap;
        for (Piece piece : between) {
            ways.put(piece, at - from(piece));
            at += to(piece) - from(piece) + gap;
        }
    }

    private double from(Piece piece) {
        return this == ACROSS ? piece.minX() : piece.minY();
    }

    private double to(Piece piece) {
        return this == ACROSS ? piece.maxX() : piece.maxY();
    }
}
