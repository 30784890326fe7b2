package org.benefitstriage.engine.claim;

/**
 * What decides the number of bedrooms a household needs, which rate of the Local Housing Allowance it gets, and whether a social
 * rent is reduced for spare bedrooms.
 *
 * @param rentSharePercent the claimant's and partner's share of a rent they owe with joint tenants, in per cent
 * @param overnightCarer whether somebody needs and regularly gets care at night from a person who does not live there
 * @param fosterCarer whether claimant or partner is an approved foster or kinship carer who needs a room for it
 * @param disabledChildrenUnableToShare how many disabled children cannot share a bedroom because of their disability
 * @param coupleUnableToShare whether a couple cannot share a bedroom because of a disability
 * @param careLeaver whether the claimant left local authority care and is of an age to be excepted
 * @param hostelThreeMonths whether the claimant lived in hostels for homeless people for three months and got support there
 * @param offenderManagement whether the claimant is managed under multi-agency public protection arrangements
 * @param abuseOrSlaveryVictim whether the claimant is a victim of domestic abuse or modern slavery who is excepted
 * @param sharedOwnership whether the home is held under a shared ownership tenancy
 * @param sanctuaryScheme whether the home is adapted under a sanctuary scheme
 * @param rentProtected whether a recent bereavement, or a rent that could be afforded before, may protect the rent for a time
 */
public record HousingNeeds(
        Answer<Integer> rentSharePercent,
        YesNo overnightCarer,
        YesNo fosterCarer,
        Answer<Integer> disabledChildrenUnableToShare,
        YesNo coupleUnableToShare,
        YesNo careLeaver,
        YesNo hostelThreeMonths,
        YesNo offenderManagement,
        YesNo abuseOrSlaveryVictim,
        YesNo sharedOwnership,
        YesNo sanctuaryScheme,
        YesNo rentProtected) {

    /** The form asked none of it. */
    public static final HousingNeeds NOT_ANSWERED = new HousingNeeds(
            Answer.notGiven(),
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            Answer.notGiven(),
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED);

    /** Checks shares and counts. */
    public HousingNeeds {
        if (!rentSharePercent.map(share -> share >= 1 && share <= 100).orElse(true)) {
            throw new IllegalArgumentException("expected a share between 1 and 100 per cent");
        }
        if (!disabledChildrenUnableToShare
                .map(count -> count >= 0 && count <= 20)
                .orElse(true)) {
            throw new IllegalArgumentException("expected 0 to 20 children");
        }
    }
}
