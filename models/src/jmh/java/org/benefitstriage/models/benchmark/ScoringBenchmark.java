package org.benefitstriage.models.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.caseload.Caseload;
import org.benefitstriage.models.caseload.SyntheticClaim;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The shipped model's score of one claim with what each feature added; a different claim each time, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Threads(1)
@Fork(2)
public class ScoringBenchmark {

    private static final BandThresholds THRESHOLDS = new BandThresholds(1_000, 2_500);
    private static final int CLAIMS = 4_096;

    private final RiskModel model = RiskModelLoader.load(ModelLocation.shipped());
    private List<RiskView> views = List.of();
    private int next;

    @Setup
    public void claims() {
        views = Caseload.generate(CLAIMS, 4_711).stream()
                .map(SyntheticClaim::view)
                .toList();
    }

    @Benchmark
    public ModelScore scoreWithContributions() {
        next = (next + 1) % CLAIMS;
        return model.score(views.get(next), THRESHOLDS);
    }
}
