package org.benefitstriage.engine.notice;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.RuleId;

/**
 * What a notice has to say. The schedules for housing benefit were read in extract only, and that the pension-age schedule
 * asks for the same things was not verified; the rules for council tax reduction were read in adopted schemes.
 */
public enum NoticeRequirement {
    HB_DECISION("HB-NTC-DECISION", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_AMOUNT("HB-NTC-AMOUNT", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_FIRST_DAY("HB-NTC-FIRST-DAY", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_ELIGIBLE_RENT("HB-NTC-ELIGIBLE-RENT", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_INELIGIBLE_CHARGES("HB-NTC-CHARGES", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_NON_DEPENDANTS("HB-NTC-NON-DEPENDANTS", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_PAYMENT("HB-NTC-PAYMENT", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_CREDIT("HB-NTC-CREDIT", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_APPLICABLE_AMOUNT("HB-NTC-APPLICABLE-AMOUNT", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_EARNINGS("HB-NTC-EARNINGS", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_OTHER_INCOME("HB-NTC-OTHER-INCOME", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_SAVINGS_CREDIT("HB-NTC-SAVINGS-CREDIT", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_NOTHING_PAYABLE("HB-NTC-NIL", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_CHANGES("HB-NTC-CHANGES", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_REASONS("HB-NTC-REASONS", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_APPEAL("HB-NTC-APPEAL", Benefit.HOUSING_BENEFIT, Law.HB + "; SI 2001/1002 regs 4, 18", Reading.EXTRACT),
    HB_WORKING("HB-NTC-WORKING", Benefit.HOUSING_BENEFIT, Law.HB, Reading.EXTRACT),
    HB_AUTOMATED("HB-NTC-AUTOMATED", Benefit.HOUSING_BENEFIT, Law.GDPR, Reading.SECOND_HAND),
    CTR_DECISION("CTR-NTC-DECISION", Benefit.COUNCIL_TAX_REDUCTION, Law.CTR, Reading.SCHEME_TEXT),
    CTR_LIABILITY("CTR-NTC-LIABILITY", Benefit.COUNCIL_TAX_REDUCTION, Law.CTR, Reading.SCHEME_TEXT),
    CTR_WORKING("CTR-NTC-WORKING", Benefit.COUNCIL_TAX_REDUCTION, Law.CTR, Reading.SCHEME_TEXT),
    CTR_NOTHING_DUE("CTR-NTC-NIL", Benefit.COUNCIL_TAX_REDUCTION, Law.CTR, Reading.SCHEME_TEXT),
    CTR_CHANGES("CTR-NTC-CHANGES", Benefit.COUNCIL_TAX_REDUCTION, "SI 2012/2885 Sch 8 para 9", Reading.SCHEME_TEXT),
    CTR_REASONS("CTR-NTC-REASONS", Benefit.COUNCIL_TAX_REDUCTION, Law.CTR, Reading.SCHEME_TEXT),
    CTR_APPEAL(
            "CTR-NTC-APPEAL",
            Benefit.COUNCIL_TAX_REDUCTION,
            "LGFA 1992 s.16; SI 2012/2885 Sch 7 para 8",
            Reading.SCHEME_TEXT),
    CTR_AUTOMATED("CTR-NTC-AUTOMATED", Benefit.COUNCIL_TAX_REDUCTION, Law.GDPR, Reading.SECOND_HAND);

    /** How far the requirement was read. */
    public enum Reading {
        /** In adopted council schemes that reproduce the text. */
        SCHEME_TEXT,
        /** In extract; the pension-age schedule was not compared with it. */
        EXTRACT,
        /** From others who describe it. */
        SECOND_HAND
    }

    private final RuleId id;
    private final Benefit benefit;
    private final Citation citation;
    private final Reading reading;

    NoticeRequirement(String id, Benefit benefit, String citation, Reading reading) {
        this.id = RuleId.of(id);
        this.benefit = benefit;
        this.citation = new Citation(citation);
        this.reading = reading;
    }

    public RuleId id() {
        return id;
    }

    public Benefit benefit() {
        return benefit;
    }

    /** Where it comes from: for the council, never printed in the letter. */
    public Citation citation() {
        return citation;
    }

    public Reading reading() {
        return reading;
    }

    /** What the council is told about how far it was read; empty when the text was. */
    public String caution() {
        return switch (reading) {
            case SCHEME_TEXT -> "";
            case EXTRACT ->
                citation + " was read in extract only, and that the pension-age schedule asks for the same"
                        + " was not verified. Compare it with the schedule.";
            case SECOND_HAND ->
                citation + " is known from others who describe it. Have the data protection officer"
                        + " confirm the wording.";
        };
    }

    /** Provisions that several requirements share. */
    private static final class Law {
        private static final String HB = "SI 2006/213 Sch 9; SI 2006/214 Sch 8";
        private static final String CTR = "SI 2012/2885 Sch 8 para 12";
        private static final String GDPR = "UK GDPR Art 22C";

        private Law() {}
    }
}
