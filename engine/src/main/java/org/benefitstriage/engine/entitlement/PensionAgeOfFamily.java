package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.dates.PensionAge;

/** Whether claimant or partner has reached pension age: the size criteria and the benefit cap leave such a family alone. */
final class PensionAgeOfFamily {

    private PensionAgeOfFamily() {}

    /** Whether somebody certainly has. */
    static boolean anybodyHasReachedIt(Family family) {
        return family.adults().stream().anyMatch(person -> PensionAge.reached(person.dateOfBirth(), family.on())
                .isYes());
    }
}
