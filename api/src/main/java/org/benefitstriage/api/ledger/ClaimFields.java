package org.benefitstriage.api.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;

/**
 * The fields of a claim as the log commits to them: each member of its canonical document by its name, and the plain ones
 * (reference, benefits, channel and so on) together as {@code form}.
 */
public final class ClaimFields {

    /** The field that holds the plain members. */
    public static final String FORM = "form";

    /** The commitment to the SHA-256 of the whole decision record. */
    public static final String RECORD = "record";

    /** The commitment to band, points and reasons of a decision. */
    public static final String ASSESSMENT = "assessment";

    /** The commitment to words an officer wrote. */
    public static final String NOTE = "note";

    private final byte[] document;
    private int at;

    private ClaimFields(byte[] document) {
        this.document = document;
    }

    /** Commits to every field of a claim and to the hash of the decision on it. */
    public static void commit(byte[] canonicalClaim, String recordSha256, SaltedFields fields) {
        new ClaimFields(canonicalClaim).commit(fields);
        fields.add(RECORD, JsonValue.string(recordSha256));
    }

    /** Commits to an officer's words. */
    public static void commitNote(String note, SaltedFields fields) {
        byte[] text = CanonicalJson.bytes(JsonValue.string(note));
        fields.add(NOTE, text, 0, text.length);
    }

    private void commit(SaltedFields fields) {
        ByteArrayOutputStream form = new ByteArrayOutputStream(512);
        expect('{');
        while (document[at] != '}') {
            int start = at;
            String name = name();
            expect(':');
            int value = at;
            skipValue();
            if (document[value] == '{' || document[value] == '[') {
                fields.add(name, document, value, at);
            } else {
                form.write(form.size() == 0 ? '{' : ',');
                form.write(document, start, at - start);
            }
            if (document[at] == ',') {
                at++;
            }
        }
        if (form.size() > 0) {
            form.write('}');
            byte[] bytes = form.toByteArray();
            fields.add(FORM, bytes, 0, bytes.length);
        }
    }

    private String name() {
        int start = at;
        skipString();
        return new String(document, start + 1, at - start - 2, StandardCharsets.UTF_8);
    }

    private void skipValue() {
        int depth = 0;
        do {
            switch (document[at]) {
                case '"' -> skipString();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        } while (depth > 0 || document[at] != ',' && document[at] != '}');
    }

    private void skipString() {
        at++;
        while (document[at] != '"') {
            at += document[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    private void expect(char wanted) {
        if (document[at++] != wanted) {
            throw new IllegalArgumentException("not a canonical object");
        }
    }
}
