package org.benefitstriage.api.claims.wire;

import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.engine.claim.Claim;

/** A body to a claim: {@code new ClaimParser().parse(bytes)}. Stateless and thread-safe; never throws, whatever the body. */
public final class ClaimParser {

    static final StrictParser<ClaimDto> STRICT = StrictParser.of(ClaimDto.class, Patterns.IN_WORDS);

    /** The claim and its canonical bytes, or every problem with its JSON pointer, or where the body is not JSON. */
    public ParseResult<Claim> parse(byte[] body) {
        return STRICT.parse(body).map(ClaimDto::toDomain);
    }

    /** The same for a claim as it was stored, which is in its canonical form already and is not written down again. */
    public ParseResult<Claim> parseCanonical(byte[] snapshot) {
        return STRICT.parseCanonical(snapshot).map(ClaimDto::toDomain);
    }
}
