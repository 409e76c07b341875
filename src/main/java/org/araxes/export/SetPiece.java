package org.araxes.export;

import java.util.List;

/**
 * A piece of furniture with its lines broken.
 *
 * @param piece which
 * @param blocks what it is made of; none when it has nothing to say
 */
record SetPiece(FurniturePiece piece, List<Block> blocks) {

    /** Takes a copy of the list. */
    SetPiece {
        blocks = List.copyOf(blocks);
    }

    /** The blocks of several pieces, one after the other. */
    static List<Block> blocks(List<SetPiece> pieces) {
        return pieces.stream().flatMap(piece -> piece.blocks.stream()).toList();
    }
}
