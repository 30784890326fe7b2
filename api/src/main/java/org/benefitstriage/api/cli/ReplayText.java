package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import org.benefitstriage.api.replay.ReplayResult;
import org.benefitstriage.api.replay.ReplayTally;

/** What a replay of many decisions showed, on a terminal. */
final class ReplayText {

    private ReplayText() {}

    static void print(ReplayTally tally, PrintWriter out) {
        tally.unlike().forEach(one -> out.println(one.getKey() + "  " + one.getValue()));
        out.println(tally.count(ReplayResult.MATCHES) + " of " + tally.all() + " decisions replayed byte for byte.");
        line(out, tally, ReplayResult.DIFFERS, "do not match");
        line(
                out,
                tally,
                ReplayResult.VERSIONS_NOT_LOADED,
                "made with a release that is not in the archive: not checked");
        line(out, tally, ReplayResult.FAULT_RECORDED, "recorded a fault of the software, which was not repeated");
        line(out, tally, ReplayResult.INPUTS_ERASED, "erased, as the retention schedule says: nothing to run again");
    }

    private static void line(PrintWriter out, ReplayTally tally, ReplayResult result, String words) {
        if (tally.count(result) > 0) {
            out.println(tally.count(result) + " " + words + ".");
        }
    }
}
