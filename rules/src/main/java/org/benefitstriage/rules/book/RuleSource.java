package org.benefitstriage.rules.book;

/**
 * What a rule rests on.
 *
 * @param text the citation, or the paragraph of local policy
 * @param isLaw whether it is law; otherwise it is local policy
 * @param link where it can be read, possibly empty
 */
public record RuleSource(String text, boolean isLaw, String link) {

    static RuleSource of(DrlRule rule) {
        return rule.metadata("citation")
                .map(citation -> new RuleSource(
                        citation,
                        true,
                        rule.metadata("link")
                                .or(() -> LawLink.forCitation(citation))
                                .orElse("")))
                .orElseGet(() -> new RuleSource(
                        rule.required("basis"), false, rule.metadata("link").orElse("")));
    }
}
