package org.benefitstriage.models.features;

/**
 * A range of values that earn the same points. It ends where the next bin begins.
 *
 * @param from the lowest value in the bin; {@link Integer#MIN_VALUE} for a feature's first bin, so that no value falls outside
 * @param inWords the range as an officer reads it, for example {@code 12 to 59 months}
 */
public record Bin(int from, String inWords) {

    public Bin {
        if (inWords.isBlank()) {
            throw new IllegalArgumentException("a bin needs words, found none from " + from);
        }
    }
}
