package org.benefitstriage.engine.entitlement;

import java.util.Set;
import org.benefitstriage.engine.claim.Person;

/**
 * The grounds of disability on which more earnings are ignored. At pension age they follow the benefits a person gets; at
 * working age they follow the premiums and components in the applicable amount (SI 2006/213 Sch 4).
 *
 * @param disability whether the earnings disregard is the higher one for disability
 * @param disabledWorkers who needs only the fewer hours for the additional disregard
 */
record DisregardGrounds(boolean disability, Set<Person> disabledWorkers) {

    DisregardGrounds {
        disabledWorkers = Set.copyOf(disabledWorkers);
    }

    static DisregardGrounds atPensionAge(Family family) {
        Set<Person> disabled = family.adultsWho(Family::isDisabled);
        return new DisregardGrounds(!disabled.isEmpty(), disabled);
    }

    boolean isDisabledWorker(Person person) {
        return disabledWorkers.contains(person);
    }
}
