package org.benefitstriage.engine.ledger.entry;

import java.util.Set;
import java.util.function.Predicate;
import org.benefitstriage.engine.canonical.JsonValue;

/** What a member's value may be. */
enum MemberShape {
    CODE {
        @Override
        boolean admits(JsonValue value) {
            return text(value, Shape::isCode);
        }
    },
    UUID {
        @Override
        boolean admits(JsonValue value) {
            return text(value, Shape::isUuid);
        }
    },
    DECIMAL {
        @Override
        boolean admits(JsonValue value) {
            return text(value, Shape::isDecimal);
        }
    },
    DIGEST {
        @Override
        boolean admits(JsonValue value) {
            return text(value, Shape::isDigest);
        }
    },
    COMMITMENT {
        @Override
        boolean admits(JsonValue value) {
            return text(value, Shape::isCommitment);
        }
    },
    TIME {
        @Override
        boolean admits(JsonValue value) {
            return text(value, text -> EntryTime.parse(text).isPresent());
        }
    },
    COUNT {
        @Override
        boolean admits(JsonValue value) {
            return value instanceof JsonValue.JsonInteger number && number.value() >= 0;
        }
    },
    CODES {
        @Override
        boolean admits(JsonValue value) {
            return each(value, CODE::admits);
        }
    },
    UUIDS {
        @Override
        boolean admits(JsonValue value) {
            return each(value, UUID::admits);
        }
    },
    CITATIONS {
        @Override
        boolean admits(JsonValue value) {
            return each(value, item -> text(item, Shape::isCitation));
        }
    },
    /** A verifier key: a name, an id and base 64. */
    KEY {
        @Override
        boolean admits(JsonValue value) {
            return text(
                    value, text -> text.length() <= 200 && text.matches("[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+"));
        }
    },
    /** Field to commitment. */
    COMMITMENTS {
        @Override
        boolean admits(JsonValue value) {
            return value instanceof JsonValue.JsonObject object
                    && object.members().entrySet().stream()
                            .allMatch(field -> Shape.isCode(field.getKey()) && COMMITMENT.admits(field.getValue()));
        }
    },
    /** {@code [{id, version}]}. */
    VERSIONS {
        @Override
        boolean admits(JsonValue value) {
            return each(value, item -> fields(item, Set.of("id", "version"), CODE::admits));
        }
    },
    /** {@code [{code, weight}]}. */
    REASONS {
        @Override
        boolean admits(JsonValue value) {
            return each(value, item -> fields(item, Set.of("code", "weight"), MemberShape::isCodeOrInteger));
        }
    },
    /** Digest of the artefact and, where they are known apart from it, of its provenance and the schema of its features. */
    MODEL {
        @Override
        boolean admits(JsonValue value) {
            return fields(value, Set.of("artefact", "features", "provenance"), DIGEST::admits)
                    || fields(value, Set.of("artefact"), DIGEST::admits);
        }
    };

    abstract boolean admits(JsonValue value);

    private static boolean isCodeOrInteger(JsonValue value) {
        return value instanceof JsonValue.JsonInteger || CODE.admits(value);
    }

    private static boolean text(JsonValue value, Predicate<String> shape) {
        return value instanceof JsonValue.JsonString string && shape.test(string.value());
    }

    private static boolean each(JsonValue value, Predicate<JsonValue> shape) {
        return value instanceof JsonValue.JsonArray array
                && array.items().stream().allMatch(shape);
    }

    private static boolean fields(JsonValue value, Set<String> names, Predicate<JsonValue> shape) {
        return value instanceof JsonValue.JsonObject object
                && object.members().keySet().equals(names)
                && object.members().values().stream().allMatch(shape);
    }
}
