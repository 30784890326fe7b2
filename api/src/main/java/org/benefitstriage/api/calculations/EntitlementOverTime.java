package org.benefitstriage.api.calculations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.SignedFigures;

/**
 * The schedule of weekly entitlement behind a recorded award: its first amount is the recorded one. With other versions than the
 * decision was made with, or where the schedule begins with another amount, nothing is said of later days.
 */
@ApplicationScoped
public class EntitlementOverTime {

    private final Triage triage;
    private final Versions loaded;

    EntitlementOverTime(Triage triage, Versions loaded) {
        this.triage = triage;
        this.loaded = loaded;
    }

    /** One line for each change of the weekly award, to half a year after a day; empty where it does not fit the record. */
    public List<ScheduleLine> of(
            Claim claim, StoredDecision decision, Benefit benefit, long recordedPence, LocalDate day) {
        JsonFields versions = decision.record().object("context").object("versions");
        boolean same = versions.string("engine").equals(loaded.engine())
                && versions.string("parameters").equals(loaded.parameters());
        if (!same) {
            return List.of();
        }
        List<ScheduleLine> lines = OverTime.of(triage, triage.assess(claim, context(day)), benefit, day);
        return lines.get(0)
                        .weeklyPence()
                        .filter(pence -> pence == recordedPence)
                        .isPresent()
                ? lines
                : List.of();
    }

    /** The award depends on nothing in it: neither risk nor route is looked at. */
    private TriageContext context(LocalDate day) {
        return new TriageContext(
                "0".repeat(64),
                day,
                Policies.none(day),
                new SampleDraw(9_999),
                LinkedClaims.NONE,
                loaded,
                SignedFigures.none());
    }
}
