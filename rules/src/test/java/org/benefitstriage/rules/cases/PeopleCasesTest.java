package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Partner;
import org.benefitstriage.engine.claim.PartnerRelationship;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Dates of birth and numbers that cannot be right. */
class PeopleCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "validation/people.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires(
                        "VAL-013",
                        "born tomorrow",
                        Claims.singlePensioner().children(Parts.child("2026-10-17", Sex.FEMALE))),
                quiet(
                        "VAL-013",
                        "born today",
                        Claims.singlePensioner().children(Parts.child("2026-10-16", Sex.FEMALE))),
                fires("VAL-014", "121 today", Claims.singlePensioner().claimantBorn("1905-10-16")),
                quiet("VAL-014", "121 tomorrow", Claims.singlePensioner().claimantBorn("1905-10-17")),
                fires("VAL-015", "16 tomorrow", Claims.singlePensioner().claimantBorn("2010-10-17")),
                quiet("VAL-015", "16 today", Claims.singlePensioner().claimantBorn("2010-10-16")),
                fires("VAL-016", "20 today", Claims.singlePensioner().children(Parts.child("2006-10-16", Sex.MALE))),
                quiet("VAL-016", "20 tomorrow", Claims.singlePensioner().children(Parts.child("2006-10-17", Sex.MALE))),
                fires("VAL-017", "a day older", Claims.singlePensioner().children(Parts.child("1950-03-13", Sex.MALE))),
                quiet(
                        "VAL-017",
                        "the same day",
                        Claims.singlePensioner().children(Parts.child("1950-03-14", Sex.MALE))),
                fires(
                        "VAL-018",
                        "18 tomorrow",
                        Claims.singlePensioner().nonDependants(Parts.worker("2008-10-17", 20, "200.00"))),
                quiet(
                        "VAL-018",
                        "18 today",
                        Claims.singlePensioner().nonDependants(Parts.worker("2008-10-16", 20, "200.00"))),
                fires("VAL-019", "the same number", couple("QQ123456C")),
                quiet("VAL-019", "different numbers", couple("QQ234567D")),
                fires(
                        "VAL-020",
                        "neither given nor applied for",
                        Claims.singlePensioner().claimant(Changes.person("1950-03-14", notGiven(), YesNo.NO))),
                fires(
                        "VAL-020",
                        "not given, not answered",
                        Claims.singlePensioner()
                                .claimant(Changes.person("1950-03-14", notGiven(), YesNo.NOT_ANSWERED))),
                quiet(
                        "VAL-020",
                        "applied for",
                        Claims.singlePensioner().claimant(Changes.person("1950-03-14", notGiven(), YesNo.YES))),
                fires(
                        "VAL-021",
                        "no night a week",
                        Claims.singlePensioner().children(Changes.child("2016-01-01", 0, notGiven()))),
                quiet(
                        "VAL-021",
                        "one night a week",
                        Claims.singlePensioner().children(Changes.child("2016-01-01", 1, notGiven()))),
                fires(
                        "VAL-022",
                        "childcare and no night",
                        Claims.singlePensioner()
                                .children(Changes.child("2016-01-01", 0, given(Changes.childcare(YesNo.YES))))),
                quiet(
                        "VAL-022",
                        "childcare and one night",
                        Claims.singlePensioner()
                                .children(Changes.child("2016-01-01", 1, given(Changes.childcare(YesNo.YES))))),
                fires(
                        "VAL-023",
                        "not registered",
                        Claims.singlePensioner()
                                .children(Changes.child("2016-01-01", 7, given(Changes.childcare(YesNo.NO))))),
                quiet(
                        "VAL-023",
                        "registered",
                        Claims.singlePensioner()
                                .children(Changes.child("2016-01-01", 7, given(Changes.childcare(YesNo.YES))))),
                fires(
                        "VAL-024",
                        "one of a couple alone",
                        Claims.singlePensioner().nonDependants(ofCouple())),
                quiet("VAL-024", "both of a couple", Claims.singlePensioner().nonDependants(ofCouple(), ofCouple())),
                fires(
                        "VAL-024",
                        "three of a couple",
                        Claims.singlePensioner().nonDependants(ofCouple(), ofCouple(), ofCouple()))));
    }

    private static ClaimFixture couple(String partnersNumber) {
        return Claims.singlePensioner()
                .partner(given(new Partner(
                        Parts.person("Jo", "1952-09-01", partnersNumber), PartnerRelationship.MARRIED, YesNo.NO)));
    }

    private static NonDependant ofCouple() {
        return Parts.nonDependant(
                "1990-01-01", given("a"), given(20), given(Parts.weekly("200.00")), NonDependantStatus.ORDINARY);
    }
}
