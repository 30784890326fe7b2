package org.benefitstriage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.AwardFacts;
import org.benefitstriage.engine.facts.GuardFacts;
import org.benefitstriage.engine.facts.RiskFacts;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.eligibility.ctr.CouncilTaxReductionAward;
import org.benefitstriage.rules.eligibility.ctr.CouncilTaxReductionConditions;
import org.benefitstriage.rules.eligibility.hb.HousingBenefitAward;
import org.benefitstriage.rules.eligibility.hb.HousingBenefitConditions;
import org.benefitstriage.rules.guardrails.GuardRailUnit;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.risk.RiskIndicatorUnit;
import org.benefitstriage.rules.routing.DmnRoutingTable;
import org.benefitstriage.rules.sink.Conditions;
import org.benefitstriage.rules.sink.Findings;
import org.benefitstriage.rules.sink.GuardRails;
import org.benefitstriage.rules.sink.Indicators;
import org.benefitstriage.rules.validation.ValidationUnit;

/**
 * The rule book on Drools: DRL rule units compiled into this build, dated policy numbers and one DMN table. Rules are those in
 * force on the day of the assessment. Immutable and safe for many threads.
 */
public final class DroolsRuleBook implements RuleBook {

    private final FiringUnit<ValidationUnit> validation;
    private final FiringUnit<HousingBenefitConditions> housingBenefit;
    private final FiringUnit<CouncilTaxReductionConditions> councilTaxReduction;
    private final FiringUnit<HousingBenefitAward> housingBenefitAward;
    private final FiringUnit<CouncilTaxReductionAward> councilTaxReductionAward;
    private final FiringUnit<RiskIndicatorUnit> risk;
    private final FiringUnit<GuardRailUnit> guardRails;
    private final List<PolicyPeriod> periods;
    private final DmnRoutingTable routing;
    private final String digest;

    private DroolsRuleBook(List<DrlFile> files, DatedPolicyNumbers numbers, DmnRoutingTable routing) {
        this.validation = FiringUnit.find(ValidationUnit.class, files);
        this.housingBenefit = FiringUnit.find(HousingBenefitConditions.class, files);
        this.councilTaxReduction = FiringUnit.find(CouncilTaxReductionConditions.class, files);
        this.housingBenefitAward = FiringUnit.find(HousingBenefitAward.class, files);
        this.councilTaxReductionAward = FiringUnit.find(CouncilTaxReductionAward.class, files);
        this.risk = FiringUnit.find(RiskIndicatorUnit.class, files);
        this.guardRails = FiringUnit.find(GuardRailUnit.class, files);
        this.periods = numbers.periods().stream()
                .map(period -> PolicyPeriod.of(period, risk.catalogue()))
                .toList();
        this.routing = routing;
        this.digest = RuleBookDigest.of(files, numbers, routing);
    }

    /** The rule book of this build; a gap or a contradiction in it is refused. */
    public static DroolsRuleBook load() {
        // Drools looks its services up through the thread's class loader, which in a container may be another one.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(DroolsRuleBook.class.getClassLoader());
        try {
            return new DroolsRuleBook(DrlFile.all(), DatedPolicyNumbers.load(), DmnRoutingTable.load());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public List<Finding> validate(Assessment assessment) {
        Findings findings = new Findings(validation.catalogue());
        validation.fire(new ValidationUnit(assessment, period(assessment).validation(), findings), day(assessment));
        return findings.inOrder();
    }

    @Override
    public List<ConditionResult> conditions(Assessment assessment) {
        List<ConditionResult> results = new ArrayList<>();
        for (Benefit benefit : assessment.claim().benefits().benefits()) {
            results.addAll(
                    switch (benefit) {
                        case HOUSING_BENEFIT -> housingBenefit(assessment);
                        case COUNCIL_TAX_REDUCTION -> councilTaxReduction(assessment);
                    });
        }
        return List.copyOf(results);
    }

    private List<ConditionResult> housingBenefit(Assessment assessment) {
        Conditions conditions = answers(housingBenefit, assessment, Benefit.HOUSING_BENEFIT);
        housingBenefit.fire(new HousingBenefitConditions(assessment, conditions), day(assessment));
        return conditions.inOrder(day(assessment));
    }

    private List<ConditionResult> councilTaxReduction(Assessment assessment) {
        Conditions conditions = answers(councilTaxReduction, assessment, Benefit.COUNCIL_TAX_REDUCTION);
        councilTaxReduction.fire(new CouncilTaxReductionConditions(assessment, conditions), day(assessment));
        return conditions.inOrder(day(assessment));
    }

    @Override
    public List<ConditionResult> awardConditions(Assessment assessment, List<Entitlement> entitlements) {
        List<ConditionResult> results = new ArrayList<>();
        for (Entitlement entitlement : entitlements) {
            AwardFacts award = AwardFacts.of(assessment, entitlement);
            results.addAll(
                    switch (entitlement.benefit()) {
                        case HOUSING_BENEFIT -> housingBenefitAward(assessment, award);
                        case COUNCIL_TAX_REDUCTION -> councilTaxReductionAward(assessment, award);
                    });
        }
        return List.copyOf(results);
    }

    private List<ConditionResult> housingBenefitAward(Assessment assessment, AwardFacts award) {
        Conditions conditions = answers(housingBenefitAward, assessment, Benefit.HOUSING_BENEFIT);
        housingBenefitAward.fire(new HousingBenefitAward(award, conditions), day(assessment));
        return conditions.inOrder(day(assessment));
    }

    private List<ConditionResult> councilTaxReductionAward(Assessment assessment, AwardFacts award) {
        Conditions conditions = answers(councilTaxReductionAward, assessment, Benefit.COUNCIL_TAX_REDUCTION);
        councilTaxReductionAward.fire(new CouncilTaxReductionAward(award, conditions), day(assessment));
        return conditions.inOrder(day(assessment));
    }

    private static Conditions answers(FiringUnit<?> unit, Assessment assessment, Benefit benefit) {
        return new Conditions(
                unit.catalogue(), benefit, RouteFacts.of(assessment, benefit).regulations());
    }

    @Override
    public List<IndicatorResult> indicators(Assessment assessment) {
        RiskFacts facts = RiskFacts.of(assessment);
        PolicyPeriod period = period(assessment);
        Indicators indicators = new Indicators(risk.catalogue(), period.numbers(), facts.inWords());
        risk.fire(new RiskIndicatorUnit(facts, period.risk(), indicators), day(assessment));
        return indicators.inOrder(day(assessment));
    }

    @Override
    public List<GuardRail> guardRails(Assessment assessment, List<Entitlement> entitlements) {
        GuardFacts facts = GuardFacts.of(assessment, entitlements);
        GuardRails rails = new GuardRails(guardRails.catalogue(), facts.inWords());
        guardRails.fire(new GuardRailUnit(facts, period(assessment).guard(), rails), day(assessment));
        return rails.inOrder(day(assessment));
    }

    @Override
    public RouteDecision route(RouteInputs inputs) {
        return routing.route(inputs);
    }

    @Override
    public String digest() {
        return digest;
    }

    private PolicyPeriod period(Assessment assessment) {
        LocalDate day = day(assessment);
        return periods.stream()
                .filter(period -> period.numbers().period().covers(day))
                .findFirst()
                .orElseThrow(() -> new RuleBookFault("no points and limits are in force on " + day
                        + ": add a file for that day under rules/src/main/resources/policy"));
    }

    private static LocalDate day(Assessment assessment) {
        return assessment.context().assessmentDate();
    }
}
