package org.benefitstriage.api.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Disclosure;

/** Opens disclosures from rows that were read in bulk. What cannot be opened is empty: an export says so, and goes on. */
@ApplicationScoped
public class DisclosureReader {

    private final SubjectKeys subjects;
    private final Disclosures disclosures;

    DisclosureReader(SubjectKeys subjects, Disclosures disclosures) {
        this.subjects = subjects;
        this.disclosures = disclosures;
    }

    /** The disclosures of an event as they are handed over. */
    public Optional<String[]> encoded(UUID claimId, UUID eventId, byte[] wrapped, String master, byte[] ciphertext) {
        try {
            byte[] text = disclosures.unseal(subjects.unwrap(claimId, wrapped, master), eventId, ciphertext);
            return Optional.of(
                    new String(text, StandardCharsets.US_ASCII).split(String.valueOf(SaltedFields.SEPARATOR)));
        } catch (KeyProblem notOurs) {
            return Optional.empty();
        }
    }

    /** The disclosure of one field of an event. */
    public Optional<Disclosure> find(
            UUID claimId, UUID eventId, byte[] wrapped, String master, byte[] ciphertext, String field) {
        for (String encoded :
                encoded(claimId, eventId, wrapped, master, ciphertext).orElse(new String[0])) {
            try {
                Disclosure disclosure = Disclosure.parse(encoded);
                if (disclosure.name().equals(field)) {
                    return Optional.of(disclosure);
                }
            } catch (LedgerTampered malformed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
