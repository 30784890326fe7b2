package org.benefitstriage.api.problems;

/** Shows a problem to a person. The pages implement it, so that this package needs nothing of theirs. */
public interface ErrorPage {

    /** A whole HTML document saying what happened and what to do. */
    String html(ProblemKind kind, ProblemDetails details);
}
