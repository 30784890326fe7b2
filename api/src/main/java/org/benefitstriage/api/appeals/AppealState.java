package org.benefitstriage.api.appeals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far an appeal has got, and what can happen to it next. */
public enum AppealState {
    RECEIVED("The council has it.") {
        @Override
        Optional<String> whyNot(AppealStep step) {
            return step.isTribunals()
                    ? Optional.of(
                            "The appeal has not gone to the tribunal, which decides only what it has. Record first"
                                    + " that it went there.")
                    : Optional.empty();
        }
    },
    WITH_TRIBUNAL("It is with the tribunal.") {
        @Override
        Optional<String> whyNot(AppealStep step) {
            return step == AppealStep.SENT
                    ? Optional.of("That the appeal went to the tribunal is recorded already.")
                    : Optional.empty();
        }
    },
    ENDED("It has ended.") {
        @Override
        Optional<String> whyNot(AppealStep step) {
            return Optional.of("The appeal has ended: nothing can be added to it.");
        }
    };

    private final String words;

    AppealState(String words) {
        this.words = words;
    }

    /** Why this cannot happen now, in a sentence; empty where it can. */
    abstract Optional<String> whyNot(AppealStep step);

    /** What can happen now. */
    public List<AppealStep> steps() {
        return Arrays.stream(AppealStep.values())
                .filter(step -> whyNot(step).isEmpty())
                .toList();
    }

    /** A sentence. */
    public String inWords() {
        return words;
    }

    /** Where an appeal stands after something that could happen. */
    static AppealState after(AppealStep step) {
        return step.ends() ? ENDED : WITH_TRIBUNAL;
    }
}
