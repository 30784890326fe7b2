package org.benefitstriage.api.staff;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets nobody can guess. */
public final class Secrets {

    /** Without characters that are mistaken for one another on paper: 0 O, 1 l I. */
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

    private Secrets() {}

    /** A system's key: 256 random bits, 43 characters that need no escaping in a header or a shell. */
    public static String newKey(SecureRandom random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** A password to type: 80 random bits in four groups, for example {@code k7wm-p3xd-hq9z-t5cn}. */
    public static String newPassword(SecureRandom random) {
        StringBuilder password = new StringBuilder(19);
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
