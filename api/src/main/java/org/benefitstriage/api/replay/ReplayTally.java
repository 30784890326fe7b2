package org.benefitstriage.api.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** How many decisions showed what, and which did not replay. Not safe for many threads: each has its own, added up afterwards. */
public final class ReplayTally {

    /** More are counted and not named. */
    private static final int MOST_NAMED = 1000;

    private final Map<ReplayResult, Long> counts = new EnumMap<>(ReplayResult.class);
    private final SortedMap<String, String> unlike = new TreeMap<>();

    void add(UUID decisionId, Rerun rerun) {
        counts.merge(rerun.result(), 1L, Long::sum);
        boolean sound = rerun.result() == ReplayResult.MATCHES || rerun.result() == ReplayResult.INPUTS_ERASED;
        if (!sound && unlike.size() < MOST_NAMED) {
            unlike.put(
                    decisionId.toString(),
                    rerun.result()
                            + rerun.difference()
                                    .map(difference -> " at \"" + difference.pointer() + "\"")
                                    .orElse(""));
        }
    }

    void add(ReplayTally other) {
        other.counts.forEach((result, count) -> counts.merge(result, count, Long::sum));
        unlike.putAll(other.unlike);
    }

    /** How many showed this. */
    public long count(ReplayResult result) {
        return counts.getOrDefault(result, 0L);
    }

    /** How many there were in all. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether every decision was checked and came out the same; what was erased by law is no fault. */
    public boolean holds() {
        return count(ReplayResult.DIFFERS) == 0 && count(ReplayResult.VERSIONS_NOT_LOADED) == 0;
    }

    /** Those that did not replay, in order of their ids: what they showed, and where. */
    public List<Map.Entry<String, String>> unlike() {
        return List.copyOf(unlike.entrySet());
    }
}
