package org.benefitstriage.engine.policy;

import java.util.Comparator;
import org.benefitstriage.engine.law.Figure;

/**
 * An officer's signature under one figure over one period. Who signed, when and why is kept with the signature; a decision
 * records which one counted.
 *
 * @param id the signature
 * @param figure reference of the figure, for example {@code hb.taper@2006-03-06}
 * @param digest what was signed ({@link FigureDigest})
 */
public record FigureSignature(String id, String figure, String digest) implements Comparable<FigureSignature> {

    private static final Comparator<FigureSignature> BY_FIGURE =
            Comparator.comparing(FigureSignature::figure).thenComparing(FigureSignature::id);

    /** Whether the figure is still the one that was signed. */
    public boolean covers(Figure other) {
        return figure.equals(other.reference()) && digest.equals(FigureDigest.of(other));
    }

    @Override
    public int compareTo(FigureSignature other) {
        return BY_FIGURE.compare(this, other);
    }
}
