package org.benefitstriage.engine.claim;

/**
 * How to reach the claimant.
 *
 * @param email an e-mail address, if given
 * @param telephone a telephone number, if given
 * @param preference how they wish to be contacted
 * @param language the language they wish to be written to in, if given: never used in risk
 */
public record Contact(
        Answer<String> email, Answer<String> telephone, ContactPreference preference, Answer<String> language) {

    @Override
    public String toString() {
        return "Contact (hidden)";
    }
}
