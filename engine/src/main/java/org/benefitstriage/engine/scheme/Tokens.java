package org.benefitstriage.engine.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula cut into its words, numbers and signs. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<date>\\d{4}-\\d{2}-\\d{2})"
            + "|(?<number>£?\\d+(?:\\.\\d+)?(?:\\s+\\d+/\\d+(?=\\s*%))?\\s*%?)"
            + "|(?<name>[A-Za-z][A-Za-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)"
            + "|(?<sign><=|>=|<>|[-+*/=<>(),]))");

    private static final Pattern THOUSANDS =
            Pattern.compile("£?(?<![\\d.])\\d{1,3}(?:,\\d{3})+(?![\\d.]*\\d)(?:\\.\\d+)?");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    Tokens(String text) {
        this.text = text;
        Matcher thousands = THOUSANDS.matcher(text);
        if (thousands.find()) {
            throw new SchemeFault("\"" + thousands.group() + "\" has a comma inside a number: write "
                    + thousands.group().replace(",", "") + ", and between two arguments put a space after the comma");
        }
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                if (text.substring(at).isBlank()) {
                    break;
                }
                throw new SchemeFault("cannot read \"" + text.substring(at).strip() + "\" in \"" + text + "\"");
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        if (tokens.isEmpty()) {
            throw new SchemeFault("expected a formula, found nothing");
        }
    }

    /** The next token, or an empty text at the end. */
    String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    String peekAfter() {
        return next + 1 < tokens.size() ? tokens.get(next + 1) : "";
    }

    String take() {
        if (next == tokens.size()) {
            throw new SchemeFault("the formula \"" + text + "\" ends too early: finish it");
        }
        return tokens.get(next++);
    }

    boolean takeIf(String wanted) {
        if (peek().equals(wanted)) {
            next++;
            return true;
        }
        return false;
    }

    void expect(String wanted) {
        if (!takeIf(wanted)) {
            throw new SchemeFault("expected \"" + wanted + "\" in \"" + text + "\", found "
                    + (peek().isEmpty() ? "its end" : "\"" + peek() + "\""));
        }
    }

    void expectEnd() {
        if (!peek().isEmpty()) {
            throw new SchemeFault("\"" + peek() + "\" is left over at the end of \"" + text + "\"");
        }
    }

    boolean nextIsName() {
        return !peek().isEmpty() && Character.isLetter(peek().charAt(0));
    }
}
