package org.benefitstriage.api.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.api.calculations.OverTime;
import org.benefitstriage.api.calculations.ScheduleLine;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.notice.NoticeAward;
import org.benefitstriage.engine.notice.NoticeChange;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.SignedFigures;

/**
 * The schedule of weekly entitlement after its first amount. The first amount is the recorded one: with other versions than
 * the decision was made with, or where the schedule begins with another amount, the letter says nothing of later days.
 */
@ApplicationScoped
class LaterAmounts {

    private final Triage triage;
    private final Versions loaded;

    LaterAmounts(Triage triage, Versions loaded) {
        this.triage = triage;
        this.loaded = loaded;
    }

    List<NoticeChange> of(Claim claim, StoredDecision decision, NoticeAward award, LocalDate day) {
        JsonFields versions = decision.record().object("context").object("versions");
        boolean same = versions.string("engine").equals(loaded.engine())
                && versions.string("parameters").equals(loaded.parameters());
        if (!same) {
            return List.of();
        }
        List<ScheduleLine> lines = OverTime.of(triage, triage.assess(claim, context(day)), award.benefit(), day);
        boolean continues = lines.get(0)
                .weeklyPence()
                .filter(pence -> pence == award.weekly().pence())
                .isPresent();
        return continues
                ? lines.stream()
                        .skip(1)
                        .flatMap(
                                line -> line
                                        .weeklyPence()
                                        .map(pence -> new NoticeChange(line.from(), Money.ofPence(pence)))
                                        .stream())
                        .toList()
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
