package org.benefitstriage.api.pages;

import org.benefitstriage.api.parameters.ParameterView;
import org.benefitstriage.api.referrals.ReferralStatus;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.routing.Outcome;

/**
 * A status in a coloured box. The words say everything; the colour repeats it.
 *
 * @param text what it says
 * @param colour one of GOV.UK's tag colours
 */
public record Tag(String text, String colour) {

    /** Said in place of the risk on a quality check. */
    static final Tag QUALITY_CHECK = new Tag("Quality check", "purple");

    static Tag of(Band band) {
        return new Tag(
                band.inWords(),
                switch (band) {
                    case LOW -> "green";
                    case MEDIUM -> "yellow";
                    case HIGH -> "red";
                });
    }

    static Tag of(ReferralStatus status) {
        return switch (status) {
            case OPEN -> new Tag("Open", "blue");
            case WAITING_FOR_INFORMATION -> new Tag("Waiting for information", "yellow");
            case WITH_FRAUD_TEAM -> new Tag("With the fraud team", "orange");
            case CLOSED -> new Tag("Decided", "grey");
        };
    }

    static Tag of(Outcome outcome) {
        return switch (outcome) {
            case AUTO_APPROVED -> new Tag("Approved automatically", "green");
            case REFERRED -> new Tag("Referred to an officer", "blue");
        };
    }

    static Tag of(ParameterView.Standing standing) {
        return switch (standing) {
            case OWN_SOURCE -> new Tag("By its source", "green");
            case SIGNED -> new Tag("Signed", "green");
            case NEEDS_SIGNATURE -> new Tag("Needs a signature", "yellow");
        };
    }

    static Tag of(ConditionAnswer answer) {
        return switch (answer) {
            case MET -> new Tag("Met", "green");
            case NOT_MET -> new Tag("Not met", "red");
            case UNDETERMINED -> new Tag("Not known", "yellow");
        };
    }
}
