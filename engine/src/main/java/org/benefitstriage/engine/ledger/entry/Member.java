package org.benefitstriage.engine.ledger.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.benefitstriage.engine.canonical.JsonValue;

/** Everything an entry can say besides its header. Each has one shape; none can hold a person's data in clear. */
public enum Member {
    /** The appeal an entry is about: a decision can have one to each tribunal, and another when one has ended. */
    APPEAL_ID("appealId", MemberShape.UUID),
    /** Who approved a version, as pseudonymous ids. */
    APPROVERS("approvers", MemberShape.CODES),
    /** The officer a referral was given to, as a pseudonymous id. */
    ASSIGNEE("assignee", MemberShape.CODE),
    BAND("band", MemberShape.CODE),
    /** The claim, as a random UUID whose link to a person is kept elsewhere and can be destroyed. */
    CLAIM_REF("claimRef", MemberShape.UUID),
    /** How many records an export or a list held. */
    COUNT("count", MemberShape.COUNT),
    DECISION_ID("decisionId", MemberShape.UUID),
    /** The number drawn for the random check, 0 to 9999; a claim is in it where the number is below the rate. */
    DRAW("draw", MemberShape.COUNT),
    /** Names of the fields that were erased or viewed. */
    FIELDS("fields", MemberShape.CODES),
    /** Commitments to the fields a decision rests on. */
    INPUTS("inputs", MemberShape.COMMITMENTS),
    /** The log's new key, as it is published. */
    KEY("key", MemberShape.KEY),
    LEGAL_BASIS("legalBasis", MemberShape.CITATIONS),
    /** Names the key that wraps the claims' keys, and tells nothing about it. */
    MASTER_KEY("masterKey", MemberShape.CODE),
    MODEL("model", MemberShape.MODEL),
    /** Commitment to an officer's note, which itself is never in the log. */
    NOTE("note", MemberShape.COMMITMENT),
    OUTCOME("outcome", MemberShape.CODE),
    /** Digest of the dated figures. */
    PARAMETERS("parameters", MemberShape.DIGEST),
    /** Digest of thresholds and policy. */
    POLICY("policy", MemberShape.DIGEST),
    PURPOSE("purpose", MemberShape.CODE),
    /** Code of the reason a person gave. */
    REASON("reason", MemberShape.CODE),
    REASONS("reasons", MemberShape.REASONS),
    /** Commitment to the SHA-256 of the whole decision record. */
    RECORD("record", MemberShape.COMMITMENT),
    /** Referrals, where somebody looked at a list. */
    REFERRALS("referrals", MemberShape.UUIDS),
    RULES("rules", MemberShape.VERSIONS),
    RULESET("ruleset", MemberShape.DIGEST),
    /** How many claims in ten thousand the policy sent to the random check. */
    SAMPLE_PER_TEN_THOUSAND("samplePerTenThousand", MemberShape.COUNT),
    /** The model's score as a decimal. */
    SCORE("score", MemberShape.DECIMAL),
    /** The decision this one takes the place of. */
    SUPERSEDES("supersedes", MemberShape.UUID),
    /** The tribunal an appeal is for. */
    TRIBUNAL("tribunal", MemberShape.CODE);

    private static final Map<String, Member> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Member::wireName, Function.identity()));

    private final String wireName;
    private final MemberShape shape;

    Member(String wireName, MemberShape shape) {
        this.wireName = wireName;
        this.shape = shape;
    }

    /** The name it has in an entry. */
    public String wireName() {
        return wireName;
    }

    /** Whether an entry may hold this value here. */
    public boolean admits(JsonValue value) {
        return shape.admits(value);
    }

    MemberShape shape() {
        return shape;
    }

    static Optional<Member> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}
