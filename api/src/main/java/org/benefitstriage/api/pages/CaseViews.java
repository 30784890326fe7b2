package org.benefitstriage.api.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.calculations.EntitlementOverTime;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.explanations.Explainer;
import org.benefitstriage.api.explanations.Level;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.queue.CaseFile;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.engine.claim.Benefit;
import org.jspecify.annotations.Nullable;

/** Makes the view of a case, with colleagues' names and today's date. */
@ApplicationScoped
class CaseViews {

    private final OfficerNames names;
    private final Explainer explainer;
    private final ServiceClock clock;
    private final EntitlementOverTime schedules;

    CaseViews(OfficerNames names, Explainer explainer, ServiceClock clock, EntitlementOverTime schedules) {
        this.names = names;
        this.explainer = explainer;
        this.clock = clock;
        this.schedules = schedules;
    }

    CaseView of(CaseFile file, Caller officer) {
        return CaseView.of(
                file,
                explainer.explain(officer, file.decision(), Level.OFFICER),
                officer,
                names.officers(officer.authority()),
                names.of(officer.authority()),
                clock.today(),
                schedules(file));
    }

    /** The schedule of each award that was worked out and changes, or may change, within half a year. */
    private List<ScheduleView> schedules(CaseFile file) {
        return file.decision().record().objects("entitlements").stream()
                .filter(entitlement -> entitlement.bool("calculated"))
                .map(entitlement -> {
                    Benefit benefit = Benefit.valueOf(entitlement.string("benefit"));
                    return ScheduleView.of(
                            benefit.title(),
                            schedules.of(
                                    file.claim().claim(),
                                    file.decision(),
                                    benefit,
                                    entitlement.integer("weeklyPence"),
                                    clock.today()));
                })
                .filter(schedule -> !schedule.lines().isEmpty())
                .toList();
    }

    /** The id of somebody who can be given work; anybody else is a bad request. */
    String colleague(Caller officer, @Nullable String id) {
        return Optional.ofNullable(id)
                .filter(wanted -> names.officers(officer.authority()).stream()
                        .map(Account::id)
                        .anyMatch(wanted::equals))
                .orElseThrow(() -> ProblemException.of(ProblemKind.BAD_REQUEST, "Choose an officer from the list."));
    }
}
