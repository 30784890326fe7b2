package org.benefitstriage.api.replay;

import java.util.Arrays;
import java.util.Optional;
import org.benefitstriage.api.releases.Release;
import org.benefitstriage.api.releases.Releases;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;

/** Runs one stored decision again under the release it was made with, and compares the bytes. Reads and writes nothing. */
public final class Replayer {

    private static final byte[] NONE = new byte[0];

    /** Finds the document of an adopted policy. */
    public interface PolicyDocuments {

        /**
         * A policy's document.
         *
         * @param bytes as found; not to be changed
         * @param sha256 their hash, in hexadecimal
         */
        record Document(byte[] bytes, String sha256) {
            public static Document of(byte[] bytes) {
                return new Document(bytes, CanonicalJson.sha256(bytes));
            }
        }

        /** The document as adopted; empty when there is no such version. */
        Optional<Document> find(AuthorityCode authority, String id, int version);
    }

    private final Releases releases;
    private final PolicyDocuments policies;

    public Replayer(Releases releases, PolicyDocuments policies) {
        this.releases = releases;
        this.policies = policies;
    }

    /** Runs it again. Whatever was altered since is found out here: the claim, the record, the policy. */
    public Rerun run(StoredCase stored) {
        return stored.inputs()
                .map(inputs -> run(stored, inputs))
                .orElseGet(() -> Rerun.without(ReplayResult.INPUTS_ERASED, Optional.empty()));
    }

    private Rerun run(StoredCase stored, StoredCase.Inputs inputs) {
        String found = CanonicalJson.sha256(inputs.record());
        if (!found.equals(stored.recordSha256())) {
            return differs("", "sha256:" + stored.recordSha256(), "sha256:" + found, Optional.empty());
        }
        byte[] recorded;
        JsonFields context;
        Versions versions;
        try {
            recorded = RecordedContext.bytes(inputs.record());
            context = JsonFields.of(JsonReader.read(recorded));
            versions = RecordedContext.versions(context);
        } catch (JsonSyntaxException | IllegalArgumentException unreadable) {
            return differs("/context", "(a context)", "(unreadable)", Optional.empty());
        }
        String claimFound = CanonicalJson.sha256(inputs.snapshot());
        if (!context.string("claimDigest").equals(claimFound)) {
            return differs(
                    "/context/claimDigest",
                    "sha256:" + context.string("claimDigest"),
                    "sha256:" + claimFound,
                    Optional.of(versions));
        }
        return releases.find(versions)
                .map(release -> under(release, stored, inputs, recorded, context))
                .orElseGet(() -> Rerun.without(ReplayResult.VERSIONS_NOT_LOADED, Optional.of(versions)));
    }

    private Rerun under(
            Release release, StoredCase stored, StoredCase.Inputs inputs, byte[] recorded, JsonFields context) {
        Optional<Versions> versions = Optional.of(release.versions());
        byte[] replayed;
        try {
            Optional<byte[]> policy = policy(stored.authority(), context.object("policy"));
            if (policy.isEmpty()) {
                return differs("/context/policy", "(as recorded)", "(not found, or another document)", versions);
            }
            replayed = release.replay(inputs.snapshot(), recorded, policy.get());
        } catch (IllegalArgumentException notAsRecorded) {
            return differs("/context", "(as recorded)", "(cannot be read)", versions);
        }
        if (Arrays.equals(replayed, inputs.record())) {
            return new Rerun(ReplayResult.MATCHES, Optional.of(stored.recordSha256()), Optional.empty(), versions);
        }
        return new Rerun(
                faulty(inputs.record()) ? ReplayResult.FAULT_RECORDED : ReplayResult.DIFFERS,
                Optional.of(CanonicalJson.sha256(replayed)),
                Differences.first(tree(inputs.record()), tree(replayed)),
                versions);
    }

    /** The policy's document; no bytes when the decision was made without one; empty when it is not what was recorded. */
    private Optional<byte[]> policy(AuthorityCode authority, JsonFields policy) {
        return policy.has("none")
                ? Optional.of(NONE)
                : policies.find(authority, policy.string("id"), policy.number("version"))
                        .filter(document -> document.sha256().equals(policy.string("digest")))
                        .map(PolicyDocuments.Document::bytes);
    }

    /** A fault of the software then need not happen again: that the outcome differs says nothing about the rules. */
    private static boolean faulty(byte[] record) {
        return !JsonFields.of(tree(record)).array("faults").isEmpty();
    }

    private static JsonValue tree(byte[] document) {
        try {
            return JsonReader.read(document);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("a decision record is not JSON", e);
        }
    }

    private static Rerun differs(String pointer, String recorded, String found, Optional<Versions> versions) {
        return new Rerun(
                ReplayResult.DIFFERS,
                Optional.empty(),
                Optional.of(new Difference(pointer, recorded, found)),
                versions);
    }
}
