package org.araxes.catalog;

import java.util.Map;
import java.util.Optional;

/**
 * Where in the files each thing of the catalogue is written. Immutable; any thread.
 *
 * @param places place by kind and id
 */
public record Origins(Map<Key, Where> places) {

    /** What has an id. */
    public enum Kind {
        SOURCE,
        PARTY,
        GROUP,
        LAYER,
        CLAIM,
        TOPIC,
        FIGURE,
        EVENT,
        VIEW
    }

    /** An id, unique within its kind. */
    public record Key(Kind kind, String id) {

        // Written out, for those of a record are put together at run time, and every start would wait for it.

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind == key.kind && id.equals(key.id);
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + id.hashCode();
        }
    }

    /** Copies the places. */
    public Origins {
        places = Map.copyOf(places);
    }

    /** Where a thing is written; nothing for one that does not come from files. */
    public Optional<Where> of(Kind kind, String id) {
        return Optional.ofNullable(places.get(new Key(kind, id)));
    }
}
