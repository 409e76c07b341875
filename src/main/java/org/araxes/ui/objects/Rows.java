package org.araxes.ui.objects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.annotation.Document;
import org.araxes.annotation.Period;

/**
 * The rows of the table of objects, newest on top. After a change only the changed rows are told, so that a table of a
 * hundred thousand keeps its place and its selection. FX thread.
 */
final class Rows {

    /** After more changes than that at once, all rows are put anew. */
    private static final int MANY = 64;

    private final ObservableList<Annotation> all = FXCollections.observableArrayList();
    private AnnotationList shown = AnnotationList.empty();
    private int dated;

    /** The rows. */
    ObservableList<Annotation> all() {
        return all;
    }

    /** How many of them have days of their own. */
    int dated() {
        return dated;
    }

    /** The row of an annotation as it stands in the document; negative when it has none. */
    int of(Annotation annotation) {
        int position = shown.positionOf(annotation);
        return position < 0 ? -1 : shown.size() - 1 - position;
    }

    /** Shows what is drawn now; whether that was another list. */
    boolean follow(AnnotationList now) {
        if (now == shown) {
            return false;
        }
        Set<Annotation> gone = changed(shown, now);
        Set<Annotation> come = changed(now, shown);
        gone.removeIf(come::remove);
        AnnotationList before = shown;
        shown = now;
        if (gone.size() + come.size() > MANY) {
            all.setAll(now.reversed());
            dated = (int) now.stream().filter(Rows::isDated).count();
        } else {
            dated += (int) (come.stream().filter(Rows::isDated).count()
                    - gone.stream().filter(Rows::isDated).count());
            change(before, gone, come);
        }
        return true;
    }

    private static boolean isDated(Annotation a) {
        return !a.details().period().equals(Period.ALWAYS);
    }

    /** What stands in blocks of one list that the other has not. */
    private static Set<Annotation> changed(AnnotationList list, AnnotationList other) {
        Set<Annotation> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(list.unshared(other));
        return found;
    }

    private void change(AnnotationList before, Set<Annotation> gone, Set<Annotation> come) {
        List<Annotation> adding = new ArrayList<>(come);
        adding.sort(Comparator.comparingInt(this::of));
        List<Annotation> removing = new ArrayList<>(gone);
        removing.sort(Document.DRAWING_ORDER); // so that the lowest row goes first
        if (adding.size() == 1 && removing.size() == 1) {
            int row = before.size() - 1 - before.positionOf(removing.getFirst());
            if (row == of(adding.getFirst())) {
                all.set(row, adding.getFirst());
                return;
            }
        }
        for (Annotation a : removing) {
            all.remove(before.size() - 1 - before.positionOf(a));
        }
        adding.forEach(a -> all.add(of(a), a));
    }
}
