package org.benefitstriage.api.staff;

/**
 * One account of the demonstration, with its secret in clear: it guards fictional people only.
 *
 * @param id what it signs in with
 * @param displayName a fictional name
 * @param kind {@code PERSON} or {@code CLIENT}
 * @param role its role
 * @param authority its fictional billing authority
 * @param secret the password or key
 */
public record DemoAccount(String id, String displayName, String kind, String role, String authority, String secret) {

    @Override
    public String toString() {
        return "DemoAccount (" + id + ")";
    }
}
