package org.araxes.snapshot;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds the form of a type from its declaration, so that a record that gets another component needs no change here: a
 * snapshot holds for one build of the program only. One thread.
 */
final class Forms {

    private final Map<Type, Form> found = new HashMap<>();

    Forms() {
        Form whole = sure((Integer v, SnapshotOutput out) -> out.writeInt(v), SnapshotInput::readInt);
        Form fraction = sure((Double v, SnapshotOutput out) -> out.writeDouble(v), SnapshotInput::readDouble);
        found.put(int.class, whole);
        found.put(double.class, fraction);
        found.put(Double.class, fraction);
        found.put(
                boolean.class,
                sure((Boolean v, SnapshotOutput out) -> out.writeByte(v ? 1 : 0), in -> in.readByte() == 1));
        found.put(
                String.class,
                sure((String v, SnapshotOutput out) -> out.writeString(v), SnapshotInput::readString)
                        .shared());
        found.put(
                LocalDate.class,
                sure(
                                (LocalDate v, SnapshotOutput out) -> out.writeInt((int) v.toEpochDay()),
                                in -> LocalDate.ofEpochDay(in.readInt()))
                        .shared());
        found.put(
                Path.class,
                sure((Path v, SnapshotOutput out) -> out.writePath(v), SnapshotInput::readPath)
                        .shared());
        found.put(Geometry.class, new GeometryForm().shared());
        found.put(
                double[].class,
                sure((double[] v, SnapshotOutput out) -> out.writeDoubles(v), SnapshotInput::readDoubles));
        found.put(
                float[].class, sure((float[] v, SnapshotOutput out) -> out.writeFloats(v), SnapshotInput::readFloats));
        found.put(int[].class, sure((int[] v, SnapshotOutput out) -> out.writeInts(v), SnapshotInput::readInts));
        found.put(byte[].class, sure((byte[] v, SnapshotOutput out) -> out.writeBytes(v), SnapshotInput::readBytes));
    }

    /**
     * Adds the form of a class that is no record.
     *
     * @param parts the record of what it is made of
     */
    <T, P extends Record> void made(Class<T> type, Class<P> parts, Function<T, P> apart, Function<P, T> together) {
        found.put(type, new MadeForm<>(() -> new RecordForm(parts, this), apart, together).shared());
    }

    private static <T> Form.Sure sure(BiConsumer<T, SnapshotOutput> writer, Function<SnapshotInput, Object> reader) {
        return new Form.Sure() {
            @Override
            @SuppressWarnings("unchecked") // a form is asked for values of its type only
            public void writeSure(Object value, SnapshotOutput out) {
                writer.accept((T) value, out);
            }

            @Override
            public Object read(SnapshotInput in) {
                return reader.apply(in);
            }
        };
    }

    /** The form of a type. */
    Form of(Type type) {
        Form known = found.get(type);
        if (known == null) {
            known = type instanceof ParameterizedType collection ? collection(collection) : plain((Class<?>) type);
            found.put(type, known);
        }
        return known;
    }

    private Form collection(ParameterizedType type) {
        Form first = of(type.getActualTypeArguments()[0]);
        if (type.getRawType() == List.class) {
            return CollectionForms.list(first).shared();
        }
        if (type.getRawType() == Set.class) {
            return CollectionForms.set(first).shared();
        }
        if (type.getRawType() == Map.class) {
            return CollectionForms.map(first, of(type.getActualTypeArguments()[1]))
                    .shared();
        }
        throw new IllegalArgumentException("not for a snapshot: " + type);
    }

    private Form plain(Class<?> type) {
        if (type.isEnum()) {
            return words(type.getEnumConstants());
        }
        if (type.isRecord()) {
            return new RecordForm(type, this).shared();
        }
        if (type.isSealed()) {
            return oneOf(type.getPermittedSubclasses()).shared();
        }
        throw new IllegalArgumentException("not for a snapshot: " + type);
    }

    private static Form words(Object[] constants) {
        return new Form() {
            @Override
            public void write(@Nullable Object value, SnapshotOutput out) {
                out.writeInt(value == null ? 0 : ((Enum<?>) value).ordinal() + 1);
            }

            @Override
            public @Nullable Object read(SnapshotInput in) {
                int number = in.readInt();
                return number == 0 ? null : constants[number - 1];
            }
        };
    }

    /** One of some records, its number first. */
    private Form.Sure oneOf(Class<?>[] types) {
        List<Class<?>> all = Arrays.asList(types);
        List<RecordForm> forms = all.stream().map(t -> new RecordForm(t, this)).toList();
        return new Form.Sure() {
            @Override
            public void writeSure(Object value, SnapshotOutput out) {
                int number = all.indexOf(value.getClass());
                out.writeByte(number);
                forms.get(number).writeSure(value, out);
            }

            @Override
            public Object read(SnapshotInput in) {
                return forms.get(in.readByte()).read(in);
            }
        };
    }
}
