package org.benefitstriage.api.parameters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.policy.FigureDigest;
import org.benefitstriage.rules.book.FigureWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One figure over one period, and whether an award that rests on it can be approved without a person.
 *
 * @param id stable id
 * @param label what it is
 * @param value the value in words
 * @param unit its unit
 * @param from first day
 * @param to last day
 * @param citation its provision
 * @param lawChecked how far the provision was checked
 * @param certainty how the value is known
 * @param sources keys of the sources in the rule book
 * @param reference id and first day, as decisions record it
 * @param valueDigest what a signature is bound to
 * @param standing why it counts, or that it does not
 * @param signature the signature in force, where there is one
 */
@Schema(name = "Parameter", description = "One figure of law over one period.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ParameterView(
        @Schema(description = "Stable id.", examples = "disregard.lodger")
        String id,

        @Schema(description = "What it is, in plain English.")
        String label,

        @Schema(description = "The value in words.", examples = "£20.00")
        String value,

        @Schema(description = "Its unit.", examples = "GBP/week")
        String unit,

        @Schema(description = "The first day of its period.")
        LocalDate from,

        @Schema(description = "The last day of its period.") LocalDate to,
        @Schema(description = "Its provision.") String citation,

        @Schema(description = "How far the provision was checked.")
        LawChecked lawChecked,

        @Schema(description = "How the value is known.") Certainty certainty,

        @Schema(description = "Keys of its sources; the rule book lists them.")
        List<String> sources,

        @Schema(description = "Id and first day, as decisions record it.")
        String reference,

        @Schema(description = "SHA-256 of id, value, unit, period and provision: what a signature is bound to.")
        String valueDigest,

        @Schema(description = "Whether an award that rests on it can be approved without a person.")
        Standing standing,

        Optional<Signature> signature) {

    /** Whether a figure counts towards an automatic approval, and why. */
    @Schema(name = "ParameterStanding", description = "Whether a figure counts towards an automatic approval.")
    public enum Standing {
        /** Statute or DWP table, with a citation that was checked. */
        OWN_SOURCE,
        /** An officer signed this value for this period. */
        SIGNED,
        /** Awards are worked out with it and a person decides each of them. */
        NEEDS_SIGNATURE
    }

    static ParameterView of(Figure figure, Optional<SignatureEntity> latest) {
        String digest = FigureDigest.of(figure);
        Optional<Signature> signature = SignatureRegister.inForce(latest, digest);
        return new ParameterView(
                figure.id(),
                figure.label(),
                FigureWords.of(figure.value()),
                figure.unit(),
                figure.period().from(),
                figure.period().to(),
                figure.citation().text(),
                figure.lawChecked(),
                figure.certainty(),
                figure.sources(),
                figure.reference(),
                digest,
                standing(figure, signature),
                signature);
    }

    private static Standing standing(Figure figure, Optional<Signature> signature) {
        if (figure.standsAlone()) {
            return Standing.OWN_SOURCE;
        }
        return signature.isPresent() ? Standing.SIGNED : Standing.NEEDS_SIGNATURE;
    }
}
