package org.benefitstriage.engine.claim;

/** Kinds of evidence, by field group. */
public enum EvidenceKind {
    IDENTITY_DOCUMENT("proof of identity"),
    NINO_DOCUMENT("proof of your National Insurance number"),
    ADDRESS_DOCUMENT("proof of your address"),
    RESIDENCE_STATUS("proof of your right to live in the United Kingdom"),
    BENEFIT_AWARD_LETTER("your benefit award letter"),
    CHILD_BENEFIT_LETTER("your child benefit letter"),
    CHILDCARE_INVOICE("your childcare invoice and the provider's registration"),
    NON_DEPENDANT_INCOME("proof of the income of other adults in your home"),
    PAYSLIPS("payslips: five weekly, three fortnightly or two monthly"),
    SELF_EMPLOYED_ACCOUNTS("your accounts or a record of income and costs"),
    PENSION_STATEMENT("proof of each pension"),
    OTHER_INCOME("proof of other income"),
    BANK_STATEMENTS("two months' statements of every account, all pages"),
    CAPITAL_DOCUMENT("proof of savings and investments"),
    TENANCY_AGREEMENT("your tenancy agreement"),
    RENT_STATEMENT("a rent statement or letter from your landlord"),
    SERVICE_CHARGE_SCHEDULE("the schedule of service charges"),
    SUPPORTED_HOUSING_DECLARATION("your landlord's declaration about supported housing"),
    COUNCIL_TAX_RECORD("your council tax account"),
    BANK_DETAILS("proof of the bank account to pay into"),
    APPOINTEE_LETTER("the letter that appoints someone to act for you"),
    BACKDATING_REASON("anything that shows why you could not claim earlier");

    private final String inWords;

    EvidenceKind(String inWords) {
        this.inWords = inWords;
    }

    /** As said to the claimant. */
    public String inWords() {
        return inWords;
    }
}
