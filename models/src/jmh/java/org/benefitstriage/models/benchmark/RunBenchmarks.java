package org.benefitstriage.models.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this package from the build and prints the figures; what was wanted stands in docs/benchmarks.md. */
class RunBenchmarks {

    @Test
    void scoring() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(ScoringBenchmark.class.getName())
                                .addProfiler(GCProfiler.class)
                                .shouldFailOnError(true)
                                .build())
                        .run())
                .isNotEmpty();
    }
}
