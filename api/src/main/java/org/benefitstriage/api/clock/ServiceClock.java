package org.benefitstriage.api.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What time it is. Instants are UTC, to the millisecond; the day is the day in the United Kingdom, as the law counts. */
@ApplicationScoped
public class ServiceClock {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private final Clock clock = Clock.systemUTC();
    private final Optional<LocalDate> fixedDay;

    /**
     * @param fixedDay the day the sample claims of a demo or a test are decided on ({@code triage.fixed-day}), so that they
     *     give the same decisions whenever they are run; a live service leaves it out
     */
    @Inject
    public ServiceClock(@ConfigProperty(name = "triage.fixed-day") Optional<LocalDate> fixedDay) {
        this.fixedDay = fixedDay;
    }

    /** A clock that no setting stops. */
    protected ServiceClock() {
        this(Optional.empty());
    }

    /** This instant, UTC, to the millisecond: what is stored and what is shown are the same. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day on which an instant fell in the United Kingdom. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, UNITED_KINGDOM);
    }

    /** Today's date in the United Kingdom. */
    public LocalDate today() {
        return fixedDay.orElseGet(() -> LocalDate.ofInstant(now(), UNITED_KINGDOM));
    }
}
