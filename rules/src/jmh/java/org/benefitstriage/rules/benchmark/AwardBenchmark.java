package org.benefitstriage.rules.benchmark;

import java.util.concurrent.TimeUnit;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.dates.DateOfClaimFinder;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.oracle.GeneratedClaims;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Housing benefit and council tax reduction of one claim, with all lines of the working; a different claim each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AwardBenchmark {

    private static final int CLAIMS = 1_000;

    private final Assessment[] assessments = new Assessment[CLAIMS];
    private int next;

    @Setup
    public void claims() {
        YamlParameters parameters = YamlParameters.load();
        GeneratedClaims generated = new GeneratedClaims(2026, 1);
        for (int i = 0; i < CLAIMS; i++) {
            Claim claim = generated.next();
            ParameterSet onReceipt = parameters.at(claim.dates().received(), Uprating.ON_1_APRIL);
            var housing = DateOfClaimFinder.find(claim, Benefit.HOUSING_BENEFIT, onReceipt);
            var councilTax = DateOfClaimFinder.find(claim, Benefit.COUNCIL_TAX_REDUCTION, onReceipt);
            assessments[i] = new Assessment(
                    claim,
                    Assessments.context(),
                    housing,
                    councilTax,
                    parameters.at(housing.entitlementFrom(), Uprating.FIRST_MONDAY_IN_APRIL),
                    parameters.at(councilTax.entitlementFrom(), Uprating.ON_1_APRIL));
        }
    }

    @Benchmark
    public void bothAwards(Blackhole results) {
        Assessment assessment = assessments[next];
        next = (next + 1) % CLAIMS;
        Entitlement housing = Entitlements.calculate(assessment, Benefit.HOUSING_BENEFIT);
        Entitlement councilTax = Entitlements.calculate(assessment, Benefit.COUNCIL_TAX_REDUCTION);
        results.consume(housing);
        results.consume(councilTax);
    }
}
