package org.benefitstriage.api.cli;

/** Exit codes, one meaning each; printed by {@code --help}. */
final class ExitCodes {

    static final int DONE = 0;
    static final int UNEXPECTED = 1;
    static final int WRONG_OPTIONS = 2;
    static final int CLAIMS_REJECTED = 3;
    static final int CHECK_FAILED = 4;

    static final String DONE_TEXT = "0:Done.";
    static final String UNEXPECTED_TEXT = "1:Something unexpected went wrong.";
    static final String WRONG_OPTIONS_TEXT = "2:Wrong options.";
    static final String CLAIMS_REJECTED_TEXT = "3:Some claims were not accepted; the others were done.";
    static final String CHECK_FAILED_TEXT =
            "4:A check failed: a replay differs, a generated document is stale, or a scheme does not give what its"
                    + " cases say.";

    private ExitCodes() {}
}
