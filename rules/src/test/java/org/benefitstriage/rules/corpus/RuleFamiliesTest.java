package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.book.DrlRule;
import org.benefitstriage.rules.book.RetiredRule;
import org.benefitstriage.rules.book.RuleChapter.Kind;
import org.benefitstriage.rules.book.RuleName.Ending;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.parameters.PolicyNumbers;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.routing.DmnRoutingTable;
import org.benefitstriage.rules.routing.RoutingRow;
import org.junit.jupiter.api.Test;

/** Ids are unique, unretired and of their unit's kind; the rules of one condition belong together in every week. */
class RuleFamiliesTest {

    private static final LocalDate FIRST_WEEK = LocalDate.of(2023, 4, 3);
    private static final LocalDate HORIZON = LocalDate.of(2027, 3, 31);
    private static final List<DrlRule> RULES =
            DrlFile.all().stream().flatMap(file -> file.rules().stream()).toList();

    @Test
    void a_condition_has_each_ending_at_most_once_a_day_and_everything_else_at_most_one_rule_a_day() {
        for (LocalDate day : days()) {
            Set<String> seen = new HashSet<>();
            inForce(day).forEach(rule -> assertThat(
                            seen.add(rule.name().id() + " " + rule.name().ending()))
                    .as(
                            "only one rule %s %s on %s",
                            rule.name().id(), rule.name().ending(), day)
                    .isTrue());
        }
    }

    @Test
    void each_condition_in_force_can_be_met_and_can_fail_to_be_met_in_every_benefit_week() {
        for (LocalDate day : days()) {
            Map<RuleId, EnumSet<Ending>> families = new TreeMap<>();
            inForce(day).filter(rule -> isCondition(rule.name().id())).forEach(rule -> families.computeIfAbsent(
                            rule.name().id(), id -> EnumSet.noneOf(Ending.class))
                    .add(rule.name().ending()));
            families.forEach((id, endings) -> {
                assertThat(endings).as("%s on %s", id, day).contains(Ending.MET).doesNotContain(Ending.RAISED);
                assertThat(endings).as("%s on %s", id, day).hasSizeGreaterThan(1);
            });
        }
    }

    @Test
    void only_conditions_have_endings() {
        assertThat(RULES)
                .filteredOn(rule -> !isCondition(rule.name().id()))
                .allSatisfy(rule ->
                        assertThat(rule.name().ending()).as(rule.title()).isEqualTo(Ending.RAISED));
    }

    @Test
    void the_endings_of_a_condition_ask_one_question_for_one_time() {
        Map<String, List<DrlRule>> families = new TreeMap<>();
        RULES.forEach(rule -> families.computeIfAbsent(
                        rule.name().id() + rule.required("effectiveFrom"), key -> new ArrayList<>())
                .add(rule));
        families.forEach((key, family) -> {
            for (String annotation : List.of("question", "effectiveTo")) {
                Set<String> stated = new TreeSet<>();
                family.forEach(rule -> stated.add(rule.metadata(annotation).orElse("nothing")));
                assertThat(stated).as("@%s of %s", annotation, key).hasSize(1);
            }
        });
    }

    @Test
    void each_unit_has_ids_of_one_kind() {
        Map<String, Set<Kind>> units = new TreeMap<>();
        RULES.forEach(rule -> units.computeIfAbsent(rule.unit(), unit -> new TreeSet<>())
                .add(Kind.of(rule.name().id().value())));
        units.forEach((unit, kinds) -> assertThat(kinds).as(unit).hasSize(1));
    }

    @Test
    void a_rule_id_belongs_to_one_unit() {
        Map<RuleId, Set<String>> units = new TreeMap<>();
        RULES.forEach(rule ->
                units.computeIfAbsent(rule.name().id(), id -> new TreeSet<>()).add(rule.unit()));
        units.forEach((id, names) -> assertThat(names).as(id.value()).hasSize(1));
    }

    @Test
    void no_id_in_use_is_retired() {
        Set<RuleId> used = new TreeSet<>();
        RULES.forEach(rule -> used.add(rule.name().id()));
        DmnRoutingTable.load().rows().stream().map(RoutingRow::id).forEach(used::add);
        assertThat(RetiredRule.all()).extracting(RetiredRule::id).doesNotContainAnyElementsOf(used);
    }

    @Test
    void a_retired_rule_says_until_when_and_why() {
        ResourceFile file = new ResourceFile(
                "retired-rules.yaml",
                "retired:\n  RSK-000: { lastDay: 2026-03-31, reason: \"an example that was never issued\" }\n");
        assertThat(RetiredRule.read(file))
                .containsExactly(new RetiredRule(
                        RuleId.of("RSK-000"), LocalDate.of(2026, 3, 31), "an example that was never issued"));
    }

    @Test
    void each_indicator_in_force_has_points_and_nothing_else_has() {
        DatedPolicyNumbers policy = DatedPolicyNumbers.load();
        for (PolicyNumbers numbers : policy.periods()) {
            Set<RuleId> indicators = new TreeSet<>();
            inForce(numbers.period().from())
                    .map(rule -> rule.name().id())
                    .filter(id -> Kind.of(id.value()) == Kind.INDICATORS)
                    .forEach(indicators::add);
            assertThat(numbers.points().keySet())
                    .as("indicators with points from %s", numbers.period())
                    .isEqualTo(indicators);
        }
    }

    private static boolean isCondition(RuleId id) {
        Kind kind = Kind.of(id.value());
        return kind == Kind.HOUSING_BENEFIT || kind == Kind.COUNCIL_TAX_REDUCTION;
    }

    private static Stream<DrlRule> inForce(LocalDate day) {
        return RULES.stream().filter(rule -> {
            boolean begun = !day.isBefore(LocalDate.parse(rule.required("effectiveFrom")));
            return begun
                    && rule.metadata("effectiveTo").map(LocalDate::parse).stream()
                            .noneMatch(day::isAfter);
        });
    }

    private static List<LocalDate> days() {
        return FIRST_WEEK
                .datesUntil(HORIZON.plusDays(1), java.time.Period.ofWeeks(1))
                .toList();
    }
}
