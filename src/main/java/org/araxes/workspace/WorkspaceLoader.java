package org.araxes.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.History;

/** Reads a workspace, taking what can be read and naming what cannot. */
final class WorkspaceLoader {

    private final Path file;
    private final Connection connection;
    private final AnnotationStore annotations;
    private final MetaStore meta;
    private final HistoryStore history;
    private final Sqlite.Work beforeWriting;
    private final List<WorkspaceProblem> problems = new ArrayList<>();
    private final List<AnnotationStore.Adopted> adopted = new ArrayList<>();
    private boolean historyCut;
    private Optional<SessionFile.FileState> state = Optional.empty();

    /** @param beforeWriting makes sure that the file may be changed */
    WorkspaceLoader(
            Path file,
            Connection connection,
            AnnotationStore annotations,
            MetaStore meta,
            HistoryStore history,
            Sqlite.Work beforeWriting) {
        this.file = file;
        this.connection = connection;
        this.annotations = annotations;
        this.meta = meta;
        this.history = history;
        this.beforeWriting = beforeWriting;
    }

    /** Something that may not be readable. */
    private interface Part<T> {
        T read() throws SQLException;
    }

    /**
     * Reads everything, as of one moment: another window may be writing.
     *
     * @param mayWrite whether what another program left half done may be mended in the file
     */
    Loaded load(boolean mayWrite) {
        run("BEGIN");
        Loaded loaded;
        try {
            loaded = read();
        } finally {
            run("COMMIT");
        }
        boolean sound = problems.stream().noneMatch(p -> p.code() == WorkspaceProblem.Code.DAMAGED);
        if (mayWrite && sound && (historyCut || !adopted.isEmpty())) {
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
        Document document = new Document(part(() -> annotations.load(problems, adopted), List.of()));
        HistoryStore.Kept kept = part(history::load, new HistoryStore.Kept(List.of(), 0));
        History fitting = fitting(kept, document);
        int lost = part(history::size, 0) - fitting.edits().size();
        historyCut = lost > 0;
        if (historyCut) {
            problems.add(Problems.historyCut(file, lost));
        }
        return new Loaded(document, fitting, part(meta::sketches, Map.of()), part(meta::settings, Map.of()), problems);
    }

    private void run(String sql) {
        part(
                () -> {
                    Sqlite.execute(connection, sql);
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
            beforeWriting.run();
            Sqlite.transaction(connection, () -> {
                annotations.adopt(adopted);
                history.replace(fitting.edits(), fitting.done());
            });
        } catch (SQLException failed) {
            problems.add(Problems.of(file, failed));
        } catch (WorkspaceException notNow) {
            problems.add(notNow.problem());
        }
    }

    private <T> T part(Part<T> part, T otherwise) {
        try {
            return part.read();
        } catch (SQLException unreadable) {
            WorkspaceProblem problem = Problems.of(file, unreadable);
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            return otherwise;
        }
    }
}
