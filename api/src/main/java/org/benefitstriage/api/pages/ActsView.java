package org.benefitstriage.api.pages;

/**
 * What an officer can do about a decision from its page. Nobody else is shown any of it.
 *
 * @param shown whether the reader may act at all
 * @param requestHref where a review request is recorded; empty where none can be now
 * @param whyNoRequest why not, in a sentence; empty where one can
 * @param decideHref where the review that waits is decided; empty where none waits, or for another officer
 * @param whyNotDecide why this officer does not decide it, in a sentence; empty otherwise
 * @param appealHref where an appeal is recorded; empty where none can be now
 */
public record ActsView(
        boolean shown,
        String requestHref,
        String whyNoRequest,
        String decideHref,
        String whyNotDecide,
        String appealHref) {

    static final ActsView NONE = new ActsView(false, "", "", "", "", "");
}
