package org.benefitstriage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.book.DrlRule;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.Tenancies;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;

/**
 * Whatever the form says, each condition of each benefit claimed is answered exactly once: the rule book raises a fault
 * otherwise, so that running over every combination of the answers a family of rules looks at is the proof.
 */
class EveryConditionAnsweredTest {

    private static final Set<String> CONDITIONS = DrlFile.all().stream()
            .flatMap(file -> file.rules().stream())
            .filter(rule -> rule.unit().endsWith("Conditions"))
            .map(DrlRule::name)
            .map(name -> name.id().value())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void over_every_combination_of_ages_benefits_protection_and_accommodation() {
        for (String claimant : List.of("1950-03-14", "1960-04-06", "1990-01-01")) {
            for (String partner : List.of("", "1950-03-14", "1960-04-06", "1990-01-01")) {
                for (YesNo isProtected : YesNo.values()) {
                    for (UniversalCreditState credit : UniversalCreditState.values()) {
                        for (AccommodationKind kind : AccommodationKind.values()) {
                            ClaimFixture fixture = Claims.singlePensioner()
                                    .claimantBorn(claimant)
                                    .protectedMixedAgeCouple(isProtected)
                                    .universalCredit(Changes.universalCredit(credit))
                                    .tenancy(Tenancies.privately()
                                            .accommodation(kind)
                                            .build());
                            answeredUnderAnySwitch(partner.isEmpty() ? fixture : fixture.partnerBorn(partner));
                        }
                    }
                }
            }
        }
    }

    @Test
    void over_every_combination_of_what_is_said_of_the_tenancy() {
        for (LandlordKind landlord : LandlordKind.values()) {
            for (YesNo relative : YesNo.values()) {
                for (YesNo livesIn : YesNo.values()) {
                    for (YesNo commercial : YesNo.values()) {
                        for (YesNo liable : YesNo.values()) {
                            for (YesNo owns : YesNo.values()) {
                                answered(Claims.singlePensioner()
                                        .home(Changes.home(YesNo.YES, owns, "2015-05-04", notGiven()))
                                        .tenancy(Tenancies.privately()
                                                .landlord(landlord)
                                                .relative(relative)
                                                .livesIn(livesIn)
                                                .commercial(commercial)
                                                .liable(liable)
                                                .build()));
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void over_every_combination_of_residence_home_capital_and_passports() {
        for (ResidenceStatus status : ResidenceStatus.values()) {
            for (YesNo habitually : YesNo.values()) {
                for (YesNo livesHere : YesNo.values()) {
                    for (PensionCreditState credit : PensionCreditState.values()) {
                        for (ParameterSet figures : List.of(Figures2026.all(), Figures2026.none())) {
                            ClaimFixture fixture = Claims.singlePensioner()
                                    .residence(new Residence(status, habitually, notGiven()))
                                    .home(Changes.home(livesHere, YesNo.NO, "2015-05-04", notGiven()))
                                    .pensionCredit(Changes.pensionCredit(credit));
                            answered(Given.given(fixture).figures(figures));
                        }
                    }
                }
            }
        }
    }

    @Test
    void over_every_combination_of_council_tax_answers() {
        for (YesNo liable : YesNo.values()) {
            for (YesNo secondAdult : YesNo.values()) {
                for (int others = 0; others < 3; others++) {
                    answered(Claims.singlePensioner()
                            .secondAdultOnly(secondAdult)
                            .councilTax(given(Changes.councilTax(liable, given(2), YesNo.NO, others))));
                }
            }
        }
    }

    @Test
    void without_tenancy_or_council_tax() {
        answered(Claims.singlePensioner().tenancy(notGiven()).councilTax(notGiven()));
    }

    @Test
    void only_the_conditions_of_what_is_claimed_are_answered() {
        assertThat(idsOf(Given.given(Claims.singlePensioner().benefits(BenefitsClaimed.HOUSING_BENEFIT))))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("HB-"));
        assertThat(idsOf(Given.given(Claims.singlePensioner().benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION))))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("CTR-"));
    }

    private static void answeredUnderAnySwitch(ClaimFixture fixture) {
        answered(Given.given(fixture));
        answered(Given.given(fixture).figures(Figures2026.withSwitch("hb.wa.new_claims_allowed_general", false)));
    }

    private static void answered(ClaimFixture fixture) {
        answered(Given.given(fixture));
    }

    private static void answered(Given given) {
        assertThat(idsOf(given)).isEqualTo(CONDITIONS);
    }

    private static Set<String> idsOf(Given given) {
        return Verified.BOOK.conditions(given.assessment()).stream()
                .map(ConditionResult::id)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
