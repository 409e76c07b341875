package org.araxes.workspace;

import java.nio.file.Path;
import org.araxes.annotation.Document;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;

/** A program that edits a workspace without pause and says how many steps are saved, until it is killed. */
final class EditStorm {

    private EditStorm() {}

    /** Arguments: the file, the seed. */
    public static void main(String[] args) throws Exception {
        Samples samples = new Samples(Long.parseLong(args[1]));
        Editor editor = new Editor(new Document(), new History());
        try (Workspace workspace = Workspace.open(Path.of(args[0]))) {
            for (long saved = 1; saved < 100_000; saved++) {
                workspace.apply(samples.step(editor));
                System.out.println(saved);
            }
        }
    }

    /** The editor of the storm after some steps. */
    static Editor after(long seed, long steps) {
        Samples samples = new Samples(seed);
        Editor editor = new Editor(new Document(), new History());
        for (long i = 0; i < steps; i++) {
            samples.step(editor);
        }
        return editor;
    }
}
