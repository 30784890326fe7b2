package org.benefitstriage.api.ledger.log;

/** A way to send a checkpoint to people: SMTP now; a service that sends letters for councils would be another. */
@FunctionalInterface
interface CheckpointPost {

    /**
     * Sends it.
     *
     * @throws RuntimeException unless whoever carries it on has taken it for every address
     */
    void send(CheckpointMails.Waiting checkpoint);
}
