package org.araxes.workspace;

import java.nio.file.Path;
import org.araxes.annotation.Document;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;

/** A program that edits a workspace without pause and says how many steps are saved, until it is killed. */
final class EditStorm {

    private EditStorm() {}

    /**
     * Arguments: the file, the seed, after how many steps to stand still with the file open, and how large files may
     * grow, bytes: then it ends with the first step that could not be saved.
     */
    public static void main(String[] args) throws Exception {
        Samples samples = new Samples(Long.parseLong(args[1]));
        Editor editor = new Editor(new Document(), new History());
        long steps = Long.parseLong(args[2]);
        try (Workspace workspace = Workspace.open(Path.of(args[0]))) {
            if (args.length > 3) {
                letFilesGrowTo(args[3]);
            }
            for (long saved = 1; saved <= steps; saved++) {
                workspace.apply(samples.step(editor));
                System.out.println(saved);
            }
            System.in.read();
        } catch (WorkspaceException full) {
            System.out.println("full: " + full.getMessage());
        }
    }

    private static void letFilesGrowTo(String bytes) throws Exception {
        String own = Long.toString(ProcessHandle.current().pid());
        int done = new ProcessBuilder("prlimit", "--pid", own, "--fsize=" + bytes)
                .inheritIO()
                .start()
                .waitFor();
        if (done != 0) {
            throw new IllegalStateException("prlimit failed");
        }
    }

    /** The same work again, step by step. */
    static final class Replay {
        private final Samples samples;
        private final Editor editor = new Editor(new Document(), new History());
        private long steps;

        Replay(long seed) {
            samples = new Samples(seed);
        }

        /** The editor of the storm after some steps, not fewer than at the last call. */
        Editor after(long wanted) {
            for (; steps < wanted; steps++) {
                samples.step(editor);
            }
            return editor;
        }
    }
}
