package org.benefitstriage.engine.routing;

import java.util.List;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.risk.Observation;

/**
 * One guard-rail of automatic approval, whether it asked for a person or not.
 *
 * @param id for example {@code MRV-003}
 * @param asksForPerson whether it did
 * @param question the question it asks; "yes" is what an automatic approval needs
 * @param statement why it asks for a person, in plain words, without a full stop
 * @param basis the law or policy it rests on
 * @param observed what it looked at
 */
public record GuardRail(
        RuleId id, boolean asksForPerson, String question, String statement, String basis, List<Observation> observed) {

    public GuardRail {
        observed = List.copyOf(observed);
    }
}
