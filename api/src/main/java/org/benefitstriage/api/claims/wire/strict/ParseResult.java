package org.benefitstriage.api.claims.wire.strict;

import java.util.List;
import java.util.function.Function;

/**
 * What came of reading a body: data, never an exception.
 *
 * @param <T> what is read
 */
public sealed interface ParseResult<T> {

    /**
     * The body is sound.
     *
     * @param value what it says
     * @param canonicalBytes the body as sent, in its one canonical form (RFC 8785); not to be changed
     */
    record Accepted<T>(T value, byte[] canonicalBytes) implements ParseResult<T> {
        @Override
        public <R> R fold(
                Function<Accepted<T>, R> onAccepted,
                Function<List<FieldProblem>, R> onRejected,
                Function<String, R> onMalformed) {
            return onAccepted.apply(this);
        }
    }

    /**
     * The body is JSON and not what is wanted.
     *
     * @param problems every problem, at least one
     */
    record Rejected<T>(List<FieldProblem> problems) implements ParseResult<T> {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("expected at least one problem");
            }
        }

        @Override
        public <R> R fold(
                Function<Accepted<T>, R> onAccepted,
                Function<List<FieldProblem>, R> onRejected,
                Function<String, R> onMalformed) {
            return onRejected.apply(problems);
        }
    }

    /**
     * The body is not JSON.
     *
     * @param where what is wrong and where, for example {@code "not JSON at line 3, column 14"}; nothing of the body
     */
    record Malformed<T>(String where) implements ParseResult<T> {
        @Override
        public <R> R fold(
                Function<Accepted<T>, R> onAccepted,
                Function<List<FieldProblem>, R> onRejected,
                Function<String, R> onMalformed) {
            return onMalformed.apply(where);
        }
    }

    /** The three cases, side by side. */
    <R> R fold(
            Function<Accepted<T>, R> onAccepted,
            Function<List<FieldProblem>, R> onRejected,
            Function<String, R> onMalformed);

    /** The same result about another type: {@code change} is asked only when the body is sound. */
    default <R> ParseResult<R> map(Function<? super T, ? extends R> change) {
        return fold(
                accepted -> new Accepted<R>(change.apply(accepted.value()), accepted.canonicalBytes()),
                problems -> new Rejected<R>(problems),
                where -> new Malformed<R>(where));
    }
}
