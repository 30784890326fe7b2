package org.benefitstriage.engine.law;

import java.util.Locale;

/** Ids of figures that are built from a name. */
public final class FigureIds {

    private FigureIds() {}

    /**
     * The id of the rates of a broad rental market area: {@code lha.mid-staffs} for "Mid Staffs". Loader and calculator both
     * call this, so that they cannot disagree.
     */
    public static String localHousingAllowance(String broadRentalMarketArea) {
        StringBuilder slug = new StringBuilder("lha.");
        boolean gap = false;
        for (char letter : broadRentalMarketArea.toLowerCase(Locale.UK).toCharArray()) {
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                slug.append(gap ? "-" : "").append(letter);
                gap = false;
            } else {
                gap = slug.length() > "lha.".length();
            }
        }
        return slug.toString();
    }
}
