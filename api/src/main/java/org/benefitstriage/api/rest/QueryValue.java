package org.benefitstriage.api.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;

/** Reads query and path parameters. What is not understood ends the request with 400 and never passes as "no filter". */
public final class QueryValue {

    private QueryValue() {}

    /** One of the names of an enum. */
    public static <E extends Enum<E>> Optional<E> choice(String name, Optional<String> text, Class<E> type) {
        return given(text).map(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> badRequest(name + ": expected one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** An instant such as {@code 2026-04-06T09:30:00Z}, or a date, which means its first moment in UTC. */
    public static Optional<Instant> instant(String name, Optional<String> text) {
        return given(text).map(value -> {
            try {
                Instant instant = value.length() == 10
                        ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : Instant.parse(value);
                if (instant.isBefore(Instant.EPOCH) || !instant.isBefore(Instant.parse("9999-01-01T00:00:00Z"))) {
                    throw new DateTimeException("out of range");
                }
                return instant;
            } catch (DateTimeException e) {
                throw badRequest(name + ": expected a date such as 2026-04-06 or a time such as 2026-04-06T09:30:00Z");
            }
        });
    }

    /** A date such as {@code 2026-04-06}. */
    public static Optional<LocalDate> day(String name, Optional<String> text) {
        return given(text).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw badRequest(name + ": expected a date such as 2026-04-06");
            }
        });
    }

    /** An account's id, as staff accounts are named. */
    public static Optional<String> accountId(String name, Optional<String> text) {
        return given(text).map(value -> {
            if (!value.matches("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")) {
                throw badRequest(name + ": expected the id of an account");
            }
            return value;
        });
    }

    /** The id of a record in a path. What is no id names nothing. */
    public static UUID id(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw ProblemException.of(ProblemKind.NOT_FOUND);
        }
        return UUID.fromString(text);
    }

    private static Optional<String> given(Optional<String> text) {
        return text.filter(value -> !value.isEmpty());
    }

    private static ProblemException badRequest(String detail) {
        return ProblemException.of(ProblemKind.BAD_REQUEST, detail);
    }
}
