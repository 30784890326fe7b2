package org.benefitstriage.api.security;

/** The roles of the service, as {@code @RolesAllowed} spells them. Each holder is bound to one billing authority. */
public final class Roles {

    /** An online claim form: hands claims in and learns their outcome, nothing about risk. */
    public static final String FORM_CLIENT = "form-client";

    /** Decides referred claims. */
    public static final String OFFICER = "officer";

    /** Decides every referred claim, the senior queue too. */
    public static final String SENIOR_OFFICER = "senior-officer";

    /** Reads every decision and replays it; changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Answers for the verification policy and adopts it. */
    public static final String OWNER = "owner";

    /** Looks after accounts and settings; decides nothing. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
