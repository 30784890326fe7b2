package org.benefitstriage.rules.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark of this package from the build and prints the figures; what was wanted stands in docs/benchmarks.md. */
class RunBenchmarks {

    @Test
    void awards() throws RunnerException {
        run(AwardBenchmark.class);
    }

    @Test
    void loading() throws RunnerException {
        run(LoadingBenchmark.class);
    }

    private static void run(Class<?> benchmark) throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(benchmark.getName())
                                .shouldFailOnError(true)
                                .build())
                        .run())
                .as("results of " + benchmark.getSimpleName())
                .isNotEmpty();
    }
}
