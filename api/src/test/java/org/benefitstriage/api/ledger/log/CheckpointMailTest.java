package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.benefitstriage.api.ledger.TestLedgerSettings;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints leave by e-mail: queued with what is sent, sent until a mail server has taken them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(MailServer.class)
class CheckpointMailTest {

    private static final String LOG = "NEEDWOOD/log-1";
    private static final String WAITING = "select count(*) from checkpoint_mail where sent_at is null";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @TempDir
    private Path keys;

    /** One for all tests: what one leaves waiting is due in the next. */
    private static final SettableClock CLOCK = new SettableClock();

    private CheckpointMails mails;
    private LedgerSettings settings;

    private static final class SettableClock extends ServiceClock {
        private Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        @Override
        public Instant now() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @BeforeEach
    void begin() throws Exception {
        Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        LogWait.untilSigned();
        MailServer.server().purgeEmailFromAllMailboxes();
        settings = TestLedgerSettings.email(keys, List.of("internal-audit@council.example", "auditor@firm.example"));
        mails = new CheckpointMails(dataSource, CLOCK);
        // What an earlier test left behind is sent, so that each begins with an empty outbox.
        CLOCK.pass(Duration.ofDays(2));
        postman(checkpoint -> {}).deliver();
    }

    @Test
    void each_address_gets_the_checkpoint_byte_for_byte_as_it_was_signed_and_gets_it_once() throws Exception {
        mails.queueLatest();
        postman().deliver();
        mails.queueLatest();
        postman().deliver();

        List<MimeMessage> received = ofThisLog();
        assertThat(received).hasSize(2);
        assertThat(received)
                .extracting(message -> message.getAllRecipients().length)
                .containsOnly(2);
        byte[] signed = HexFormat.of()
                .parseHex(Rows.text(
                        "select encode(note, 'hex') from log_checkpoint where log = ? order by size desc limit 1",
                        LOG));
        for (MimeMessage message : received) {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            BodyPart file = parts.getBodyPart(1);
            assertThat(file.getFileName()).matches("NEEDWOOD_log-1-\\d+\\.checkpoint");
            assertThat(file.getInputStream().readAllBytes()).isEqualTo(signed);
            assertThat(parts.getBodyPart(0).getContent().toString())
                    .contains("benefits-triage.example/NEEDWOOD/log-1", "It holds no personal data.");
        }
        assertThat(Rows.number(WAITING)).isZero();
    }

    @Test
    void while_the_mail_server_is_away_the_checkpoint_waits_longer_each_time_and_goes_out_when_it_is_back()
            throws Exception {
        mails.queueLatest();
        long queued = Rows.number(WAITING);
        MailServer.away();
        try {
            postman().deliver();
            assertThat(Rows.number(WAITING)).isEqualTo(queued).isPositive();
            assertThat(attempts()).isEqualTo(1);
            postman().deliver();
            assertThat(attempts()).as("not before its time").isEqualTo(1);
            CLOCK.pass(Duration.ofSeconds(61));
            postman().deliver();
            assertThat(attempts()).isEqualTo(2);
            CLOCK.pass(Duration.ofSeconds(61));
            postman().deliver();
            assertThat(attempts()).as("the second wait is longer").isEqualTo(2);
        } finally {
            MailServer.back();
        }
        CLOCK.pass(Duration.ofSeconds(61));
        postman().deliver();
        assertThat(Rows.number(WAITING)).isZero();
        assertThat(ofThisLog()).hasSize(2);
    }

    @Test
    void a_sender_that_dies_between_sending_and_saying_so_sends_again_under_the_same_id() throws Exception {
        mails.queueLatest();
        SmtpPost smtp = new SmtpPost(mailer, vertx, settings);
        postman(checkpoint -> {
                    smtp.send(checkpoint);
                    throw new IllegalStateException("the machine stops here");
                })
                .deliver();
        CLOCK.pass(Duration.ofMinutes(2));
        postman().deliver();

        List<MimeMessage> received = ofThisLog();
        assertThat(received).as("two addresses, twice").hasSize(4);
        assertThat(received)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(received.get(0).getMessageID());
        assertThat(Rows.number(WAITING)).isZero();
    }

    @Test
    void two_replicas_queue_and_send_a_checkpoint_once_between_them() throws Exception {
        mails.queueLatest();
        new CheckpointMails(dataSource, CLOCK).queueLatest();
        List<CheckpointMails.Waiting> taken = new ArrayList<>();
        CheckpointMails other = new CheckpointMails(dataSource, CLOCK);
        for (var next = mails.take(); next.isPresent(); next = other.take()) {
            taken.add(next.get());
        }
        assertThat(taken)
                .extracting(CheckpointMails.Waiting::log)
                .doesNotHaveDuplicates()
                .contains(LOG);
    }

    private CheckpointPostman postman() {
        return postman(new SmtpPost(mailer, vertx, settings));
    }

    private CheckpointPostman postman(CheckpointPost post) {
        return new CheckpointPostman(mails, post, settings);
    }

    private static long attempts() throws SQLException {
        return Rows.number("select max(attempts) from checkpoint_mail where sent_at is null");
    }

    private static List<MimeMessage> ofThisLog() throws Exception {
        List<MimeMessage> messages = new ArrayList<>();
        for (MimeMessage message : Arrays.asList(MailServer.server().getReceivedMessages())) {
            if (message.getSubject().contains(LOG)) {
                messages.add(message);
            }
        }
        return messages;
    }
}
