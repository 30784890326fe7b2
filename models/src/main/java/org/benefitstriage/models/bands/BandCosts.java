package org.benefitstriage.models.bands;

/**
 * What the council puts in: it is the council's to say, and is printed with the result.
 *
 * @param errorPence what an error costs that is paid and not found, pence a claim
 * @param low what the low band asks for
 * @param medium what the medium band asks for
 * @param high what the high band asks for
 */
public record BandCosts(long errorPence, Check low, Check medium, Check high) {

    public BandCosts {
        if (errorPence < 1 || errorPence > 100_000_000L) {
            throw new IllegalArgumentException("expected an error of 1p to £1,000,000, found " + errorPence + " pence");
        }
    }
}
