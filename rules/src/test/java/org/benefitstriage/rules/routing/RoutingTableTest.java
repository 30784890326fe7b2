package org.benefitstriage.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.ValidationState;
import org.junit.jupiter.api.Test;

/** The promises of the routing table, over all 288 inputs. */
class RoutingTableTest {

    private static final DmnRoutingTable TABLE = DmnRoutingTable.load();

    /**
     * How far a claim is from being paid without a person: approved; in front of a person; not even assessable. The two queues
     * are equally strict. Which desk a claim lies on says who is experienced enough, not how easily it is paid.
     */
    private static int strictness(Route route) {
        return switch (route) {
            case AUTO_APPROVE -> 0;
            case OFFICER_QUEUE, SENIOR_QUEUE -> 1;
            case RETURN_FOR_EVIDENCE -> 2;
        };
    }

    /** From less to more risk. A model that is missing is as risky as the highest band: nobody knows. */
    private static final List<ModelBand> RISKIER_MODEL =
            List.of(ModelBand.LOW, ModelBand.MEDIUM, ModelBand.HIGH, ModelBand.UNAVAILABLE);

    /** From the answer that lets a claim be paid to the one furthest from it. */
    private static final List<ConditionAnswer> RISKIER_ANSWER =
            List.of(ConditionAnswer.MET, ConditionAnswer.UNDETERMINED, ConditionAnswer.NOT_MET);

    @Test
    void there_are_eleven_rows_and_each_answers_some_input() {
        Set<RuleId> written =
                new TreeSet<>(TABLE.rows().stream().map(RoutingRow::id).toList());
        Set<RuleId> answering = new TreeSet<>(EveryRouteInput.list().stream()
                .map(inputs -> TABLE.route(inputs).row())
                .toList());
        assertThat(written).hasSize(11).isEqualTo(answering);
        assertThat(written).first().isEqualTo(RuleId.of("RTE-01"));
        assertThat(EveryRouteInput.list()).hasSize(288).doesNotHaveDuplicates();
    }

    @Test
    void only_RTE_11_approves_and_only_the_cleanest_input_reaches_it() {
        RouteInputs cleanest =
                new RouteInputs(ValidationState.CLEAR, ConditionAnswer.MET, false, Band.LOW, ModelBand.LOW, false);
        for (RouteInputs inputs : EveryRouteInput.list()) {
            RouteDecision decision = TABLE.route(inputs);
            assertThat(decision.route() == Route.AUTO_APPROVE)
                    .as(inputs.toString())
                    .isEqualTo(inputs.equals(cleanest))
                    .isEqualTo(decision.row().equals(RuleId.of("RTE-11")));
        }
    }

    @Test
    void each_row_answers_as_the_policy_says() {
        assertRow("RTE-01", Route.RETURN_FOR_EVIDENCE, ValidationState.BLOCKING, ConditionAnswer.NOT_MET, true);
        assertRow("RTE-02", Route.OFFICER_QUEUE, ValidationState.CLEAR, ConditionAnswer.UNDETERMINED, true);
        assertRow("RTE-03", Route.OFFICER_QUEUE, ValidationState.CLEAR, ConditionAnswer.NOT_MET, true);
        assertRow("RTE-04", Route.OFFICER_QUEUE, ValidationState.CLEAR, ConditionAnswer.MET, true);
        assertRow("RTE-05", Route.SENIOR_QUEUE, Band.HIGH, ModelBand.LOW, false);
        assertRow("RTE-06", Route.OFFICER_QUEUE, Band.MEDIUM, ModelBand.HIGH, false);
        assertRow("RTE-07", Route.OFFICER_QUEUE, Band.LOW, ModelBand.HIGH, false);
        assertRow("RTE-08", Route.OFFICER_QUEUE, Band.LOW, ModelBand.MEDIUM, true);
        assertRow("RTE-09", Route.OFFICER_QUEUE, Band.LOW, ModelBand.UNAVAILABLE, false);
        assertRow("RTE-10", Route.OFFICER_QUEUE, Band.LOW, ModelBand.LOW, true);
        assertRow("RTE-11", Route.AUTO_APPROVE, Band.LOW, ModelBand.LOW, false);
    }

    @Test
    void raising_any_one_input_never_makes_the_route_more_lenient() {
        int compared = 0;
        for (RouteInputs lower : EveryRouteInput.list()) {
            for (RouteInputs higher : EveryRouteInput.list()) {
                if (raisesExactlyOneInput(lower, higher)) {
                    compared++;
                    assertThat(strictness(TABLE.route(higher).route()))
                            .as("%s, then %s", lower, higher)
                            .isGreaterThanOrEqualTo(
                                    strictness(TABLE.route(lower).route()));
                }
            }
        }
        // Per input: pairs of its values in ascending order, times the combinations of the other five.
        assertThat(compared).isEqualTo(1 * 144 + 3 * 96 + 1 * 144 + 3 * 96 + 6 * 72 + 1 * 144);
    }

    @Test
    void the_basis_comes_from_the_table() {
        assertThat(TABLE.rows()).allSatisfy(row -> assertThat(row.basis()).isNotBlank());
        assertThat(TABLE.rows()).extracting(RoutingRow::basis).doesNotHaveDuplicates();
    }

    @Test
    void a_table_with_a_missing_row_is_refused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> DmnRoutingTable.of(DmnText.withoutRow("RTE-09")))
                .withMessageContaining("expected one row")
                .withMessageContaining("UNAVAILABLE")
                .withMessageContaining("found []");
    }

    @Test
    void a_table_with_overlapping_rows_is_refused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> DmnRoutingTable.of(DmnText.withAnyRandomCheckInRow("RTE-10")))
                .withMessageContaining("found [RTE-10, RTE-11]");
    }

    private static boolean raisesExactlyOneInput(RouteInputs lower, RouteInputs higher) {
        List<Integer> changes = List.of(
                Boolean.compare(
                        higher.validation() == ValidationState.BLOCKING,
                        lower.validation() == ValidationState.BLOCKING),
                RISKIER_ANSWER.indexOf(higher.eligibility()) - RISKIER_ANSWER.indexOf(lower.eligibility()),
                Boolean.compare(higher.mandatoryReview(), lower.mandatoryReview()),
                higher.ruleBand().compareTo(lower.ruleBand()),
                RISKIER_MODEL.indexOf(higher.modelBand()) - RISKIER_MODEL.indexOf(lower.modelBand()),
                Boolean.compare(higher.sampled(), lower.sampled()));
        return changes.stream().filter(change -> change != 0).count() == 1
                && changes.stream().allMatch(change -> change >= 0);
    }

    private static void assertRow(
            String row, Route route, ValidationState state, ConditionAnswer answer, boolean review) {
        assertThat(TABLE.route(new RouteInputs(state, answer, review, Band.LOW, ModelBand.LOW, false)))
                .satisfies(decision -> assertThat(decision.row()).isEqualTo(RuleId.of(row)))
                .satisfies(decision -> assertThat(decision.route()).isEqualTo(route));
    }

    private static void assertRow(String row, Route route, Band rules, ModelBand model, boolean sampled) {
        assertThat(TABLE.route(
                        new RouteInputs(ValidationState.CLEAR, ConditionAnswer.MET, false, rules, model, sampled)))
                .satisfies(decision -> assertThat(decision.row()).isEqualTo(RuleId.of(row)))
                .satisfies(decision -> assertThat(decision.route()).isEqualTo(route));
    }
}
