package org.benefitstriage.api.appeals;

/** What can happen to an appeal after it was received. The names of those that end it are outcomes in the log's format. */
public enum AppealStep {
    SENT(By.COUNCIL, false, "It went to the tribunal"),
    ALLOWED(By.TRIBUNAL, true, "The tribunal allowed the appeal"),
    ALLOWED_IN_PART(By.TRIBUNAL, true, "The tribunal allowed the appeal in part"),
    DISMISSED(By.TRIBUNAL, true, "The tribunal dismissed the appeal"),
    WITHDRAWN(By.APPELLANT, true, "Whoever appealed withdrew the appeal"),
    REVISED_BY_COUNCIL(By.COUNCIL, true, "The council revised the decision, and the appeal ended with that");

    private enum By {
        APPELLANT,
        COUNCIL,
        TRIBUNAL
    }

    private final By by;
    private final boolean ends;
    private final String words;

    AppealStep(By by, boolean ends, String words) {
        this.by = by;
        this.ends = ends;
        this.words = words;
    }

    /** Whether the appeal has ended with it. */
    public boolean ends() {
        return ends;
    }

    /** A sentence without its full stop. */
    public String inWords() {
        return words;
    }

    /** Whether only a tribunal can do it, and only with an appeal it has. */
    boolean isTribunals() {
        return by == By.TRIBUNAL;
    }
}
