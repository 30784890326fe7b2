package org.benefitstriage.models.artefact;

/**
 * A model file that cannot be used. The message is the reason an officer reads: plain, and the same on every machine, so without
 * paths.
 */
public final class ArtefactFault extends Exception {

    private static final long serialVersionUID = 1L;

    public ArtefactFault(String reason) {
        super(reason);
    }

    public ArtefactFault(String reason, Throwable cause) {
        super(reason, cause);
    }
}
