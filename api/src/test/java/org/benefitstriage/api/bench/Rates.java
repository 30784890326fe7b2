package org.benefitstriage.api.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Several rounds of the same work: how much of it a second, and the processor time of each piece. */
public final class Rates {

    private final List<Double> rates = new ArrayList<>();
    private ProcessorTime used = new ProcessorTime(0, 0);
    private long pieces;

    /** One round. */
    public void add(long done, Duration took, ProcessorTime time) {
        rates.add(done * 1e9 / took.toNanos());
        used = used.plus(time);
        pieces += done;
    }

    /** Pieces a second in the round in the middle. */
    public double median() {
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        double least = rates.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return "median %.0f/s (%.0f to %.0f), processor time each %s"
                .formatted(median(), least, most, used.each(pieces));
    }
}
