package org.benefitstriage.engine.claim;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the form says to one question: something, or nothing. A question without an answer is a fact about the claim, never
 * a null.
 *
 * @param <T> the type of the answer
 */
public sealed interface Answer<T> {

    /** The form answered. */
    record Given<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> onGiven, Supplier<? extends R> onNotGiven) {
            return onGiven.apply(value);
        }
    }

    /** The form did not answer. */
    record NotGiven<T>() implements Answer<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> onGiven, Supplier<? extends R> onNotGiven) {
            return onNotGiven.get();
        }
    }

    static <T> Answer<T> given(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> notGiven() {
        return new NotGiven<>();
    }

    /** Both cases, side by side. */
    <R> R fold(Function<? super T, ? extends R> onGiven, Supplier<? extends R> onNotGiven);

    default boolean isGiven() {
        return fold(value -> true, () -> false);
    }

    /** Whether the form gave exactly this answer. */
    default boolean is(T expected) {
        return fold(expected::equals, () -> false);
    }

    default T orElse(T other) {
        return fold(value -> value, () -> other);
    }

    default Optional<T> toOptional() {
        return fold(Optional::of, Optional::empty);
    }

    /** The answer transformed, or still no answer. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> given(change.apply(value)), Answer::notGiven);
    }
}
