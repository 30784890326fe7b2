package org.benefitstriage.api.pages;

import java.util.List;
import org.benefitstriage.api.reviews.ReviewRequest;

/**
 * A review that was asked for, as shown.
 *
 * @param asked when it reached the council and who asked
 * @param reasons why, in their words; says so where there are none
 * @param result what came of it, and when
 */
public record ReviewLine(String asked, String reasons, String result) {

    private static final String NO_REASON = "No reason was given; none is needed.";

    static List<ReviewLine> of(List<ReviewRequest> requests) {
        return requests.stream()
                .map(request -> new ReviewLine(
                        "By " + request.askedBy().inWords() + ", received on " + Words.day(request.receivedOn()),
                        request.reasons().orElse(NO_REASON),
                        request.result().inWords()
                                + request.decidedAt()
                                        .map(at -> " " + Words.time(at) + ".")
                                        .orElse("")))
                .toList();
    }

    @Override
    public String toString() {
        return "ReviewLine (" + result + ")";
    }
}
