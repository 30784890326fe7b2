package org.benefitstriage.api.releases;

/** An archive of releases that cannot be used, in words an administrator can act on. */
public final class ReleaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReleaseProblem(String message) {
        super(message);
    }

    public ReleaseProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
