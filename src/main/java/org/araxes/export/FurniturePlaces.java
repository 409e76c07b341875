package org.araxes.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a person put pieces of furniture; all others stand in their usual places. The order counts: in a column or strip
 * the first comes first, and on the map a piece keeps clear of those before it. Immutable.
 *
 * @param entries each piece at most once
 */
public record FurniturePlaces(List<Entry> entries) {

    /** Everything in its usual place. */
    public static final FurniturePlaces USUAL = new FurniturePlaces(List.of());

    /** A word that puts a piece back. */
    private static final String BACK = "usual";

    /** A piece and its place. */
    public record Entry(FurniturePiece piece, PiecePlace place) {

        /** @throws IllegalArgumentException when the piece cannot be moved */
        public Entry {
            if (!piece.movable()) {
                throw new IllegalArgumentException(piece.code() + " has no place of its own");
            }
        }

        /** As on the command line: {@code legend=top-left+2+3}. */
        public String code() {
            return piece.code() + "=" + place.code();
        }
    }

    /** @throws IllegalArgumentException when a piece is there twice */
    public FurniturePlaces {
        entries = List.copyOf(entries);
        if (entries.stream().map(Entry::piece).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("a piece has two places: " + entries);
        }
    }

    /** The place of a piece; nothing when it is the usual one. */
    public Optional<PiecePlace> of(FurniturePiece piece) {
        return entries.stream()
                .filter(entry -> entry.piece() == piece)
                .map(Entry::place)
                .findFirst();
    }

    /** Whether a piece stands where it usually does. */
    public boolean isUsual(FurniturePiece piece) {
        return of(piece).isEmpty();
    }

    /** The pieces on one side of the map, in order. */
    List<FurniturePiece> beside(PiecePlace.Side side) {
        return entries.stream()
                .filter(entry -> entry.place().equals(new PiecePlace.Beside(side)))
                .map(Entry::piece)
                .toList();
    }

    /** The same with a piece put somewhere, last in order. */
    public FurniturePlaces with(FurniturePiece piece, PiecePlace place) {
        return with(piece, place, Optional.empty());
    }

    /** The same with a piece put somewhere before another in order; last when that has no place. */
    public FurniturePlaces with(FurniturePiece piece, PiecePlace place, Optional<FurniturePiece> before) {
        List<Entry> others = new ArrayList<>(without(piece).entries);
        int at = 0;
        while (at < others.size()
                && before.filter(others.get(at).piece()::equals).isEmpty()) {
            at++;
        }
        others.add(at, new Entry(piece, place));
        return new FurniturePlaces(others);
    }

    /** The same with a piece at another place and its order kept; last when it had no place. */
    FurniturePlaces replaced(FurniturePiece piece, PiecePlace place) {
        return isUsual(piece)
                ? with(piece, place)
                : new FurniturePlaces(entries.stream()
                        .map(entry -> entry.piece() == piece ? new Entry(piece, place) : entry)
                        .toList());
    }

    /** The same with a piece back in its usual place. */
    public FurniturePlaces without(FurniturePiece piece) {
        return new FurniturePlaces(
                entries.stream().filter(entry -> entry.piece() != piece).toList());
    }

    /** The same with others put somewhere on top of it. */
    public FurniturePlaces with(FurniturePlaces others) {
        FurniturePlaces all = this;
        for (Entry entry : others.entries) {
            all = all.with(entry.piece(), entry.place());
        }
        return all;
    }

    /** As on the command line: {@code legend=top-left,scale=left}. */
    public String code() {
        return entries.stream().map(Entry::code).collect(Collectors.joining(","));
    }

    /**
     * Reads what {@link #code} writes; {@code legend=usual} puts a piece back.
     *
     * @throws IllegalArgumentException with a sentence for the person when a word is something else
     */
    public static FurniturePlaces parse(String text) {
        return USUAL.changed(text);
    }

    /**
     * The same with pieces put elsewhere as a text says.
     *
     * @throws IllegalArgumentException with a sentence for the person when a word is something else
     */
    public FurniturePlaces changed(String text) {
        FurniturePlaces all = this;
        for (String word : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] parts = word.strip().split("=", 2);
            FurniturePiece piece = piece(parts[0], word);
            if (parts.length == 2 && parts[1].equals(BACK)) {
                all = all.without(piece);
            } else {
                all = all.with(piece, place(parts.length == 2 ? parts[1] : "", word));
            }
        }
        return all;
    }

    private static FurniturePiece piece(String code, String word) {
        return FurniturePiece.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("\"" + word.strip()
                        + "\" names no piece of furniture; write for example legend=top-left, with one of "
                        + Arrays.stream(FurniturePiece.values())
                                .filter(FurniturePiece::movable)
                                .map(FurniturePiece::code)
                                .collect(Collectors.joining(", "))));
    }

    private static PiecePlace place(String code, String word) {
        return PiecePlace.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("\"" + word.strip() + "\" names no place; allowed: "
                        + BACK + ", " + PiecePlace.words()
                        + ", the last nine also with millimetres inwards, as top-left+4+2.5"));
    }
}
