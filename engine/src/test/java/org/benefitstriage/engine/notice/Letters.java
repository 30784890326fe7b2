package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.decision.EntitlementJson;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.law.ParameterSet;

/** Letters about fixture claims, written as the service writes them: from the entitlement as it is recorded. */
final class Letters {

    static final NoticeCouncil COUNCIL = new NoticeCouncil(
            "Needwood District Council",
            List.of("Telephone: 01632 960000"),
            "We pay every four weeks, on a Monday, for the four weeks before it.",
            "We put it on your rent account every Monday, for the week that begins then.");

    private Letters() {}

    static Notice housingBenefit(ClaimFixture claim) {
        return NoticeWriter.write(letter(claim, Benefit.HOUSING_BENEFIT));
    }

    static Notice councilTaxReduction(ClaimFixture claim) {
        return NoticeWriter.write(letter(claim, Benefit.COUNCIL_TAX_REDUCTION));
    }

    static NoticeCase letter(ClaimFixture claim, Benefit benefit) {
        return letter(claim, benefit, NoticeCase.Home.COUNCIL_TENANT, false, limits(LawChecked.TEXT), COUNCIL);
    }

    static NoticeCase letter(
            ClaimFixture claim,
            Benefit benefit,
            NoticeCase.Home home,
            boolean automatic,
            ParameterSet limits,
            NoticeCouncil council) {
        Assessment assessment = Assessments.of(claim.claim(), Figures2026.withRecalledRules());
        NoticeAward award = NoticeAward.of(
                        JsonFields.of(EntitlementJson.toJson(Entitlements.calculate(assessment, benefit))))
                .orElseThrow();
        return new NoticeCase(
                "FORM-2026-000123",
                List.of("Mrs Edith Fernley", "1 Example Street", "Needwood"),
                home,
                LocalDate.of(2026, 11, 23),
                automatic,
                award,
                List.of(),
                limits,
                council);
    }

    /** The time limits a letter states. */
    static ParameterSet limits(LawChecked checked) {
        Map<String, Figure> figures = new TreeMap<>();
        Map.of(
                        "time.statement_of_reasons_request", 1L,
                        "time.statement_of_reasons_reply", 14L,
                        "time.hb.appeal", 1L,
                        "time.ctr.change_duty_days", 21L,
                        "time.ctr.council_reply_to_grievance", 2L,
                        "time.ctr.valuation_tribunal_from_service", 4L)
                .forEach((id, number) -> figures.put(id, limit(id, number, checked)));
        return new ParameterSet(LocalDate.of(2026, 11, 23), figures);
    }

    private static Figure limit(String id, long number, LawChecked checked) {
        return new Figure(
                id,
                id,
                "number",
                new FigureValue.Count(number),
                new EffectivePeriod(LocalDate.of(2013, 4, 1), LocalDate.of(2027, 3, 31)),
                new Citation("a test"),
                checked,
                Certainty.STATUTE,
                List.of());
    }

    /** All that the letter says for a requirement, one after the other. */
    static String saying(Notice notice, NoticeRequirement requirement) {
        return notice.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.requirement() == requirement)
                .map(Letters::words)
                .collect(Collectors.joining(" "));
    }

    private static String words(NoticeBlock block) {
        if (block instanceof NoticeBlock.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof NoticeBlock.Points points) {
            return String.join("; ", points.items());
        }
        return ((NoticeBlock.Sums) block)
                .rows().stream().map(NoticeBlock.SumRow::sentence).collect(Collectors.joining(" "));
    }
}
