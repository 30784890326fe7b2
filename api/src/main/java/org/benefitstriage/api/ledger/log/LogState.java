package org.benefitstriage.api.ledger.log;

import java.time.Instant;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * How far a log has come.
 *
 * @param log its short name, for example {@code NEEDWOOD/log-1}
 * @param authority whose it is
 * @param origin its name on checkpoints
 * @param signer the key that signs it, as published
 * @param size entries in it
 * @param root root of the tree over them
 * @param heartbeatAt when its last heartbeat was written
 */
record LogState(
        String log,
        AuthorityCode authority,
        String origin,
        String signer,
        long size,
        TreeHash root,
        Instant heartbeatAt) {

    LogState grown(long newSize, TreeHash newRoot) {
        return new LogState(log, authority, origin, signer, newSize, newRoot, heartbeatAt);
    }

    LogState beating(Instant at) {
        return new LogState(log, authority, origin, signer, size, root, at);
    }
}
