package org.benefitstriage.models.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The nine protected characteristics of the Equality Act 2010, section 4, and column names that tell of them. */
public enum Characteristic {
    AGE("age", Set.of("age", "dob", "born", "birth")),
    DISABILITY("disability", Set.of("disability", "disabled", "health", "illness")),
    GENDER_REASSIGNMENT("gender reassignment", Set.of("reassignment", "transgender")),
    MARRIAGE("marriage and civil partnership", Set.of("marital", "marriage", "partnership")),
    PREGNANCY("pregnancy and maternity", Set.of("pregnancy", "pregnant", "maternity")),
    RACE("race", Set.of("race", "ethnicity", "ethnic", "nationality", "citizenship")),
    RELIGION("religion or belief", Set.of("religion", "belief", "faith")),
    SEX("sex", Set.of("sex", "gender")),
    ORIENTATION("sexual orientation", Set.of("orientation", "sexuality"));

    private final String inWords;
    private final Set<String> words;

    Characteristic(String inWords, Set<String> words) {
        this.inWords = inWords;
        this.words = words;
    }

    /** As printed in the report. */
    public String inWords() {
        return inWords;
    }

    /** Those that no column's name tells of. */
    public static List<Characteristic> without(List<String> columns) {
        return Arrays.stream(values())
                .filter(characteristic -> columns.stream().noneMatch(characteristic::isNamedBy))
                .toList();
    }

    private boolean isNamedBy(String column) {
        String spaced = column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Arrays.stream(spaced.split("[^a-z]+")).anyMatch(words::contains);
    }
}
