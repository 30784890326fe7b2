package org.benefitstriage.engine.facts;

/** JSON pointers into the claim as the form sends it. */
final class Pointers {

    static final String CLAIMANT = "/claimant";
    static final String PARTNER = "/partner/person";

    private Pointers() {}

    static String item(String list, int index) {
        return "/" + list + "/" + index;
    }
}
