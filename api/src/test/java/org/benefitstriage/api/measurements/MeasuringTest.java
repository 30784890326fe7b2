package org.benefitstriage.api.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.policy.Monitoring;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.models.measurement.Checked;
import org.junit.jupiter.api.Test;

/** A checked claim counts by the probability it had of being looked at; claims that moved show as drift. */
class MeasuringTest {

    private static final Monitoring COSTS = new Monitoring(2_500, 26, List.of());
    private static final Optional<MeasuredClaim.Found> OPEN = Optional.empty();
    private static final Optional<MeasuredClaim.Found> RIGHT = Optional.of(new MeasuredClaim.Found(false, 0));
    private static final Optional<MeasuredClaim.Found> WRONG = Optional.of(new MeasuredClaim.Found(true, 1_000));

    @Test
    void a_drawn_claim_counts_by_the_rate_and_a_referred_one_by_how_many_like_it_are_decided() {
        List<Checked> checked = CheckedClaims.of(
                List.of(
                        claim(Band.LOW, true, true, WRONG),
                        claim(Band.LOW, true, true, OPEN),
                        claim(Band.LOW, true, false, OPEN),
                        claim(Band.HIGH, false, false, WRONG),
                        claim(Band.HIGH, false, false, RIGHT),
                        claim(Band.HIGH, false, true, OPEN)),
                COSTS);

        assertThat(checked).hasSize(3);
        assertThat(checked.get(0).approvable()).isTrue();
        // Drawn at 5%, one of two drawn is decided.
        assertThat(checked.get(0).selectionProbability()).isCloseTo(0.025, within(1e-12));
        assertThat(checked.get(0).overpaidPence()).isEqualTo(26_000);
        assertThat(checked.get(1).selectionProbability()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(checked.get(2).inError()).isFalse();
    }

    @Test
    void drift_is_not_measured_before_there_are_enough_claims_and_shows_when_claims_move() {
        MeasuredClaim before = claim(Band.LOW, true, false, OPEN);
        MeasuredClaim moved = new MeasuredClaim(Band.HIGH, false, false, 500, Optional.of(4_000), List.of(0, 30), OPEN);
        assertThat(DriftOfClaims.of(Collections.nCopies(199, before)).score().observations())
                .isZero();
        assertThat(DriftOfClaims.of(Collections.nCopies(400, before))
                        .score()
                        .interval()
                        .value())
                .isCloseTo(0, within(1e-9));

        List<MeasuredClaim> claims = new ArrayList<>(Collections.nCopies(200, before));
        claims.addAll(Collections.nCopies(100, before));
        claims.addAll(Collections.nCopies(100, moved));
        DriftOfClaims drift = DriftOfClaims.of(claims);
        assertThat(drift.score().interval().value()).isGreaterThan(0.25);
        assertThat(drift.features().get(0).interval().value()).isCloseTo(0, within(1e-9));
        assertThat(drift.features().get(1).interval().value()).isGreaterThan(0.25);
    }

    private static MeasuredClaim claim(
            Band band, boolean approvable, boolean drawn, Optional<MeasuredClaim.Found> found) {
        return new MeasuredClaim(band, approvable, drawn, 500, Optional.of(300), List.of(0, 12), found);
    }
}
