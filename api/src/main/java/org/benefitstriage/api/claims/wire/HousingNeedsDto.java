package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What decides bedrooms and the restriction of a rent. */
@Schema(name = "HousingNeeds", description = "What decides bedrooms and the restriction of a rent.")
record HousingNeedsDto(
        @Schema(
                description = "The claimant's and partner's share of a rent owed with joint tenants, in per cent.",
                examples = "50",
                minimum = "1",
                maximum = "100")
        @Nullable
        Integer rentSharePercent,

        @Schema(
                description = "Whether somebody needs and gets care at night from a person who does not live there.",
                examples = "NO")
        @Nullable
        YesNo overnightCarer,

        @Schema(description = "Whether an approved foster or kinship carer needs a room for it.", examples = "NO")
        @Nullable
        YesNo fosterCarer,

        @Schema(
                description = "Disabled children who cannot share a bedroom because of their disability.",
                examples = "0",
                minimum = "0",
                maximum = "20")
        @Nullable
        Integer disabledChildrenUnableToShare,

        @Schema(description = "Whether a couple cannot share a bedroom because of a disability.", examples = "NO")
        @Nullable
        YesNo coupleUnableToShare,

        @Schema(
                description = "Whether the claimant left care and is of an age to be excepted from the shared rate.",
                examples = "NO")
        @Nullable
        YesNo careLeaver,

        @Schema(
                description = "Whether the claimant lived in homeless hostels for three months with support.",
                examples = "NO")
        @Nullable
        YesNo hostelThreeMonths,

        @Schema(description = "Whether the claimant is managed under public protection arrangements.", examples = "NO")
        @Nullable
        YesNo offenderManagement,

        @Schema(
                description = "Whether the claimant is a victim of abuse or modern slavery who is excepted.",
                examples = "NO")
        @Nullable
        YesNo abuseOrSlaveryVictim,

        @Schema(description = "Whether the home is held under a shared ownership tenancy.", examples = "NO") @Nullable
        YesNo sharedOwnership,

        @Schema(description = "Whether the home is adapted under a sanctuary scheme.", examples = "NO") @Nullable
        YesNo sanctuaryScheme,

        @Schema(
                description = "Whether a bereavement or a rent afforded before may protect the rent for a time.",
                examples = "NO")
        @Nullable
        YesNo rentProtected) {

    static final HousingNeedsDto EMPTY =
            new HousingNeedsDto(null, null, null, null, null, null, null, null, null, null, null, null);

    HousingNeeds toDomain() {
        return new HousingNeeds(
                answer(rentSharePercent),
                answered(overnightCarer),
                answered(fosterCarer),
                answer(disabledChildrenUnableToShare),
                answered(coupleUnableToShare),
                answered(careLeaver),
                answered(hostelThreeMonths),
                answered(offenderManagement),
                answered(abuseOrSlaveryVictim),
                answered(sharedOwnership),
                answered(sanctuaryScheme),
                answered(rentProtected));
    }
}
