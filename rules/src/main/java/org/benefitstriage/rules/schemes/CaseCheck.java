package org.benefitstriage.rules.schemes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.SchemeCalculation;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeResult;
import org.benefitstriage.engine.scheme.SchemeValue;

/**
 * What came of a case.
 *
 * @param id the case
 * @param expected what had to come out, in words
 * @param found what came out, in words
 * @param passed whether they agree
 */
public record CaseCheck(String id, String expected, String found, boolean passed) {

    /** Runs one case. */
    public static CaseCheck of(LocalScheme scheme, SchemeCase each) {
        SchemeResult result = SchemeCalculation.of(scheme, read(each));
        List<String> wanted = new ArrayList<>();
        List<String> came = new ArrayList<>();
        for (SchemeCase.Expected expected : each.expected()) {
            if (expected instanceof SchemeCase.Day day) {
                wanted.add(day.name() + " " + day.printed());
                came.add(day.name() + " " + CaseDates.of(scheme, each, day.name()));
            } else {
                check(expected, result, each.facts().daysInYear(), wanted, came);
            }
        }
        boolean passed = wanted.equals(came);
        return new CaseCheck(
                each.id(),
                String.join(", ", wanted),
                String.join(", ", came) + (passed ? "" : hint(result, each)),
                passed);
    }

    // The commonest slip: 80 where 80% is meant.
    private static String hint(SchemeResult result, SchemeCase each) {
        return result instanceof SchemeResult.Worked worked
                        && each.facts().known().get("liability") instanceof SchemeValue.Money liability
                        && worked.weekly().isMoreThan(liability.amount())
                ? ". This is more than the bill: is a percentage written without its %?"
                : "";
    }

    /** Runs every case of a file. */
    public static List<CaseCheck> all(SchemeFile file) {
        return file.cases().stream().map(each -> of(file.scheme(), each)).toList();
    }

    // A reading of an open question is a fact of the case: it stands for what a person would settle.
    private static SchemeFacts read(SchemeCase each) {
        Map<String, SchemeValue> known = new HashMap<>(each.facts().known());
        each.readings().forEach((question, reading) -> known.put(question, new SchemeValue.Word(reading)));
        SchemeFacts facts = each.facts();
        return new SchemeFacts(known, facts.nonDependants(), facts.childrenBorn(), facts.on(), facts.daysInYear());
    }

    private static void check(
            SchemeCase.Expected expected, SchemeResult result, long days, List<String> wanted, List<String> came) {
        if (expected instanceof SchemeCase.Undetermined wantedOpen) {
            wanted.add("undetermined " + new TreeSet<>(wantedOpen.touched()));
            came.add(
                    result instanceof SchemeResult.Undetermined found
                            ? "undetermined " + new TreeSet<>(found.touched())
                            : "an award");
        } else if (!(result instanceof SchemeResult.Worked worked)) {
            wanted.add("an award");
            SchemeResult.Undetermined open = (SchemeResult.Undetermined) result;
            came.add(String.join(" ", open.reasons())
                    + (open.touched().isEmpty() ? "" : " Give it in the case: " + String.join(", ", open.touched())));
        } else if (expected instanceof SchemeCase.NilBy nil) {
            wanted.add("nil by " + nil.step());
            came.add("nil by " + worked.nilBy().orElse("nothing"));
        } else if (expected instanceof SchemeCase.Value value) {
            SchemeValue found = worked.named().get(value.name());
            wanted.add(value.name() + " "
                    + (found == null ? value.printed() : CaseValue.normal(value.printed(), found.kind())));
            came.add(value.name() + " "
                    + (found == null ? "not worked out" : CaseValue.like(value.printed(), found, days)));
        }
    }
}
