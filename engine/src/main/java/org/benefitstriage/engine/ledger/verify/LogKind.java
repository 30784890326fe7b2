package org.benefitstriage.engine.ledger.verify;

/** Whose log is verified, and so what must be there. */
public enum LogKind {

    /** Ours: every entry is read, and the history of checkpoints must be there. */
    OURS,

    /** Somebody else's, in the same layout: entries are hashed and not read; a history of checkpoints is a thing of ours. */
    FOREIGN,

    /** Somebody else's whose entries are not there or in another form: the tree is computed from the leaf hashes it gives. */
    FOREIGN_HASHES
}
