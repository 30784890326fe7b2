package org.benefitstriage.api.scenarios;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.benefitstriage.engine.canonical.JsonFields;

/**
 * What must come of one benefit.
 *
 * @param conditions the answers that matter, by id of the condition
 * @param award the award a week and its first day, if one is worked out
 * @param notCalculated otherwise words that the reason holds
 */
record ExpectedBenefit(Map<String, String> conditions, Optional<ExpectedAward> award, Optional<String> notCalculated) {

    /**
     * An award.
     *
     * @param weeklyPence pence a week
     * @param from first day of entitlement
     */
    record ExpectedAward(long weeklyPence, String from) {}

    static ExpectedBenefit of(JsonFields fields) {
        Map<String, String> conditions = new TreeMap<>();
        if (fields.has("conditions")) {
            JsonFields answers = fields.object("conditions");
            answers.object().members().keySet().forEach(id -> conditions.put(id, answers.string(id)));
        }
        boolean worked = fields.has("weeklyPence");
        if (worked == fields.has("notCalculated")) {
            throw new IllegalArgumentException("each benefit has either weeklyPence or notCalculated");
        }
        return new ExpectedBenefit(
                conditions,
                worked
                        ? Optional.of(new ExpectedAward(fields.integer("weeklyPence"), fields.string("from")))
                        : Optional.empty(),
                worked ? Optional.empty() : Optional.of(fields.string("notCalculated")));
    }
}
