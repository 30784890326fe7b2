package org.benefitstriage.api.claims.wire;

import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.YesNo;
import org.jspecify.annotations.Nullable;

/** From a member that may have been left out to what the engine says instead of null. */
final class Answers {

    private Answers() {}

    static <T> Answer<T> answer(@Nullable T value) {
        return value == null ? Answer.notGiven() : Answer.given(value);
    }

    static <D, T> Answer<T> answer(@Nullable D value, Function<D, T> change) {
        return value == null ? Answer.notGiven() : Answer.given(change.apply(value));
    }

    static YesNo answered(@Nullable YesNo value) {
        return or(value, YesNo.NOT_ANSWERED);
    }

    static <T> T or(@Nullable T value, T whenLeftOut) {
        return value == null ? whenLeftOut : value;
    }

    static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    static <D, T> List<T> list(@Nullable List<D> items, Function<D, T> change) {
        return items == null ? List.of() : items.stream().map(change).toList();
    }
}
