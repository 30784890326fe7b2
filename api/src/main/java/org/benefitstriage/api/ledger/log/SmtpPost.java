package org.benefitstriage.api.ledger.log;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.benefitstriage.api.ledger.LedgerSettings;

/**
 * Sends a checkpoint by SMTP: once in the text, for people, and as a file, byte for byte as the verifier takes it after
 * {@code --held}. Nothing of a claim or a person is in it.
 */
@ApplicationScoped
class SmtpPost implements CheckpointPost {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String TEXT = """
            This is the latest checkpoint of the audit log %s, with %d entries. Please keep it, for example in this mailbox: if the log is
            ever rewritten or cut short, this message shows it. It holds no personal data.

            An auditor checks an export of the log against the attached file:
            java -jar triage-verify.jar log export --key council.key --held %s

            %s""";

    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final List<String> addresses;

    SmtpPost(ReactiveMailer mailer, Vertx vertx, LedgerSettings settings) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.addresses = settings.custody().emailTo().orElse(List.of());
    }

    @Override
    public void send(CheckpointMails.Waiting checkpoint) {
        String file = checkpoint.log().replace('/', '_') + "-" + checkpoint.size() + ".checkpoint";
        String note = new String(checkpoint.note(), StandardCharsets.UTF_8);
        Mail mail = new Mail()
                .setTo(addresses)
                .setSubject("Checkpoint of the audit log %s, %d entries".formatted(checkpoint.log(), checkpoint.size()))
                .setText(TEXT.formatted(checkpoint.log(), checkpoint.size(), file, note))
                .addHeader("Message-ID", "<" + checkpoint.id() + "@benefits-triage>")
                .addHeader("Auto-Submitted", "auto-generated")
                .addAttachment(file, checkpoint.note(), "application/octet-stream");
        mailer.send(mail).runSubscriptionOn(this::onOneContext).await().atMost(LONGEST);
    }

    /**
     * Begun on any other thread, connecting and listening may run on two event loops, and a server that greets quickly is not
     * heard: both sides then wait for each other until the time is up.
     */
    private void onOneContext(Runnable sending) {
        vertx.getOrCreateContext().runOnContext(begin -> sending.run());
    }
}
