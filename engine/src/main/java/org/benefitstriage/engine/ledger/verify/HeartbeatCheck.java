package org.benefitstriage.engine.ledger.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;

/**
 * A log that is alive says so every hour, whether or not anything happened: so nobody can suppress it for a time and fill
 * the gap afterwards. Silence that somebody has explained may be allowed for.
 */
public final class HeartbeatCheck implements EntryVisitor {

    /** An hour, and five minutes of grace. */
    public static final Duration USUAL = Duration.ofMinutes(65);

    /**
     * Silence that is accounted for, such as a night of maintenance.
     *
     * @param from its beginning
     * @param to its end
     */
    public record Explained(Instant from, Instant to) {}

    private final Duration longest;
    private final List<Explained> explained;
    private final Optional<Instant> until;
    private Optional<Instant> lastSign = Optional.empty();
    private long lastIndex;

    /**
     * @param longest the longest silence
     * @param explained silence that is accounted for
     * @param until when the log was exported, if its end is to be judged, too
     */
    public HeartbeatCheck(Duration longest, List<Explained> explained, Optional<Instant> until) {
        this.longest = longest;
        this.explained =
                explained.stream().sorted(Comparator.comparing(Explained::from)).toList();
        this.until = until;
    }

    @Override
    public void entry(long index, LedgerEntry entry) throws LedgerTampered {
        lastIndex = index;
        Instant since = lastSign.orElse(entry.at());
        require(since, entry.at(), index);
        boolean sign = entry.type() == EntryType.HEARTBEAT && entry.at().isAfter(since);
        lastSign = Optional.of(sign ? entry.at() : since);
    }

    @Override
    public void end() throws LedgerTampered {
        if (lastSign.isPresent() && until.isPresent()) {
            require(lastSign.get(), until.get(), lastIndex);
        }
    }

    private void require(Instant since, Instant at, long index) throws LedgerTampered {
        Duration silence = Duration.between(since, at);
        if (silence.compareTo(longest) <= 0) {
            return;
        }
        silence = silence.minus(explainedWithin(since, at));
        if (silence.compareTo(longest) > 0) {
            throw LedgerTampered.of(
                            LedgerError.HEARTBEAT_MISSING,
                            "no heartbeat between " + since + " and " + at,
                            "at most " + longest,
                            silence)
                    .at(index);
        }
    }

    /** What is accounted for, each moment once, however often it is explained. */
    private Duration explainedWithin(Instant since, Instant at) {
        Duration sum = Duration.ZERO;
        Instant counted = since;
        for (Explained gap : explained) {
            Instant begins = gap.from().isAfter(counted) ? gap.from() : counted;
            Instant ends = gap.to().isBefore(at) ? gap.to() : at;
            if (ends.isAfter(begins)) {
                sum = sum.plus(Duration.between(begins, ends));
                counted = ends;
            }
        }
        return sum;
    }
}
