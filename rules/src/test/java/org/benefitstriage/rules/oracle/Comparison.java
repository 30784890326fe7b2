package org.benefitstriage.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.oracle.GeneratedClaims;
import org.benefitstriage.engine.oracle.GeneratedWorkingAge;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.Verified;

/** One kind of claims, worked out by the product and by the oracle. */
enum Comparison {
    PENSION_AGE_HOUSING_BENEFIT(Benefit.HOUSING_BENEFIT) {
        @Override
        Supplier<Claim> claims(int year, long seed) {
            return new GeneratedClaims(year, seed)::next;
        }
    },
    PENSIONER_COUNCIL_TAX_REDUCTION(Benefit.COUNCIL_TAX_REDUCTION) {
        @Override
        Supplier<Claim> claims(int year, long seed) {
            return new GeneratedClaims(year, seed)::next;
        }
    },
    SECOND_ADULT_REDUCTION_ALONE(Benefit.COUNCIL_TAX_REDUCTION) {
        @Override
        Supplier<Claim> claims(int year, long seed) {
            return new GeneratedClaims(year, seed)::nextSecondAdultOnly;
        }
    },
    WORKING_AGE_HOUSING_BENEFIT(Benefit.HOUSING_BENEFIT) {
        @Override
        Supplier<Claim> claims(int year, long seed) {
            return new GeneratedWorkingAge(year, seed)::next;
        }
    };

    private static final Triage TRIAGE = new Triage(Verified.BOOK, YamlParameters.load(), new NoModel());
    private static final Agreement AGREEMENT = new Agreement();
    private static final int DIFFERENCES_SHOWN = 5;

    private final Benefit benefit;

    Comparison(Benefit benefit) {
        this.benefit = benefit;
    }

    abstract Supplier<Claim> claims(int year, long seed);

    Benefit benefit() {
        return benefit;
    }

    static Assessment assess(Claim claim) {
        return TRIAGE.assess(claim, Assessments.context());
    }

    /** Works out so many claims twice. */
    Outcome run(int year, long seed, int claims) {
        Supplier<Claim> generated = claims(year, seed);
        List<String> differences = new ArrayList<>();
        int awards = 0;
        int positive = 0;
        int compared = 0;
        while (compared < claims && differences.size() < DIFFERENCES_SHOWN) {
            Assessment assessment = assess(generated.get());
            int claim = compared++;
            Agreement.Result result = AGREEMENT.compare(assessment, benefit);
            result.difference().ifPresent(found -> differences.add("claim " + claim + " of " + year + ", " + found));
            awards += result.award().isPresent() ? 1 : 0;
            positive += result.award().filter(pence -> pence > 0).isPresent() ? 1 : 0;
        }
        return new Outcome(this, year, compared, awards, positive, differences);
    }

    /**
     * What came of it.
     *
     * @param claims how many were worked out twice
     * @param awards how many of them have an award, nil included; the others both leave to a person
     * @param positive how many have more than nothing
     * @param differences the first differences, in words
     */
    record Outcome(Comparison kind, int year, int claims, int awards, int positive, List<String> differences) {}
}
