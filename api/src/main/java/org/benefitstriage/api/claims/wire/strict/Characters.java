package org.benefitstriage.api.claims.wire.strict;

/** Which characters a text may have: no controls, nothing that reorders the line it stands in, no half characters. */
final class Characters {

    private Characters() {}

    /** The position of the first character that is not allowed, or -1. */
    static int firstUnsound(String text, TextFormat.Lines lines) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!(lines == TextFormat.Lines.SEVERAL && (unit == '\n' || unit == '\r')) && isUnsound(unit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUnsound(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> isBidirectionalControl(unit) || unit == '\uFEFF';
            default -> isNoCharacter(unit);
        };
    }

    private static boolean isNoCharacter(char unit) {
        return unit >= '\uFDD0' && unit <= '\uFDEF' || unit >= '\uFFFE';
    }

    // They can make an officer's page show a name that is not the one stored.
    private static boolean isBidirectionalControl(char unit) {
        return unit >= '\u202A' && unit <= '\u202E' || unit >= '\u2066' && unit <= '\u2069';
    }
}
