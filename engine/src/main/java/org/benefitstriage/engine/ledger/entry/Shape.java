package org.benefitstriage.engine.ledger.entry;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The few shapes a text in an entry may have: codes, digests, references. None has room for a sentence, and a National
 * Insurance number is refused in all of them. Written as loops over characters because a verifier reads millions.
 */
final class Shape {

    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_CITATION = 160;
    private static final int HEX_DIGEST = 64;
    private static final int COMMITMENT = 43;
    private static final String LAST_OF_COMMITMENT = "AEIMQUYcgkosw048";
    private static final int UUID = 36;

    /** Six digits between letters, however they are spaced: what no entry may hold. */
    private static final Pattern NINO = Pattern.compile("[A-Z]{2} ?(?:[0-9]{2} ?){3}[A-D]");

    private Shape() {}

    /** A code such as {@code RSK-014}, {@code officer:7f3a} or {@code hb-log-1/main}. */
    static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && isMadeOf(text, Shape::isInCode) && !holdsNino(text);
    }

    /** A citation such as {@code SI 2006/213 reg 27(1)}. */
    static boolean isCitation(String text) {
        return text.length() <= LONGEST_CITATION
                && isMadeOf(text, unit -> isInCode(unit) || " (),".indexOf(unit) >= 0)
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !holdsNino(text);
    }

    /** SHA-256 in lower-case hexadecimal. */
    static boolean isDigest(String text) {
        return text.length() == HEX_DIGEST && isMadeOf(text, Shape::isHex);
    }

    /** A salted commitment: 32 bytes in base64url without padding, in its one spelling. */
    static boolean isCommitment(String text) {
        return text.length() == COMMITMENT
                && isMadeOf(text, unit -> isAlphanumeric(unit) || unit == '-' || unit == '_')
                && isOnlySpelling(text);
    }

    /** A UUID in lower case. */
    static boolean isUuid(String text) {
        if (text.length() != UUID) {
            return false;
        }
        for (int i = 0; i < UUID; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !isHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A decimal such as {@code 0.0731} or {@code -12}. */
    static boolean isDecimal(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        boolean fraction = point < 0 || isMadeOf(digits.substring(point + 1), Shape::isDigit);
        return text.length() <= LONGEST_CODE
                && isMadeOf(whole, Shape::isDigit)
                && fraction
                && (whole.length() == 1 || !whole.startsWith("0"));
    }

    /** 43 characters hold 258 bits, two more than there are: the last character's two lowest are zero. */
    private static boolean isOnlySpelling(String text) {
        return LAST_OF_COMMITMENT.indexOf(text.charAt(COMMITMENT - 1)) >= 0;
    }

    private static boolean holdsNino(String text) {
        return text.chars().filter(Shape::isDigit).count() >= 6
                && NINO.matcher(text).find();
    }

    private static boolean isMadeOf(String text, IntPredicate units) {
        for (int i = 0; i < text.length(); i++) {
            if (!units.test(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isInCode(int unit) {
        return isAlphanumeric(unit) || "._:/-".indexOf(unit) >= 0;
    }

    private static boolean isAlphanumeric(int unit) {
        return isDigit(unit) || unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }

    private static boolean isHex(int unit) {
        return isDigit(unit) || unit >= 'a' && unit <= 'f';
    }

    private static boolean isDigit(int unit) {
        return unit >= '0' && unit <= '9';
    }
}
