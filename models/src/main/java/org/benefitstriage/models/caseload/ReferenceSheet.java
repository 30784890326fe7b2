package org.benefitstriage.models.caseload;

import java.util.ArrayList;
import java.util.List;

/** The data sheet of the reference caseload: what it is, what it is not, and every figure with its source. */
final class ReferenceSheet {

    private ReferenceSheet() {}

    static String text(int claims, long seed) {
        List<String> lines = new ArrayList<>(List.of(
                "# Data sheet: the reference caseload",
                "",
                "**Every claim is made up.** No council, claimant or household is described, and nothing learnt or"
                        + " measured here is evidence about any.",
                "",
                "- Claims: " + claims + ", spread evenly over " + Caseload.YEARS + " years from "
                        + ReferenceCaseload.FIRST_YEAR + "; seed " + seed + ".",
                "- `" + ReferenceFiles.CLAIMS
                        + "` is what a council would have on file. The outcome is known only for claims somebody"
                        + " checked: a random share of all claims, and most of those that show a trace officers know"
                        + " of or of which they were told. Each claim carries the probability with which it was"
                        + " chosen; it is never 0.",
                "- A check does not find every error, so some outcomes are wrong, as real ones are.",
                "- `" + ReferenceFiles.TRUTH
                        + "` holds the truth. Only evaluation may read it. Its `probability` is that of an error to an"
                        + " oracle which knows the household and every rate below, by Bayes' rule: no score can put claims"
                        + " in a better order.",
                "- Claims are made from January to October, so that every check falls in the year of its claim.",
                "- Age group and sex are drawn from assumptions and are for measuring only. Age goes with being"
                        + " passported, so the features can tell something of it; sex goes with nothing.",
                "",
                "## Causes of error",
                ""));
        for (ErrorCause cause : ErrorCause.values()) {
            lines.add("- `" + cause + "`: " + cause.inWords());
        }
        DataSheet.table(lines, "Households", HouseholdFigure.values());
        DataSheet.table(lines, "Rates of error", ErrorFigure.values());
        DataSheet.table(lines, "What is visible", TraceFigure.values());
        DataSheet.table(lines, "Checks, amounts and groups", ReferenceFigure.values());
        return String.join("\n", lines) + "\n";
    }
}
