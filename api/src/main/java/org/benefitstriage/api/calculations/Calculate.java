package org.benefitstriage.api.calculations;

import jakarta.enterprise.context.ApplicationScoped;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;

/** Works an award out for whoever asks, today. The law of every council is public, so facts may name any of them. */
@ApplicationScoped
class Calculate {

    private final Calculator calculator;
    private final ServiceClock clock;

    Calculate(Triage triage, Versions versions, ServiceClock clock) {
        this.calculator = new Calculator(triage, versions);
        this.clock = clock;
    }

    Calculation calculate(Caller caller, byte[] body) {
        return Body.require(calculator.calculate(body, caller.authority().value(), clock.today()))
                .value();
    }
}
