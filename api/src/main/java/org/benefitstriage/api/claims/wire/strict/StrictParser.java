package org.benefitstriage.api.claims.wire.strict;

import java.util.Map;
import java.util.function.Function;
import org.benefitstriage.engine.canonical.CanonicalJson;

/**
 * Reads a body as the record that documents it, for example {@code StrictParser.of(ClaimDto.class, …).parse(bytes)}. The
 * format is read from the record once; reading a body is thread-safe.
 *
 * @param <D> the record
 */
public final class StrictParser<D> {

    /** The {@code @Schema} format that marks a text which may have line breaks. */
    public static final String MULTI_LINE = "multi-line";

    private final Class<D> type;
    private final Format format;

    private StrictParser(Class<D> type, Format format) {
        this.type = type;
        this.format = format;
    }

    /**
     * A parser for a record whose components are described with MicroProfile's {@code @Schema}.
     *
     * @param type the record
     * @param formsInWords what each pattern used in the record looks like, to follow "expected"
     */
    public static <D> StrictParser<D> of(Class<D> type, Map<String, String> formsInWords) {
        return new StrictParser<>(type, new Formats(formsInWords).of(type));
    }

    /** The body as the record, or everything that is wrong with it. */
    public ParseResult<D> parse(byte[] body) {
        return parse(body, sent -> CanonicalJson.bytes(sent.toJson()));
    }

    /** The same for bytes that whoever asks knows to be in canonical form: they are not worked out a second time. */
    public ParseResult<D> parseCanonical(byte[] body) {
        return parse(body, sent -> body);
    }

    private ParseResult<D> parse(byte[] body, Function<Sent, byte[]> canonical) {
        Sent sent;
        try {
            sent = SentReader.read(body);
        } catch (NotJson e) {
            return new ParseResult.Malformed<>(e.where());
        }
        Problems problems = new Problems();
        Object value = format.read(sent, Place.TOP, problems);
        return value == null || problems.found() > 0
                ? new ParseResult.Rejected<>(problems.list())
                : new ParseResult.Accepted<>(type.cast(value), canonical.apply(sent));
    }

    /** What is read, for the guide and the examples. */
    Format format() {
        return format;
    }
}
