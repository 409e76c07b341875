package org.araxes.workspace;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.History;

/** Reads a workspace, taking what can be read and naming what cannot. */
final class WorkspaceLoader {

    private final OpenFile file;
    private final AnnotationStore annotations;
    private final MetaStore meta;
    private final HistoryStore history;
    private final Consumer<List<Annotation>> early;
    private final List<WorkspaceProblem> problems = new ArrayList<>();
    private final List<AnnotationStore.Adopted> adopted = new ArrayList<>();
    private boolean historyCut;
    private Optional<SessionFile.FileState> state = Optional.empty();

    /** @param early hears of annotations as soon as they are read */
    WorkspaceLoader(
            OpenFile file,
            AnnotationStore annotations,
            MetaStore meta,
            HistoryStore history,
            Consumer<List<Annotation>> early) {
        this.file = file;
        this.annotations = annotations;
        this.meta = meta;
        this.history = history;
        this.early = early;
    }

    /**
     * Reads everything, as of one moment: another window may be writing. What another program left half done is mended in
     * the file where that may be written.
     */
    Loaded load() {
        run("BEGIN");
        Loaded loaded;
        try {
            loaded = read();
        } finally {
            run("COMMIT");
        }
        boolean sound = problems.stream().noneMatch(p -> p.code() == WorkspaceProblem.Code.DAMAGED);
        if (file.readOnlyBecause().isEmpty() && sound && (historyCut || !adopted.isEmpty())) {
            mend(loaded.history());
        }
        return new Loaded(loaded.document(), loaded.history(), loaded.sketches(), loaded.settings(), problems);
    }

    /** The state of the file at the moment of reading; nothing when it cannot be told. */
    Optional<SessionFile.FileState> state() {
        return state;
    }

    private Loaded read() {
        state = part(() -> Optional.of(SessionFile.FileState.of(meta)), Optional.empty());
        Document document = new Document(part(() -> annotations.load(problems, adopted, early), List.of()));
        HistoryStore.Kept kept = part(history::load, new HistoryStore.Kept(List.of(), 0));
        History fitting = fitting(kept, document);
        int lost = part(history::size, 0) - fitting.edits().size();
        historyCut = lost > 0;
        if (historyCut) {
            problems.add(Problems.historyCut(file.path(), lost));
        }
        return new Loaded(document, fitting, part(meta::sketches, Map.of()), part(meta::settings, Map.of()), problems);
    }

    private void run(String sql) {
        part(
                () -> {
                    Sqlite.execute(file.connection(), sql);
                    return true;
                },
                false);
    }

    /** The part of a kept history that fits the document; another program may have changed what it speaks of. */
    private static History fitting(HistoryStore.Kept kept, Document document) {
        List<Edit> back = kept.edits().subList(0, kept.done()).reversed().stream()
                .map(Edit::inverse)
                .toList();
        List<Edit> forth = kept.edits().subList(kept.done(), kept.edits().size());
        int undoable = document.applicable(back);
        int redoable = document.applicable(forth);
        return new History(kept.edits().subList(kept.done() - undoable, kept.done() + redoable), undoable);
    }

    private void mend(History fitting) {
        try {
            file.check();
            Sqlite.transaction(file.connection(), () -> {
                annotations.adopt(adopted);
                history.replace(fitting.edits(), fitting.done());
            });
        } catch (SQLException failed) {
            problems.add(Problems.of(file.path(), failed));
        } catch (WorkspaceException notNow) {
            problems.add(notNow.problem());
        }
    }

    private <T> T part(OpenFile.Query<T> part, T otherwise) {
        try {
            return part.run();
        } catch (SQLException unreadable) {
            WorkspaceProblem problem = Problems.of(file.path(), unreadable);
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            return otherwise;
        }
    }
}
