package org.benefitstriage.api.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;

/** Accounts that every test of the running service can use: each role in Needwood, and some in another council. */
public enum TestCaller {
    FORM("needwood-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "NEEDWOOD"),
    OTHER_FORM("needwood-form-2", Roles.FORM_CLIENT, CallerKind.CLIENT, "NEEDWOOD"),
    OFFICER("needwood-officer", Roles.OFFICER, CallerKind.PERSON, "NEEDWOOD"),
    SECOND_OFFICER("needwood-officer-2", Roles.OFFICER, CallerKind.PERSON, "NEEDWOOD"),
    SENIOR("needwood-senior", Roles.SENIOR_OFFICER, CallerKind.PERSON, "NEEDWOOD"),
    AUDITOR("needwood-auditor", Roles.AUDITOR, CallerKind.PERSON, "NEEDWOOD"),
    OWNER("needwood-owner", Roles.OWNER, CallerKind.PERSON, "NEEDWOOD"),
    ADMIN("needwood-admin", Roles.ADMIN, CallerKind.PERSON, "NEEDWOOD"),
    ELSEWHERE_FORM("elsewhere-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "ELSEWHERE"),
    ELSEWHERE_OFFICER("elsewhere-officer", Roles.OFFICER, CallerKind.PERSON, "ELSEWHERE"),
    ELSEWHERE_SENIOR("elsewhere-senior", Roles.SENIOR_OFFICER, CallerKind.PERSON, "ELSEWHERE"),
    ELSEWHERE_AUDITOR("elsewhere-auditor", Roles.AUDITOR, CallerKind.PERSON, "ELSEWHERE"),
    ELSEWHERE_OWNER("elsewhere-owner", Roles.OWNER, CallerKind.PERSON, "ELSEWHERE"),
    /** A council of its own for tests that count: nobody else hands claims in there. */
    COUNTED_FORM("counted-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "COUNTED"),
    COUNTED_OFFICER("counted-officer", Roles.OFFICER, CallerKind.PERSON, "COUNTED"),
    COUNTED_AUDITOR("counted-auditor", Roles.AUDITOR, CallerKind.PERSON, "COUNTED"),
    /** A council of its own for the scenarios: no claim of another test is linked with theirs. */
    SCENARIO_FORM("scenario-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "SCENARIOS"),
    SCENARIO_OFFICER("scenario-officer", Roles.OFFICER, CallerKind.PERSON, "SCENARIOS"),
    SCENARIO_AUDITOR("scenario-auditor", Roles.AUDITOR, CallerKind.PERSON, "SCENARIOS"),
    /** A council that adopts a policy and signs no figure but those a test signs. */
    SIGNING_FORM("signing-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "SIGNING"),
    SIGNING_SENIOR("signing-senior", Roles.SENIOR_OFFICER, CallerKind.PERSON, "SIGNING"),
    SIGNING_OWNER("signing-owner", Roles.OWNER, CallerKind.PERSON, "SIGNING"),
    /** A council that never adopts a policy. */
    UNREADY_FORM("unready-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "UNREADY"),
    UNREADY_OWNER("unready-owner", Roles.OWNER, CallerKind.PERSON, "UNREADY"),
    /** A council whose random checks are measured in a test. */
    MEASURED_FORM("measured-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "MEASURED"),
    MEASURED_OFFICER("measured-officer", Roles.OFFICER, CallerKind.PERSON, "MEASURED"),
    MEASURED_OWNER("measured-owner", Roles.OWNER, CallerKind.PERSON, "MEASURED"),
    /** A council whose stop rules trip in a test. */
    TRIPPED_FORM("tripped-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "TRIPPED"),
    TRIPPED_OWNER("tripped-owner", Roles.OWNER, CallerKind.PERSON, "TRIPPED"),
    /** A council that approves its model in a test. */
    RELEASE_FORM("release-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "RELEASE"),
    RELEASE_OWNER("release-owner", Roles.OWNER, CallerKind.PERSON, "RELEASE"),
    /** A council that approves a release in a test. */
    APPROVING_FORM("approving-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "APPROVING"),
    APPROVING_OWNER("approving-owner", Roles.OWNER, CallerKind.PERSON, "APPROVING"),
    /** A council that approves a release before anything of it is logged. */
    DEPLOYING_OWNER("deploying-owner", Roles.OWNER, CallerKind.PERSON, "DEPLOYING"),
    /** A council that gets other rules in a test. */
    RULES_FORM("rules-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "RULES"),
    RULES_AUDITOR("rules-auditor", Roles.AUDITOR, CallerKind.PERSON, "RULES"),
    RULES_OWNER("rules-owner", Roles.OWNER, CallerKind.PERSON, "RULES"),
    /** A council that used other rules before. */
    CHANGED_FORM("changed-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "CHANGED"),
    CHANGED_OWNER("changed-owner", Roles.OWNER, CallerKind.PERSON, "CHANGED"),
    /** A council whose adopted policy was tampered with. */
    TAMPERED_FORM("tampered-form", Roles.FORM_CLIENT, CallerKind.CLIENT, "TAMPERED");

    private final String id;
    private final String role;
    private final CallerKind kind;
    private final String authority;

    TestCaller(String id, String role, CallerKind kind, String authority) {
        this.id = id;
        this.role = role;
        this.kind = kind;
        this.authority = authority;
    }

    public String id() {
        return id;
    }

    public String role() {
        return role;
    }

    public CallerKind kind() {
        return kind;
    }

    public String authority() {
        return authority;
    }

    /** Not a secret worth keeping: the account exists in tests only. */
    public String secret() {
        return "secret-of-" + id;
    }

    /** A request with this caller's credentials. */
    public RequestSpecification request() {
        return given().auth().preemptive().basic(id, secret());
    }
}
