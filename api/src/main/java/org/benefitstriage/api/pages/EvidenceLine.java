package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.benefitstriage.api.queue.CaseFile;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.policy.EvidenceRequirement;

/**
 * One item of the evidence list.
 *
 * @param what the evidence
 * @param hint whose it is, its form and its date, or what is asked for
 * @param status where it stands
 */
public record EvidenceLine(String what, String hint, Tag status) {

    /** What is still needed first, then what came with the claim. */
    static List<EvidenceLine> of(CaseFile file) {
        return Stream.concat(
                        file.evidenceNeeded().stream().map(EvidenceLine::needed),
                        file.claim().claim().evidence().stream().map(EvidenceLine::given))
                .toList();
    }

    private static EvidenceLine needed(EvidenceRequirement requirement) {
        return new EvidenceLine(
                name(requirement.kind()),
                requirement.originalOnly() ? "The original is needed" : "A copy will do",
                new Tag("Still needed", "red"));
    }

    private static EvidenceLine given(EvidenceItem item) {
        String dated = item.dated().map(day -> ", dated " + Words.day(day)).orElse("");
        String form = item.form().name().toLowerCase(Locale.UK);
        return new EvidenceLine(name(item.kind()), owner(item.owner()) + " " + form + dated, status(item));
    }

    private static Tag status(EvidenceItem item) {
        return switch (item.state()) {
            case RECEIVED -> new Tag("Received, not checked", "blue");
            case VERIFIED -> new Tag("Checked and accepted", "green");
            case REJECTED -> new Tag("Not accepted", "red");
            case SUSPECTED_ALTERED -> new Tag("May be altered", "red");
            case AWAITED -> new Tag("Not received", "yellow");
        };
    }

    private static String owner(Owner owner) {
        return switch (owner) {
            case CLAIMANT -> "Claimant's";
            case PARTNER -> "Partner's";
            case JOINT -> "Claimant's and partner's";
        };
    }

    /** Said to the claimant as "proof of your address", to an officer as "Proof of address". */
    private static String name(EvidenceKind kind) {
        return Words.capitalised(kind.inWords().replace("your ", ""));
    }
}
