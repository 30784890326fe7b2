package org.benefitstriage.engine.scheme;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the names of a scheme mean, for reasons and questions in plain English. */
final class SchemeNames {

    private static final Map<String, StandardFact> STANDARD =
            Arrays.stream(StandardFact.values()).collect(Collectors.toMap(StandardFact::key, Function.identity()));
    private static final Map<String, PersonFact> PERSON =
            Arrays.stream(PersonFact.values()).collect(Collectors.toMap(PersonFact::key, Function.identity()));

    private SchemeNames() {}

    static Kind kind(LocalScheme scheme, String name) {
        LocalScheme.DeclaredFact declared = scheme.declared().get(name);
        if (declared != null) {
            return declared.kind();
        }
        StandardFact standard = STANDARD.get(name);
        return standard == null ? Kind.NUMBER : standard.kind();
    }

    /** What a name means. */
    static String label(LocalScheme scheme, String name) {
        LocalScheme.DeclaredFact declared = scheme.declared().get(name);
        if (declared != null) {
            return declared.asks();
        }
        OpenQuestion question = scheme.questions().get(name);
        if (question != null) {
            return question.asks();
        }
        StandardFact standard = STANDARD.get(name);
        return standard == null ? name.replace('_', ' ') : standard.label();
    }

    static String personLabel(String name) {
        PersonFact fact = PERSON.get(name);
        return fact == null ? name.replace("person.", "").replace('_', ' ') : fact.label();
    }
}
