package org.benefitstriage.api.problems;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every problem the service reports. The slug is the stable part of the problem's type, for example {@code
 * /problems/unknown-field}: callers may branch on it, so a slug is never renamed.
 */
public enum ProblemKind {
    BAD_REQUEST(
            400,
            "bad-request",
            "The request cannot be understood",
            "A path or query parameter or a header has a form the service does not know.",
            "Compare the request with the API description."),
    MALFORMED_JSON(
            400,
            "malformed-json",
            "The body is not JSON",
            "The body of the request is not well-formed JSON in UTF-8, or is empty.",
            "Send one JSON object."),
    MISSING_IDEMPOTENCY_KEY(
            400,
            "missing-idempotency-key",
            "The Idempotency-Key header is missing",
            "A claim is handed in with a key of the sender's choice, so that sending it again cannot make two claims.",
            "Send an Idempotency-Key header, for example a new UUID for each claim, and the same one when you retry."),
    SIGN_IN_REQUIRED(
            401,
            "sign-in-required",
            "Sign in first",
            "The request carries no credentials, or credentials that are not valid.",
            "Send the id and the secret of an account of this service."),
    NOT_ALLOWED(
            403,
            "not-allowed",
            "Your account may not do this",
            "The account is known, but its role does not include this action.",
            "Ask the person who looks after accounts at your council."),
    FORM_EXPIRED(
            403,
            "form-expired",
            "This form can no longer be sent",
            "The form was open for too long, or did not come from a page of this service. Nothing was changed.",
            "Go back, load the page again and send the form once more."),
    NOT_FOUND(
            404,
            "not-found",
            "Not found",
            "There is nothing here, or it belongs to another council.",
            "Check the address."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "This cannot be done here",
            "The address exists but does not answer this HTTP method.",
            "Compare the request with the API description."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "No such format",
            "The service cannot answer in the format the Accept header asks for.",
            "Ask for application/json."),
    ALREADY_RUNNING(
            409,
            "already-running",
            "The same request is still running",
            "An earlier request with this Idempotency-Key has not finished.",
            "Wait a moment and send it again with the same key."),
    ALREADY_DECIDED(
            409,
            "already-decided",
            "Already decided",
            "The referral has been decided, so it can no longer be changed.",
            "Read the referral to see who decided it and how."),
    CONFLICT(
            409,
            "conflict",
            "This does not fit what is stored",
            "The record is in a state that does not allow this action.",
            "Read the record again, then decide what to do."),
    ERASED(
            410,
            "erased",
            "Personal data were removed",
            "What was asked for held personal data whose time had come. The log still shows that it was there.",
            "Read when, by whom and why it was removed at /v1/claims/{claimId}/retention."),
    STALE_VERSION(
            412,
            "stale-version",
            "The record has changed since you read it",
            "The If-Match header names an older version of the record.",
            "Read the record again and repeat the change with its new ETag."),
    TOO_LARGE(
            413,
            "too-large",
            "The request is too large",
            "The body is larger than a claim can be.",
            "Send evidence by reference; a claim carries no files."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "Wrong media type",
            "The body has a media type the service does not read.",
            "Send Content-Type: application/json."),
    INVALID_FACTS(
            422,
            "invalid-facts",
            "Some facts cannot be accepted",
            "The body is JSON but facts in it are missing, contradictory or of the wrong form.",
            "Put right every entry of the list of violations; each names its place by JSON pointer."),
    UNKNOWN_FIELD(
            422,
            "unknown-field",
            "There are fields the service does not know",
            "A field that is not read could change the decision, so it is refused rather than passed over.",
            "Correct the names; each violation names the nearest known field."),
    KEY_REUSED(
            422,
            "key-reused",
            "The Idempotency-Key was used for another body",
            "A key stands for one request. The body differs from the one it was first used with.",
            "Use a new key for a new claim."),
    VERSION_REQUIRED(
            428,
            "version-required",
            "Say which version you are changing",
            "A change must name the version of the record it was made on, so that nobody overwrites somebody else's work.",
            "Read the record and send its ETag in an If-Match header."),
    TOO_MANY_ATTEMPTS(
            429,
            "too-many-attempts",
            "Too many failed attempts to sign in",
            "After several failed attempts an account waits before it can be tried again.",
            "Wait for the time given in the Retry-After header."),
    UNEXPECTED(
            500,
            "unexpected",
            "Something went wrong here",
            "The fault is ours. Nothing was approved because of it.",
            "Try again; if it happens again, report the reference of this problem."),
    RECEIPT_PENDING(
            503,
            "receipt-pending",
            "The receipt is not there yet",
            "The decision is stored. Its place in the audit log is signed within a second or two of the decision.",
            "Ask again after the time given in the Retry-After header."),
    UNAVAILABLE(
            503,
            "unavailable",
            "Not available at the moment",
            "The service cannot reach its database. Nothing was decided.",
            "Send the same request again after the time given in the Retry-After header; keep the Idempotency-Key.");

    private final int status;
    private final String slug;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemKind(int status, String slug, String title, String meaning, String remedy) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public int status() {
        return status;
    }

    /** The last part of the type's address. */
    public String slug() {
        return slug;
    }

    /** The type, a reference relative to the service's root: there is a page behind it. */
    public String type() {
        return "/problems/" + slug;
    }

    /** The same short sentence for every occurrence. */
    public String title() {
        return title;
    }

    /** What it means, for the problem's page and as the detail where nothing better is known. */
    public String meaning() {
        return meaning;
    }

    /** What the caller can do about it. */
    public String remedy() {
        return remedy;
    }

    public static Optional<ProblemKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** The kind for a bare HTTP status: what the framework itself raised. */
    public static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_REQUIRED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> ERASED;
            case 412 -> STALE_VERSION;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> INVALID_FACTS;
            case 428 -> VERSION_REQUIRED;
            case 429 -> TOO_MANY_ATTEMPTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : UNEXPECTED;
        };
    }
}
