package org.araxes.snapshot;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Forms of lists, sets and maps, whose order they keep. */
final class CollectionForms {

    private CollectionForms() {}

    static Form.Sure list(Form item) {
        return new Items(item, List::of);
    }

    static Form.Sure set(Form item) {
        return new Items(item, items -> Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(items))));
    }

    static Form.Sure map(Form key, Form value) {
        return new Pairs(key, value);
    }

    private record Items(Form item, Function<Object[], Object> collection) implements Form.Sure {

        @Override
        public void writeSure(Object value, SnapshotOutput out) {
            Collection<?> items = (Collection<?>) value;
            out.writeInt(items.size());
            items.forEach(i -> item.write(i, out));
        }

        @Override
        public Object read(SnapshotInput in) {
            Object[] items = new Object[in.readInt()];
            for (int i = 0; i < items.length; i++) {
                items[i] = Objects.requireNonNull(item.read(in));
            }
            return collection.apply(items);
        }
    }

    private record Pairs(Form key, Form value) implements Form.Sure {

        @Override
        public void writeSure(Object map, SnapshotOutput out) {
            Map<?, ?> pairs = (Map<?, ?>) map;
            out.writeInt(pairs.size());
            pairs.forEach((k, v) -> {
                key.write(k, out);
                value.write(v, out);
            });
        }

        @Override
        public Object read(SnapshotInput in) {
            int size = in.readInt();
            if (size == 0) {
                return Map.of();
            }
            Map<Object, Object> pairs = LinkedHashMap.newLinkedHashMap(size);
            for (int i = 0; i < size; i++) {
                pairs.put(Objects.requireNonNull(key.read(in)), Objects.requireNonNull(value.read(in)));
            }
            return Collections.unmodifiableMap(pairs);
        }
    }
}
