package org.benefitstriage.api.ledger.log;

import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/** The log's tables contradict each other, the keys or what was signed. The sequencer stops; nothing is mended. */
final class LogContradiction extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> log;
    private final transient Optional<UUID> event;
    private final String code;

    private LogContradiction(String code, String detail, Optional<String> log, Optional<UUID> event) {
        super(detail);
        this.code = code;
        this.log = log;
        this.event = event;
    }

    static LogContradiction of(String log, LedgerTampered finding) {
        return new LogContradiction(
                finding.error().name(), String.valueOf(finding.getMessage()), Optional.of(log), Optional.empty());
    }

    static LogContradiction of(String log, LedgerError error, String what, Object expected, Object found) {
        return of(log, LedgerTampered.of(error, what, expected, found));
    }

    /** An event that cannot be an entry. */
    static LogContradiction ofEvent(String log, UUID event, LedgerTampered finding) {
        return new LogContradiction(
                finding.error().name(), String.valueOf(finding.getMessage()), Optional.of(log), Optional.of(event));
    }

    /** Somebody else became the sequencer while this one held the lock. */
    static LogContradiction epochLost(long expected) {
        return new LogContradiction(
                "EPOCH_LOST",
                "another sequencer took over from epoch " + expected + " while the lock was held",
                Optional.empty(),
                Optional.empty());
    }

    String code() {
        return code;
    }

    /** Sizes, hashes and names; no content. */
    String detail() {
        return String.valueOf(getMessage());
    }

    Optional<String> log() {
        return log;
    }

    Optional<UUID> event() {
        return event;
    }
}
