package org.benefitstriage.api.problems;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Ends a request with a problem the caller can read. For example:
 *
 * <pre>{@code
 * throw ProblemException.of(ProblemKind.NOT_FOUND);
 * throw ProblemException.of(ProblemKind.INVALID_FACTS, violations);
 * throw ProblemException.of(ProblemKind.ALREADY_RUNNING).retryAfter(Duration.ofSeconds(1));
 * }</pre>
 *
 * <p>Detail and violations are shown to the caller as they are: never put a value that was sent, or a person, into them.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String detail;
    private final transient List<Violation> violations;
    private final transient Optional<Duration> retryAfter;

    private ProblemException(
            ProblemKind kind, String detail, List<Violation> violations, Optional<Duration> retryAfter) {
        // No stack trace: it says what the caller did, not where our code went wrong.
        super(kind.slug(), null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** With what the kind says about itself as the detail. */
    public static ProblemException of(ProblemKind kind) {
        return new ProblemException(kind, kind.meaning(), List.of(), Optional.empty());
    }

    /** With a detail for this occurrence: constant text and ids only. */
    public static ProblemException of(ProblemKind kind, String detail) {
        return new ProblemException(kind, detail, List.of(), Optional.empty());
    }

    /** With every place that is wrong, not the first. */
    public static ProblemException of(ProblemKind kind, List<Violation> violations) {
        return new ProblemException(kind, kind.meaning(), violations, Optional.empty());
    }

    /** The same problem, telling the caller when to try again. */
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(kind, detail, violations, Optional.of(wait));
    }

    public ProblemKind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
