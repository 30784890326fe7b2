package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;
import static org.benefitstriage.api.claims.wire.Answers.list;
import static org.benefitstriage.api.claims.wire.Answers.or;

import java.util.List;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Channel;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim for Housing Benefit, Council Tax Reduction or both, as the form gives it. */
@Schema(
        name = "Claim",
        description = "A claim for Housing Benefit, Council Tax Reduction or both, as the form gives it.")
public record ClaimDto(
        @Schema(
                description = "The form's own reference.",
                examples = "FORM-2026-000123",
                required = true,
                pattern = Patterns.REFERENCE)
        String reference,

        @Schema(
                description = "The billing authority that decides the claim.",
                examples = "NEEDWOOD",
                required = true,
                pattern = Patterns.AUTHORITY)
        String authority,

        @Schema(description = "Which benefits are claimed.", examples = "BOTH", required = true)
        BenefitsClaimed benefits,

        @Schema(description = "Whether only second adult reduction is claimed.", examples = "NO") @Nullable
        YesNo secondAdultOnly,

        @Schema(description = "How the claim reached the council.", examples = "ONLINE", required = true)
        Channel channel,

        @Schema(description = "The dates that fix the date of claim.", required = true)
        ClaimDatesDto dates,

        @Schema(description = "Who claims.", required = true)
        PersonDto claimant,

        @Schema(description = "How to reach the claimant.") @Nullable
        ContactDto contact,

        @Schema(description = "The partner, if any.") @Nullable
        PartnerDto partner,

        @Schema(description = "Children and young people in the family.", maxItems = 20) @Nullable
        List<ChildDto> children,

        @Schema(description = "Other adults in the home.", maxItems = 20) @Nullable
        List<NonDependantDto> nonDependants,

        @Schema(description = "Boarders and lodgers.", maxItems = 20) @Nullable
        List<BoarderDto> boarders,

        @Schema(description = "Every income of claimant and partner.", maxItems = 60) @Nullable
        List<IncomeDto> incomes,

        @Schema(description = "Every holding of capital of claimant and partner.", maxItems = 100) @Nullable
        List<CapitalDto> capital,

        @Schema(description = "Capital given away or spent in an unusual way.", maxItems = 50) @Nullable
        List<DisposalDto> disposals,

        @Schema(description = "The home.", required = true) HomeDto home,

        @Schema(description = "The tenancy, if rented.") @Nullable
        TenancyDto tenancy,

        @Schema(description = "The council tax record, if known.") @Nullable
        CouncilTaxDto councilTax,

        @Schema(description = "Benefits that passport the claim or select the regulations.") @Nullable
        ExistingBenefitsDto existingBenefits,

        @Schema(description = "What the residence conditions need.") @Nullable
        ResidenceDto residence,

        @Schema(description = "Evidence handed in or awaited.", maxItems = 100) @Nullable
        List<EvidenceItemDto> evidence,

        @Schema(description = "Checks made by others.", maxItems = 100) @Nullable
        List<ExternalCheckDto> checks,

        @Schema(description = "Where to pay.", required = true)
        PaymentDetailsDto payment,

        @Schema(description = "The declaration.") @Nullable DeclarationDto declaration,

        @Schema(description = "A request to start earlier, if any.") @Nullable
        BackdatingDto backdating,

        @Schema(description = "What the back office already has open; left out when nobody has looked.") @Nullable
        CouncilInterestDto councilInterest,

        @Schema(description = "What decides bedrooms and the restriction of a rent.") @Nullable
        HousingNeedsDto housingNeeds,

        @Schema(description = "What only working-age Housing Benefit asks.") @Nullable
        WorkingAgeDto workingAge) {

    Claim toDomain() {
        return new Claim(
                reference,
                new AuthorityCode(authority),
                benefits,
                answered(secondAdultOnly),
                channel,
                dates.toDomain(),
                claimant.toDomain(),
                or(contact, ContactDto.EMPTY).toDomain(),
                answer(partner, PartnerDto::toDomain),
                list(children, ChildDto::toDomain),
                list(nonDependants, NonDependantDto::toDomain),
                list(boarders, BoarderDto::toDomain),
                list(incomes, IncomeDto::toDomain),
                list(capital, CapitalDto::toDomain),
                list(disposals, DisposalDto::toDomain),
                home.toDomain(),
                answer(tenancy, TenancyDto::toDomain),
                answer(councilTax, CouncilTaxDto::toDomain),
                or(existingBenefits, ExistingBenefitsDto.EMPTY).toDomain(),
                or(residence, ResidenceDto.EMPTY).toDomain(),
                list(evidence, EvidenceItemDto::toDomain),
                list(checks, ExternalCheckDto::toDomain),
                payment.toDomain(),
                or(declaration, DeclarationDto.EMPTY).toDomain(),
                answer(backdating, BackdatingDto::toDomain),
                or(councilInterest, CouncilInterestDto.EMPTY).toDomain(),
                or(housingNeeds, HousingNeedsDto.EMPTY).toDomain(),
                or(workingAge, WorkingAgeDto.EMPTY).toDomain());
    }
}
