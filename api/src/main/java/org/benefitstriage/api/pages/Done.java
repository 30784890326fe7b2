package org.benefitstriage.api.pages;

import java.util.Arrays;

/** What was just done, for the banner on the next page. */
enum Done {
    DECIDED("decided", "Your decision is recorded"),
    TAKEN("taken", "The claim is assigned to you"),
    RELEASED("released", "The claim is free for another officer"),
    ASSIGNED("assigned", "The claim is assigned"),
    REVIEW_REQUESTED("review-requested", "The review request is recorded and waits for an officer"),
    APPEAL_RECEIVED("appeal-received", "The appeal is recorded"),
    APPEAL_STEP("appeal-step", "What happened to the appeal is recorded");

    private final String slug;
    private final String words;

    Done(String slug, String words) {
        this.slug = slug;
        this.words = words;
    }

    /** Its name in an address. */
    String slug() {
        return slug;
    }

    /** The banner's text; empty for a name that is none of ours. */
    static String words(String slug) {
        return Arrays.stream(values())
                .filter(done -> done.slug.equals(slug))
                .map(done -> done.words)
                .findFirst()
                .orElse("");
    }
}
