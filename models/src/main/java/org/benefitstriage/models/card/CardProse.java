package org.benefitstriage.models.card;

import java.util.List;

/** The parts of the card that do not depend on the artefact. */
final class CardProse {

    static final List<String> PURPOSE = List.of(
            "# Model card: the risk scorecard",
            "",
            "Generated from the artefact; do not edit. `models/README.md` says how to make it again.",
            "",
            "## What it is for",
            "",
            "It estimates how likely a Housing Benefit or Council Tax Reduction claim is to hold a material error, so that a council can"
                    + " decide how much evidence to ask for.",
            "",
            "- It can only raise the risk that the rules found. It never lowers it, never touches the award, and never decides.",
            "- When it is missing, damaged or made for other features it gives no score, and the claim goes to an officer.",
            "- Bands are cut by the thresholds of the council's adopted policy, never by a quota.",
            "- It is a first model, here to prove the path from history to score. **It is not fit for real claims**: it has learnt from"
                    + " made-up ones only.",
            "");

    static final List<String> NEVER_SEEN = List.of(
            "Anything else is unknown to it. In particular it never sees age, sex, sexual orientation, gender reassignment, marriage or"
                    + " civil partnership, pregnancy, disability or health, ethnicity, nationality, birthplace, language, religion or"
                    + " belief; names, addresses, postcodes, wards, contacts or account numbers; or free text.",
            "");

    static final List<String> DATA_AND_LABEL = List.of(
            "## Data",
            "",
            "**Synthetic.** Every claim was made up by a seeded generator. Nothing here is evidence about any council, claimant or group."
                    + " The data sheet beside the artefact lists every figure of the generator with its source; most are assumptions.",
            "",
            "## What counts as an error",
            "",
            "A claim is in error when the generator put at least one cause of error into it: earnings, living together, residency, capital,"
                    + " non-dependants, rent or tenancy, identity or duplicate. Fraud and honest mistake are not told apart. Errors in the"
                    + " claimant's disfavour are not made up at all.",
            "",
            "With another definition (an error above some amount, or fraud only) points, probabilities and every figure below would differ;"
                    + " the generator records no amounts, so this was not measured.",
            "");

    static final List<String> LIMITS = List.of(
            "## Limits",
            "",
            "- Good figures on made-up claims show that the method recovers what the generator put in. They say nothing about real claims.",
            "- The truth is known for every made-up claim. Real outcomes are known only for claims somebody checked, and a model that"
                    + " learns from those must allow for how they were chosen. This one does not.",
            "- \"Not known\" is read as the safest value for time at the address and for the tenancy; the rules ask for those facts.",
            "- The features stand alone: the scorecard cannot say that two things together are worse than their sum.",
            "- Some features may stand in for a protected characteristic without naming it. Self-employment, private renting, sharing a"
                    + " home and short stays may be spread unevenly between groups; no test of it was possible.",
            "",
            "## What could not be tested",
            "",
            "- **Fairness between groups**: selection rates, false positives and negatives, precision, calibration within groups and the"
                    + " burden of being asked for more although correct. No protected characteristic is in the data, so none of the nine"
                    + " could be tested.",
            "- **Proxies**: how well the features predict a protected characteristic, for the same reason.",
            "- **Error rates before and after officers**: no officer has worked with it.",
            "- **Drift**: the generator changes over its years in one stated way only.",
            "");

    private CardProse() {}
}
