package org.benefitstriage.rules.benchmark;

import java.util.concurrent.TimeUnit;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.schemes.SchemeLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Loading every dated figure and every council's scheme from the files of the build: the first time in a fresh process, as a start pays for it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class LoadingBenchmark {

    @Benchmark
    public YamlParameters parameters() {
        return YamlParameters.load().with(SchemeLibrary.loadForUse());
    }

    /** The same in a process that has read some before, as a replay under another release or a test does: without loading classes. */
    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    @Fork(2)
    public YamlParameters parametersAgain() {
        return YamlParameters.load().with(SchemeLibrary.load());
    }
}
