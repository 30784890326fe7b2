package org.benefitstriage.api.problems;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Says where a JSON body does not fit, without the value that was sent and without Java types. */
final class JsonViolations {

    private JsonViolations() {}

    static ProblemException problem(JsonMappingException mismatch) {
        Violation violation = new Violation(pointer(mismatch), message(mismatch));
        ProblemKind kind =
                mismatch instanceof PropertyBindingException ? ProblemKind.UNKNOWN_FIELD : ProblemKind.INVALID_FACTS;
        return ProblemException.of(kind, List.of(violation));
    }

    private static String message(JsonMappingException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException unknown && unknown.getKnownPropertyIds() != null) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "This field is not known. Known here: " + known + ".";
        }
        return "The value has the wrong type or form. Compare it with the API description.";
    }

    /** RFC 6901. */
    private static String pointer(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
