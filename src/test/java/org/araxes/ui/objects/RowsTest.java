package org.araxes.ui.objects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.bench.ManyAnnotations;
import org.araxes.geo.Extent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the table of objects: whoever hears their changes knows what they are. */
class RowsTest {

    private static final Extent REGION = new Extent(45, 39, 46, 40);
    private static final Comparator<Annotation> BY_NAME = Comparator.comparing(Annotation::name);
    private static final Predicate<Annotation> MARKERS = a -> a.kind() == AnnotationKind.MARKER;

    private final ManyAnnotations many = new ManyAnnotations(7, REGION);
    private final Document document = new Document(ManyAnnotations.of(700, REGION));
    private final Rows rows = new Rows();
    /** What somebody has who was told of every change. */
    private final List<Annotation> told = new ArrayList<>();

    private @Nullable Predicate<Annotation> filter;
    private @Nullable Comparator<Annotation> order;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void whoHearsTheirChangesKnowsWhatTheyAre(long seed) {
        rows.addListener(this::hear);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 120; i++) {
            step(random);
            rows.follow(document.annotations());
            assertThat(rows).as("seed %d, step %d", seed, i).isEqualTo(expected());
            assertThat(told).as("told, seed %d, step %d", seed, i).isEqualTo(expected());
            assertEachIsFound();
        }
    }

    private void step(SplittableRandom random) {
        int dice = random.nextInt(20);
        if (dice == 0) {
            filter = filter == null ? MARKERS : null;
            rows.filter(filter);
        } else if (dice == 1) {
            order = order == null ? BY_NAME : null;
            rows.order(order);
        } else if (dice == 2) {
            document.apply(new Edit.Batch(
                    "remove many",
                    some(random, 90)
                            .<Edit>map(a -> new Edit.Remove("remove", a))
                            .toList()));
        } else {
            List<Edit> edits = new ArrayList<>();
            some(random, random.nextInt(4)).forEach(a -> edits.add(edit(random, a)));
            for (int n = random.nextInt(3); n > 0; n--) {
                edits.add(new Edit.Add("add", many.next(document.nextOrder() + edits.size())));
            }
            document.apply(new Edit.Batch("several", edits));
        }
    }

    private Edit edit(SplittableRandom random, Annotation a) {
        return switch (random.nextInt(3)) {
            case 0 -> new Edit.Remove("remove", a);
            case 1 -> new Edit.Replace("rename", a, a.withName("name " + random.nextInt(1000)));
            default -> new Edit.Replace("to front", a, a.withOrder(document.nextOrder() + 100 + random.nextInt(50)));
        };
    }

    private Stream<Annotation> some(SplittableRandom random, int count) {
        List<Annotation> all = document.annotations();
        return random.ints(count, 0, all.size()).distinct().mapToObj(all::get);
    }

    private List<Annotation> expected() {
        Predicate<Annotation> wanted = filter;
        Comparator<Annotation> wish = order;
        Comparator<Annotation> newest = Document.DRAWING_ORDER.reversed();
        return document.annotations().stream()
                .filter(a -> wanted == null || wanted.test(a))
                .sorted(wish == null ? newest : wish.thenComparing(newest))
                .toList();
    }

    private void assertEachIsFound() {
        for (int row = 0; row < rows.size(); row += 37) {
            assertThat(rows.of(rows.get(row))).isEqualTo(row);
            assertThat(rows.indexOf(rows.get(row))).isEqualTo(row);
        }
        assertThat(rows.indexOf(many.next(-1))).isNegative();
    }

    private void hear(ListChangeListener.Change<? extends Annotation> change) {
        while (change.next()) {
            if (change.wasPermutated()) {
                List<Annotation> before = List.copyOf(told);
                for (int i = change.getFrom(); i < change.getTo(); i++) {
                    told.set(change.getPermutation(i), before.get(i));
                }
            } else {
                for (Annotation gone : change.getRemoved()) {
                    assertThat(told.remove(change.getFrom())).isEqualTo(gone);
                }
                told.addAll(change.getFrom(), change.getAddedSubList());
            }
        }
    }
}
