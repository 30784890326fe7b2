package org.benefitstriage.engine.entitlement;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.facts.Assessment;

/** Works out either benefit, or says in plain English why a person has to. */
public final class Entitlements {

    private Entitlements() {}

    /** The award for one benefit with its working, or why it cannot be worked out. */
    public static Entitlement calculate(Assessment assessment, Benefit benefit) {
        return new Entitlement.NotCalculated(benefit, List.of("this benefit cannot be worked out yet"));
    }

    /** Income against needs for one benefit; empty when it cannot be worked out. */
    public static Optional<MeansTest> meansTest(Assessment assessment, Benefit benefit) {
        return Optional.empty();
    }
}
