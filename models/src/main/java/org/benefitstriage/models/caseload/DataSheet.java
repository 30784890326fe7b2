package org.benefitstriage.models.caseload;

import java.util.ArrayList;
import java.util.List;

/** The data sheet of the synthetic history: what it is, what it is not, and every figure with its source. */
public final class DataSheet {

    private DataSheet() {}

    /** The text, in Markdown, for a history of so many claims from a seed. */
    public static String text(int claims, long seed) {
        List<String> lines = new ArrayList<>(List.of(
                "# Data sheet: the synthetic caseload",
                "",
                "**Every claim is made up.** No council, claimant or household is described, and nothing learnt or"
                        + " measured here is evidence about any.",
                "",
                "- Claims: " + claims + ", spread evenly over " + Caseload.YEARS + " years; seed " + seed + ".",
                "- Each claim is a handful of whole numbers (the model's view), the year and the causes of error it"
                        + " holds.",
                "- Label: a claim is in error when the generator put at least one of the causes below into it. Fraud"
                        + " and honest mistake are not told apart, and there are no errors too small to matter.",
                "- The truth is known for every claim. A council knows it only for claims somebody checked; that"
                        + " difficulty is not in this history.",
                "- No age, sex, disability, ethnicity, religion, nationality, language, name or place is drawn or"
                        + " stored, so fairness between such groups cannot be measured on it.",
                "- Capital, move and rent patterns are independent of one another within a household, which real ones"
                        + " are not.",
                "",
                "## Causes of error",
                ""));
        for (ErrorCause cause : ErrorCause.values()) {
            lines.add("- `" + cause + "`: " + cause.inWords());
        }
        table(lines, "Households", HouseholdFigure.values());
        table(lines, "Rates of error", ErrorFigure.values());
        table(lines, "What is visible", TraceFigure.values());
        return String.join("\n", lines) + "\n";
    }

    static void table(List<String> lines, String title, Figure[] figures) {
        lines.addAll(List.of("", "## " + title, "", "| Figure | Value | What it says | Source |", "|---|---|---|---|"));
        for (Figure figure : figures) {
            Figure.Declared declared = figure.declared();
            lines.add("| `" + figure.name() + "` | " + declared.value() + " "
                    + declared.unit().inWords() + " | " + declared.inWords() + " | "
                    + declared.source().inWords() + " |");
        }
    }
}
