package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.or;

import org.benefitstriage.engine.claim.Contact;
import org.benefitstriage.engine.claim.ContactPreference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How to reach the claimant. */
@Schema(name = "Contact", description = "How to reach the claimant.")
record ContactDto(
        @Schema(description = "An e-mail address.", examples = "edith.marlow@example.org", pattern = Patterns.EMAIL)
        @Nullable
        String email,

        @Schema(description = "A telephone number.", examples = "01632 960123", minLength = 1, maxLength = 30) @Nullable
        String telephone,

        @Schema(description = "How they wish to be contacted; NO_PREFERENCE when left out.", examples = "POST")
        @Nullable
        ContactPreference preference,

        @Schema(
                description = "The language they wish to be written to in. Never used to measure risk.",
                examples = "English",
                minLength = 1,
                maxLength = 40)
        @Nullable
        String language) {

    static final ContactDto EMPTY = new ContactDto(null, null, null, null);

    Contact toDomain() {
        return new Contact(
                answer(email), answer(telephone), or(preference, ContactPreference.NO_PREFERENCE), answer(language));
    }
}
