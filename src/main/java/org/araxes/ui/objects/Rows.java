package org.araxes.ui.objects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.ObservableListBase;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.annotation.Document;
import org.araxes.annotation.Period;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table of objects: those that a filter lets through, newest on top or in an order that a person chose.
 * While all are shown newest on top, they are the document's own list turned over, so that a hundred thousand rows need
 * nothing of their own. After a change only the changed rows are told. FX thread.
 */
final class Rows extends ObservableListBase<Annotation> {

    /** After more changes than that at once, all rows are put anew. */
    private static final int MANY = 64;

    private static final Comparator<Annotation> NEWEST_FIRST = Document.DRAWING_ORDER.reversed();

    private AnnotationList drawn = AnnotationList.empty();
    private int dated;
    private @Nullable Predicate<Annotation> filter;
    private @Nullable Comparator<Annotation> order;
    /** What is shown with a filter or in another order; null while all are shown newest on top. */
    private @Nullable List<Annotation> chosen;

    @Override
    public Annotation get(int row) {
        return chosen == null ? drawn.get(drawn.size() - 1 - row) : chosen.get(row);
    }

    @Override
    public int size() {
        return chosen == null ? drawn.size() : chosen.size();
    }

    /** The toolkit asks for rows at every change; to look at all of them would take longer than all the rest. */
    @Override
    public int indexOf(Object sought) {
        int row = sought instanceof Annotation a ? of(a) : -1;
        return row >= 0 && get(row).equals(sought) ? row : -1;
    }

    @Override
    public int lastIndexOf(Object sought) {
        return indexOf(sought);
    }

    @Override
    public boolean contains(Object sought) {
        return indexOf(sought) >= 0;
    }

    /** How many there are, shown or not. */
    int all() {
        return drawn.size();
    }

    /** How many of all have days of their own. */
    int dated() {
        return dated;
    }

    /** The row of an annotation as it stands in the document; negative when it has none. */
    int of(Annotation annotation) {
        List<Annotation> rows = chosen;
        if (rows == null) {
            int position = drawn.positionOf(annotation);
            return position < 0 ? -1 : drawn.size() - 1 - position;
        }
        int row = Collections.binarySearch(rows, annotation, order());
        // What the order rests on may have changed since, as a figure that was not measured yet.
        return row >= 0 || order == null ? row : rows.indexOf(annotation);
    }

    private Comparator<Annotation> order() {
        Comparator<Annotation> wanted = order;
        return wanted == null ? NEWEST_FIRST : wanted.thenComparing(NEWEST_FIRST);
    }

    /** Shows only what something holds for; null for all. */
    void filter(@Nullable Predicate<Annotation> wanted) {
        filter = wanted;
        putAnew(drawn);
    }

    /** Shows them in an order; null for the newest on top. */
    void order(@Nullable Comparator<Annotation> wanted) {
        if (wanted == null && order == null) {
            return;
        }
        List<Annotation> before = List.copyOf(this);
        order = wanted;
        chosen = chosen(drawn);
        int[] rows = before.stream().mapToInt(this::of).toArray();
        beginChange();
        nextPermutation(0, rows.length, rows);
        endChange();
    }

    private @Nullable List<Annotation> chosen(AnnotationList from) {
        if (filter == null && order == null) {
            return null;
        }
        Predicate<Annotation> wanted = filter;
        List<Annotation> some = new ArrayList<>(
                from.stream().filter(a -> wanted == null || wanted.test(a)).toList());
        some.sort(order());
        return some;
    }

    private void putAnew(AnnotationList now) {
        List<Annotation> before = chosen == null ? drawn.reversed() : chosen;
        beginChange();
        drawn = now;
        chosen = chosen(now);
        nextReplace(0, size(), before);
        endChange();
    }

    /** Shows what is drawn now; whether that was another list. */
    boolean follow(AnnotationList now) {
        if (now == drawn) {
            return false;
        }
        Set<Annotation> gone = changed(drawn, now);
        Set<Annotation> come = changed(now, drawn);
        gone.removeIf(come::remove);
        if (gone.size() + come.size() > MANY) {
            putAnew(now);
            dated = dated(now);
        } else {
            dated += dated(come) - dated(gone);
            change(now, gone, come);
        }
        return true;
    }

    private static int dated(Collection<Annotation> some) {
        return (int) some.stream()
                .filter(a -> !a.details().period().equals(Period.ALWAYS))
                .count();
    }

    /** What stands in blocks of one list that the other has not. */
    private static Set<Annotation> changed(AnnotationList list, AnnotationList other) {
        Set<Annotation> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(list.unshared(other));
        return found;
    }

    private void change(AnnotationList now, Set<Annotation> gone, Set<Annotation> come) {
        beginChange();
        List<Annotation> removing = new ArrayList<>(gone);
        removing.removeIf(a -> of(a) < 0);
        removing.sort(Comparator.comparingInt(this::of).reversed()); // so that the other rows stay what they are
        int[] rows = removing.stream().mapToInt(this::of).toArray();
        drawn = now;
        List<Annotation> adding = put(come, rows);
        if (rows.length == 1 && adding.size() == 1 && rows[0] == of(adding.getFirst())) {
            nextSet(rows[0], removing.getFirst());
        } else {
            for (int i = 0; i < rows.length; i++) {
                nextRemove(rows[i], removing.get(i));
            }
            adding.forEach(a -> nextAdd(of(a), of(a) + 1));
        }
        endChange();
    }

    /** Those of some that are shown, in the order of their rows; with a filter or an order they are put there. */
    private List<Annotation> put(Set<Annotation> come, int[] removed) {
        List<Annotation> adding = new ArrayList<>(come);
        List<Annotation> rows = chosen;
        if (rows != null) {
            for (int row : removed) {
                rows.remove(row);
            }
            Predicate<Annotation> wanted = filter;
            adding.removeIf(a -> wanted != null && !wanted.test(a));
            for (Annotation a : adding) {
                int found = Collections.binarySearch(rows, a, order());
                rows.add(found < 0 ? -found - 1 : found, a);
            }
        }
        adding.sort(Comparator.comparingInt(this::of));
        return adding;
    }
}
