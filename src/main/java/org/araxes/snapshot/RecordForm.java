package org.araxes.snapshot;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record as its components one after the other; it is made again by its own constructor. */
final class RecordForm implements Form.Sure {

    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private final Form[] forms;

    /** @param forms finds the form of a component */
    RecordForm(Class<?> type, Forms forms) {
        components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
        constructor.setAccessible(true);
        this.forms = new Form[components.length];
        for (int i = 0; i < components.length; i++) {
            this.forms[i] = forms.of(components[i].getGenericType());
        }
    }

    @Override
    public void writeSure(Object value, SnapshotOutput out) {
        for (int i = 0; i < components.length; i++) {
            forms[i].write(component(components[i], value), out);
        }
    }

    private static @Nullable Object component(RecordComponent component, Object value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(component.toString(), refused);
        }
    }

    @Override
    public Object read(SnapshotInput in) {
        @Nullable Object[] values = new @Nullable Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            values[i] = forms[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(constructor.toString(), refused);
        }
    }
}
