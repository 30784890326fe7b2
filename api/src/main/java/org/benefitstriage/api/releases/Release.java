package org.benefitstriage.api.releases;

import org.benefitstriage.engine.decision.Versions;

/** Software that decides claims, of whatever age. Knows nothing but bytes: its own types may differ from those of today. */
public interface Release {

    /** What its decisions are made with. */
    Versions versions();

    /**
     * Decides a claim again.
     *
     * @param snapshot the claim's canonical bytes
     * @param context the context as recorded, a JSON object
     * @param policy the policy's document; no bytes when the context names none
     * @return the canonical bytes of the decision record
     */
    byte[] replay(byte[] snapshot, byte[] context, byte[] policy);
}
