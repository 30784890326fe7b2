package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * The claimant or the partner.
 *
 * @param title form of address, if given
 * @param firstNames given names
 * @param lastName family name
 * @param otherNames other names used, if any
 * @param dateOfBirth the date of birth
 * @param nino the National Insurance number, if given
 * @param ninoAppliedFor whether a number has been applied for
 * @param circumstances facts about the person that entitlement needs
 */
public record Person(
        Answer<String> title,
        String firstNames,
        String lastName,
        Answer<String> otherNames,
        LocalDate dateOfBirth,
        Answer<Nino> nino,
        YesNo ninoAppliedFor,
        PersonalCircumstances circumstances) {

    public Person {
        if (firstNames.isBlank() || lastName.isBlank()) {
            throw new IllegalArgumentException("expected a first name and a last name");
        }
    }

    /** First names and last name, for an officer's page. */
    public String fullName() {
        return firstNames + " " + lastName;
    }

    @Override
    public String toString() {
        return "Person (hidden)";
    }
}
