package org.benefitstriage.engine.facts;

import java.util.Locale;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.risk.Observation;

/** Values as an officer reads them. */
final class Words {

    static final String NOT_GIVEN = "not given";
    static final String NOT_KNOWN = "not known";

    private Words() {}

    static String of(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String of(YesNo answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_ANSWERED -> "not answered";
        };
    }

    /** An enum constant in words: {@code HOUSING_ASSOCIATION} reads "housing association". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    static String of(Answer<?> answer) {
        return answer.fold(Object::toString, () -> NOT_GIVEN);
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static Observation seen(String what, String value) {
        return new Observation(what, value);
    }

    static Observation seen(String what, boolean value) {
        return new Observation(what, of(value));
    }

    static Observation seen(String what, YesNo value) {
        return new Observation(what, of(value));
    }

    static Observation seen(String what, Enum<?> value) {
        return new Observation(what, of(value));
    }

    static Observation seen(String what, long value) {
        return new Observation(what, Long.toString(value));
    }
}
