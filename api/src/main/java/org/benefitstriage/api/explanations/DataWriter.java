package org.benefitstriage.api.explanations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.benefitstriage.api.explanations.DataUsed.Item;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Owner;

/** What was used, out of claim and record. Kinds, dates and answers; never a name, an amount or another person's data. */
final class DataWriter {

    private static final List<String> NEVER_USED_FOR_RISK = List.of(
            "age",
            "sex",
            "disability and health",
            "nationality, ethnicity and language",
            "religion or belief",
            "sexual orientation and gender reassignment",
            "names",
            "postcode and ward");

    private DataWriter() {}

    static DataUsed write(ExplanationSources from) {
        List<Item> used = new ArrayList<>();
        LocalDate day = from.record().object("context").date("assessmentDate");
        from.claim().ifPresent(claim -> claim(claim, from, day, used));
        records(from, used);
        used.add(new Item(
                "Figures of law and policy",
                "The dated figures of this release",
                Optional.of(day),
                Optional.of(0L),
                Optional.empty()));
        boolean special = from.record().objects("entitlements").stream()
                .anyMatch(award -> award.bool("calculated") && award.bool("touchesSpecialCategoryData"));
        return new DataUsed(List.copyOf(used), special, NEVER_USED_FOR_RISK);
    }

    private static void claim(Claim claim, ExplanationSources from, LocalDate day, List<Item> used) {
        used.add(
                item("The claim form", "The claimant", Optional.of(claim.dates().received()), day, Optional.empty()));
        boolean found = from.level().showsRisk();
        for (EvidenceItem evidence : claim.evidence()) {
            used.add(item(
                    capitalised(evidence.kind().inWords().replace("your ", "")) + about(evidence.owner()),
                    "A document from the claimant",
                    evidence.dated().toOptional(),
                    day,
                    found ? Optional.of(words(evidence.state())) : Optional.empty()));
        }
        for (ExternalCheck check : claim.checks()) {
            used.add(item(
                    "Check of the " + words(check.kind()) + about(check.owner()),
                    "A record held by somebody else",
                    check.on().toOptional(),
                    day,
                    found ? Optional.of(words(check.outcome())) : Optional.empty()));
        }
    }

    /** Other claims: staff see how many; a claimant only that the council looked. */
    private static void records(ExplanationSources from, List<Item> used) {
        JsonFields linked = from.record().object("context").object("linkedClaims");
        String counts = linked.number("atAddress") + " at the same property, " + linked.number("onAccount")
                + " paid to the same account, " + linked.number("bySamePerson") + " open by the same person";
        used.add(new Item(
                "Other claims",
                "The council's own records",
                Optional.of(from.record().object("context").date("assessmentDate")),
                Optional.of(0L),
                from.ifRisk(counts)));
    }

    private static Item item(
            String what, String from, Optional<LocalDate> asOf, LocalDate day, Optional<String> found) {
        return new Item(what, from, asOf, asOf.map(date -> ChronoUnit.DAYS.between(date, day)), found);
    }

    private static String about(Owner owner) {
        return switch (owner) {
            case CLAIMANT -> "";
            case PARTNER -> ", partner";
            case JOINT -> ", claimant and partner";
        };
    }

    private static String words(Enum<?> constant) {
        return constant == org.benefitstriage.engine.claim.CheckKind.NINO
                ? "National Insurance number"
                : constant.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
