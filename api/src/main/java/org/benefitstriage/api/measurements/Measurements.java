package org.benefitstriage.api.measurements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.models.Models;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.Monitoring;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.measurement.Checked;
import org.benefitstriage.models.measurement.Quantity;
import org.benefitstriage.models.measurement.StopRule;
import org.benefitstriage.models.measurement.StopRule.Observed;
import org.benefitstriage.models.measurement.WeightedRate;
import org.benefitstriage.models.measurement.WeightedRatio;
import org.benefitstriage.models.measurement.WeightedTotal;

/** Measures a council's claims of the past year and judges the stop rules of its policy. */
@ApplicationScoped
public class Measurements {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Interval NOTHING = new Interval(Double.NaN, Double.NaN, Double.NaN);
    private static final Monitoring NO_COSTS = new Monitoring(0, 1, List.of());

    private final MeasuredClaims claims;
    private final Models models;
    private final Policies policies;
    private final ServiceClock clock;

    Measurements(MeasuredClaims claims, Models models, Policies policies, ServiceClock clock) {
        this.claims = claims;
        this.models = models;
        this.policies = policies;
        this.clock = clock;
    }

    /** The measurements of a council with the stop rules of the policy in force. */
    public MeasurementReport of(AuthorityCode authority) {
        String model = models.live().model().digest();
        List<MeasuredClaim> decided = claims.since(authority, model, clock.now().minus(YEAR));
        Optional<Monitoring> monitoring =
                policies.current(authority, clock.today()).flatMap(VerificationPolicy::monitoring);
        List<Checked> checked = CheckedClaims.of(decided, monitoring.orElse(NO_COSTS));
        DriftOfClaims drift = DriftOfClaims.of(decided);
        Map<Quantity, Observed> measured = measured(checked, drift);
        measured.put(
                Quantity.BAND_SPLIT_DISTANCE,
                SplitOfClaims.distance(decided, monitoring.orElse(NO_COSTS).expectedSplit()));
        measured.put(Quantity.CALIBRATION_ERROR, CalibrationOfClaims.error(decided));
        List<MeasurementView> views = new ArrayList<>();
        measured.forEach((quantity, observed) -> views.add(
                MeasurementView.of(quantity.name(), quantity.inWords(), observed.interval(), observed.observations())));
        split(views, decided);
        more(views, checked, drift, monitoring.isPresent());
        List<MeasuredClaim> approvable =
                decided.stream().filter(MeasuredClaim::approvable).toList();
        List<MeasuredClaim> drawn =
                approvable.stream().filter(MeasuredClaim::drawn).toList();
        return new MeasurementReport(
                model,
                decided.size(),
                approvable.size(),
                drawn.size(),
                (int) drawn.stream().filter(claim -> claim.found().isPresent()).count(),
                List.copyOf(views),
                monitoring.map(Monitoring::stopRules).orElse(List.of()).stream()
                        .map(rule -> judge(rule, measured))
                        .toList());
    }

    private static MeasurementReport.Finding judge(Monitoring.StopLimit rule, Map<Quantity, Observed> measured) {
        StopRule.Finding finding = new StopRule(
                        rule.id(),
                        Quantity.valueOf(rule.quantity()),
                        StopRule.Side.valueOf(rule.side()),
                        rule.limitPerTenThousand() / 10_000.0,
                        StopRule.Bound.valueOf(rule.bound()),
                        rule.fewest())
                .judge(measured);
        return new MeasurementReport.Finding(rule.id(), finding.verdict().name(), finding.inWords());
    }

    private static Map<Quantity, Observed> measured(List<Checked> checked, DriftOfClaims drift) {
        Map<Quantity, Observed> measured = new EnumMap<>(Quantity.class);
        Predicate<Checked> low = one -> one.band() == Band.LOW;
        Predicate<Checked> high = one -> one.band() == Band.HIGH;
        measured.put(Quantity.APPROVED_ERROR_RATE, rate(checked, Checked::approvable));
        measured.put(Quantity.LOW_BAND_ERROR_RATE, rate(checked, low));
        measured.put(
                Quantity.HIGH_BAND_LIFT,
                new Observed(WeightedRatio.lift(checked, high).orElse(NOTHING), count(checked, high)));
        measured.put(Quantity.SCORE_DRIFT, drift.score());
        measured.put(
                Quantity.FEATURE_DRIFT,
                drift.features().stream()
                        .max((one, other) -> Double.compare(
                                one.interval().value(), other.interval().value()))
                        .orElse(new Observed(NOTHING, 0)));
        return measured;
    }

    private static void split(List<MeasurementView> views, List<MeasuredClaim> decided) {
        for (Band band : Band.values()) {
            double share = SplitOfClaims.of(decided).share(band) / 10_000.0;
            views.add(MeasurementView.of(
                    "SHARE_" + band,
                    "share of claims in the " + band.name().toLowerCase(Locale.ROOT) + " band",
                    decided.isEmpty() ? NOTHING : new Interval(share, share, share),
                    decided.size()));
        }
    }

    private static void more(
            List<MeasurementView> views, List<Checked> checked, DriftOfClaims drift, boolean costsKnown) {
        for (Band band : Band.values()) {
            Observed rate = rate(checked, one -> one.band() == band);
            views.add(MeasurementView.of(
                    "ERROR_RATE_" + band,
                    "error rate of the " + band.name().toLowerCase(Locale.ROOT) + " band",
                    rate.interval(),
                    rate.observations()));
        }
        views.add(MeasurementView.of(
                "MISSED_BY_APPROVAL",
                "share of all errors in claims approved without a person",
                WeightedRatio.shareOfErrors(checked, Checked::approvable).orElse(NOTHING),
                count(checked, Checked::inError)));
        if (costsKnown) {
            Predicate<Checked> looked = one -> !one.approvable();
            Interval saved = WeightedTotal.netSaving(checked, looked);
            views.add(MeasurementView.of(
                    "POUNDS_SAVED_NET",
                    "pounds that checking saved less what it cost, in claims that went to a person",
                    new Interval(saved.value() / 100, saved.low() / 100, saved.high() / 100),
                    count(checked, looked)));
        }
        for (int i = 0; i < drift.features().size(); i++) {
            views.add(MeasurementView.of(
                    "DRIFT_" + FeatureSchema.standard().features().get(i).name(),
                    "population stability index of "
                            + FeatureSchema.standard().features().get(i).inWords(),
                    drift.features().get(i).interval(),
                    drift.features().get(i).observations()));
        }
    }

    private static Observed rate(List<Checked> checked, Predicate<Checked> kind) {
        return new Observed(WeightedRate.of(checked, kind).orElse(NOTHING), count(checked, kind));
    }

    private static int count(List<Checked> checked, Predicate<Checked> kind) {
        return (int) checked.stream().filter(kind).count();
    }
}
