package org.benefitstriage.api.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.TestCaller;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The database is killed three times while eight clients hand claims in. The story is played once; each test holds one
 * promise against it.
 */
@QuarkusTest
@TestProfile(OnContainer.class)
@Tag("containers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseKilledTest {

    private static final Logger LOG = Logger.getLogger(DatabaseKilledTest.class);

    /** From the start of the container until no caller is refused any more; PostgreSQL's own recovery is part of it. */
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(30);

    /** With or without a database. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    /** Fewer than these and the story shows nothing. */
    private static final int FEWEST = 30;

    @TestHTTPResource("/")
    URI address;

    private ServiceClient service;
    private OutageStory story;

    @BeforeAll
    void play() throws SQLException {
        service = new ServiceClient(address, LONGEST_ANSWER);
        story = OutageStory.play(service, new DatabaseContainer());
        LOG.info(story.inShort());
    }

    @Test
    void the_database_of_this_test_flushes_what_it_commits() throws SQLException {
        assertThat(Rows.text("show fsync")).isEqualTo("on");
        assertThat(Rows.text("show synchronous_commit")).isEqualTo("on");
        assertThat(Rows.text("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void there_were_claims_before_during_and_after_each_outage() {
        assertThat(story.acknowledged()).hasSizeGreaterThan(3 * FEWEST);
        assertThat(story.outages())
                .allSatisfy(outage -> assertThat(story.attempts().stream().filter(outage::holds))
                        .hasSizeGreaterThan(FEWEST));
    }

    @Test
    void no_caller_is_answered_anything_but_created_or_unavailable_and_none_waits_in_vain() {
        assertThat(story.attempts())
                .extracting(attempt -> attempt.answer().status())
                .containsOnly(Answer.CREATED, Answer.UNAVAILABLE);
    }

    @Test
    void during_an_outage_every_claim_is_answered_503_with_retry_after() {
        assertThat(story.duringOutages())
                .extracting(Attempt::answer)
                .allMatch(Answer::saysComeBack)
                .extracting(answer -> answer.text("type"))
                .containsOnly("/problems/unavailable");
        assertThat(story.refused()).extracting(Attempt::answer).allMatch(Answer::saysComeBack);
    }

    @Test
    void during_an_outage_everybody_else_is_told_the_same() {
        assertThat(story.outages()).allSatisfy(outage -> assertThat(outage.others())
                .allSatisfy((what, answer) ->
                        assertThat(answer).as(what).matches(Answer::saysComeBack, "503 with Retry-After")));
    }

    @Test
    void a_claim_handed_in_during_an_outage_is_neither_stored_nor_approved() {
        assertThat(story.duringOutages())
                .noneMatch(attempt -> story.storedBefore().containsKey(attempt.key()));
    }

    @Test
    void every_acknowledged_claim_is_there_with_all_that_belongs_to_it() throws SQLException {
        Map<UUID, String> stored = Stored.wholeReceipts();
        Map<String, String> lost = new TreeMap<>();
        for (Attempt attempt : story.acknowledged()) {
            String receipt = attempt.answer().body();
            UUID decision = UUID.fromString(attempt.answer().text("decisionId"));
            if (!receipt.equals(stored.get(decision))) {
                lost.put(attempt.key(), receipt);
            }
        }
        assertThat(lost).as("acknowledged, and not in the database").isEmpty();
    }

    @Test
    void no_claim_is_half_written() throws SQLException {
        assertThat(Stored.halfWritten()).isEmpty();
    }

    @Test
    void an_acknowledged_claim_sent_again_gets_its_first_answer() {
        assertThat(story.acknowledged()).allSatisfy(attempt -> assertThat(
                        story.again().get(attempt.key()).body())
                .isEqualTo(attempt.answer().body()));
    }

    @Test
    void a_refused_claim_sent_again_is_taken_and_there_once() throws SQLException {
        for (Attempt attempt : story.refused()) {
            Answer again = story.again().get(attempt.key());
            assertThat(again.status()).isEqualTo(Answer.CREATED);
            // Its first sending may have been committed and the answer lost: then that is the claim.
            UUID first = story.storedBefore().get(attempt.key());
            if (first != null) {
                assertThat(again.text("claimId")).isEqualTo(first.toString());
            }
        }
        List<String> references = story.attempts().stream()
                .map(attempt -> story.again().get(attempt.key()).text("reference"))
                .toList();
        assertThat(references).doesNotHaveDuplicates();
        assertThat(Rows.number("select count(*) from claim where reference = any (?)", (Object)
                        references.toArray(new String[0])))
                .isEqualTo(references.size());
    }

    @Test
    void every_acknowledged_decision_can_be_run_again_and_matches() {
        for (Attempt attempt : story.acknowledged()) {
            String decision = attempt.answer().text("decisionId");
            Answer replay = service.post(TestCaller.AUDITOR, "/v1/decisions/" + decision + "/replays");
            assertThat(replay.status()).isEqualTo(200);
            assertThat(replay.text("result")).isEqualTo("MATCHES");
        }
    }

    @Test
    void the_service_finds_its_database_again_by_itself() {
        assertThat(story.recoveries())
                .allSatisfy(recovery -> assertThat(recovery).isLessThan(LONGEST_RECOVERY));
    }
}
