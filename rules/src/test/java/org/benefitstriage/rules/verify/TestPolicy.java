package org.benefitstriage.rules.verify;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.policy.FieldGroup;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.risk.Band;

/** A policy whose low band asks for something in every field group. */
public final class TestPolicy {

    /** One line per field group, in order; only the account asks for an original. */
    public static final List<EvidenceRequirement> EVERY_GROUP = List.of(
            line(FieldGroup.IDENTITY, EvidenceKind.IDENTITY_DOCUMENT),
            line(FieldGroup.NINO, EvidenceKind.NINO_DOCUMENT),
            line(FieldGroup.RESIDENCE, EvidenceKind.RESIDENCE_STATUS),
            line(FieldGroup.BENEFITS, EvidenceKind.BENEFIT_AWARD_LETTER),
            line(FieldGroup.HOUSEHOLD, EvidenceKind.CHILD_BENEFIT_LETTER),
            line(FieldGroup.NON_DEPENDANTS, EvidenceKind.NON_DEPENDANT_INCOME),
            line(FieldGroup.EARNINGS, EvidenceKind.PAYSLIPS),
            line(FieldGroup.SELF_EMPLOYMENT, EvidenceKind.SELF_EMPLOYED_ACCOUNTS),
            line(FieldGroup.PENSIONS_AND_OTHER_INCOME, EvidenceKind.PENSION_STATEMENT),
            line(FieldGroup.PENSIONS_AND_OTHER_INCOME, EvidenceKind.OTHER_INCOME),
            line(FieldGroup.CAPITAL, EvidenceKind.BANK_STATEMENTS),
            line(FieldGroup.CAPITAL, EvidenceKind.CAPITAL_DOCUMENT),
            line(FieldGroup.RENT, EvidenceKind.TENANCY_AGREEMENT),
            line(FieldGroup.SUPPORTED_HOUSING, EvidenceKind.SUPPORTED_HOUSING_DECLARATION),
            line(FieldGroup.COUNCIL_TAX, EvidenceKind.COUNCIL_TAX_RECORD),
            new EvidenceRequirement(FieldGroup.PAYMENT, EvidenceKind.BANK_DETAILS, true));

    private TestPolicy() {}

    /** Adopted by NEEDWOOD for April 2023 to March 2027, with nothing signed. */
    public static VerificationPolicy adopted() {
        return of("NEEDWOOD", "2023-04-01", "2027-03-31");
    }

    /** The same for another council or other days. */
    public static VerificationPolicy of(String authority, String from, String to) {
        Map<Band, List<EvidenceRequirement>> evidence = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            evidence.put(band, EVERY_GROUP);
        }
        return new VerificationPolicy(
                authority + "-RBV",
                1,
                new AuthorityCode(authority),
                new EffectivePeriod(LocalDate.parse(from), LocalDate.parse(to)),
                LocalDate.parse(from),
                List.of("Section 151 officer"),
                new BandThresholds(30, 60),
                new BandThresholds(300, 900),
                500,
                evidence,
                Set.of());
    }

    private static EvidenceRequirement line(FieldGroup group, EvidenceKind kind) {
        return new EvidenceRequirement(group, kind, false);
    }
}
