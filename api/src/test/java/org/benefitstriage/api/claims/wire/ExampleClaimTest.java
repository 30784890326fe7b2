package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ContactPreference;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Nino;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;

class ExampleClaimTest {

    private static Claim read(String json) {
        return new ClaimParser()
                .parse(json.getBytes(StandardCharsets.UTF_8))
                .fold(
                        ParseResult.Accepted::value,
                        problems -> {
                            throw new AssertionError(problems);
                        },
                        where -> {
                            throw new AssertionError(where);
                        });
    }

    @Test
    void the_example_claim_is_accepted_and_says_what_it_seems_to_say() {
        Claim claim = read(FirstClaim.text());

        assertThat(claim.authority()).isEqualTo(new AuthorityCode("NEEDWOOD"));
        assertThat(claim.benefits()).isEqualTo(BenefitsClaimed.BOTH);
        assertThat(claim.claimant().nino()).isEqualTo(Answer.given(new Nino("QQ123456C")));
        assertThat(claim.claimant().dateOfBirth()).isEqualTo(LocalDate.of(1949, 3, 14));
        assertThat(claim.existingBenefits().pensionCredit().hasGuaranteeCredit())
                .isTrue();
        assertThat(claim.tenancy().map(tenancy -> tenancy.landlord().kind()))
                .isEqualTo(Answer.given(LandlordKind.COUNCIL));
        assertThat(claim.tenancy().map(tenancy -> tenancy.rent()))
                .isEqualTo(Answer.given(new RegularAmount(Money.of("104.50"), Frequency.WEEKLY)));
        assertThat(claim.capital().get(0).value()).isEqualTo(Money.of("842.50"));
    }

    @Test
    void what_the_form_leaves_out_is_not_given_and_never_a_guess() {
        String bare = """
                {"reference":"F1","authority":"NEEDWOOD","benefits":"BOTH","channel":"PAPER",
                 "dates":{"received":"2026-11-02"},
                 "claimant":{"firstNames":"A","lastName":"B","dateOfBirth":"1950-01-01","circumstances":{"weeklyHoursWorked":0}},
                 "home":{"address":{"lines":["1 High Street"],"postcode":"ND1 4XX"}},
                 "payment":{"payee":"CLAIMANT"}}
                """;
        Claim claim = read(bare);

        assertThat(claim.secondAdultOnly()).isEqualTo(YesNo.NOT_ANSWERED);
        assertThat(claim.contact().preference()).isEqualTo(ContactPreference.NO_PREFERENCE);
        assertThat(claim.partner().isGiven()).isFalse();
        assertThat(claim.tenancy().isGiven()).isFalse();
        assertThat(claim.children()).isEmpty();
        assertThat(claim.claimant().circumstances().disabilityBenefits()).isEmpty();
        assertThat(claim.councilInterest().fraudInterest()).isEqualTo(YesNo.NOT_ANSWERED);
        assertThat(claim.existingBenefits().pensionCredit().hasGuaranteeCredit())
                .isFalse();
        assertThat(claim.declaration().agreed()).isEqualTo(YesNo.NOT_ANSWERED);
    }
}
