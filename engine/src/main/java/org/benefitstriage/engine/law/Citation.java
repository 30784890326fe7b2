package org.benefitstriage.engine.law;

/**
 * Where a rule or a number comes from, for example {@code SI 2006/214 reg 29(2)}.
 *
 * @param text the citation as printed
 */
public record Citation(String text) {

    public Citation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a citation may not be blank: nothing without a source");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
