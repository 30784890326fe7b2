package org.benefitstriage.api.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keys of a service whose operator changed something in the directory of another's. */
public final class TestLedgerKeys {

    private TestLedgerKeys() {}

    /** The same secrets, but another signing key, under the next number. */
    public static LedgerKeys withNextLog(LedgerSettings before, Path directory) throws IOException {
        for (String kept : new String[] {"master.key", "pseudonyms.key"}) {
            Files.copy(before.keys().resolve(kept), directory.resolve(kept), StandardCopyOption.COPY_ATTRIBUTES);
        }
        TestLedgerSettings other = TestLedgerSettings.in(directory, true);
        return new LedgerKeys(new TestLedgerSettings(
                directory,
                true,
                before.name(),
                before.number() + 1,
                other.held(),
                before.sequencerUsername(),
                before.sequencerPassword(),
                before.longestSilence(),
                before.retry(),
                other.custody()));
    }

    /** The same secrets, but another master key, with the earlier one beside it. */
    public static LedgerKeys withNextMaster(LedgerSettings before, Path directory) throws IOException {
        Files.copy(before.keys().resolve("master.key"), directory.resolve("master-before.key"));
        for (String kept : new String[] {"log-signing.pem", "pseudonyms.key"}) {
            Files.copy(before.keys().resolve(kept), directory.resolve(kept), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return new LedgerKeys(TestLedgerSettings.in(directory, true));
    }
}
