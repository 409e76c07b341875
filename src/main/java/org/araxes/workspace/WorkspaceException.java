package org.araxes.workspace;

import org.jspecify.annotations.Nullable;

/** The workspace file could not be opened, read or written; {@link #problem()} says why in plain words. */
public final class WorkspaceException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient WorkspaceProblem problem;

    /** A problem and what lies behind it, for the log. */
    public WorkspaceException(WorkspaceProblem problem, @Nullable Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** What is wrong, for the person. */
    public WorkspaceProblem problem() {
        return problem;
    }
}
