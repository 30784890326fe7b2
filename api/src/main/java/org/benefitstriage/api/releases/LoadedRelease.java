package org.benefitstriage.api.releases;

import java.nio.charset.StandardCharsets;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;

/** The release that is running. */
public final class LoadedRelease implements Release {

    private static final byte[] REPLAY = "replay".getBytes(StandardCharsets.UTF_8);

    private final ReplayEntry entry;

    public LoadedRelease(Triage triage, Versions versions) {
        this.entry = new ReplayEntry(triage, versions);
    }

    @Override
    public Versions versions() {
        return entry.versions();
    }

    @Override
    public byte[] replay(byte[] snapshot, byte[] context, byte[] policy) {
        return entry.apply(new byte[][] {REPLAY, snapshot, context, policy});
    }
}
