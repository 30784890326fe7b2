package org.benefitstriage.api.claims.wire.strict;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bytes to JSON: UTF-8 only, one value only, bounded in depth and in the number of values. */
final class SentReader {

    private static final int DEEPEST = 20;
    private static final int MOST_VALUES = 50_000;
    private static final long LARGEST = (1L << 53) - 1;
    private static final int DIGITS_OF_A_LONG = 18;

    // Numbers and texts of any length pass here, unconverted: the reader of the field says what is wrong with them.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private int values;

    private SentReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The one JSON value that the body is. */
    static Sent read(byte[] body) throws NotJson {
        CharBuffer text = decode(body);
        try (JsonParser parser = JSON.createParser(text.array(), text.arrayOffset(), text.limit())) {
            return new SentReader(parser).document();
        } catch (StreamConstraintsException e) {
            throw new NotJson("nested more than " + DEEPEST + " deep" + at(e.getLocation()));
        } catch (JsonProcessingException e) {
            throw new NotJson("not JSON" + at(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static CharBuffer decode(byte[] body) throws NotJson {
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            throw new NotJson("not UTF-8 at byte " + (in.position() + 1));
        }
        return out.flip();
    }

    private Sent document() throws IOException, NotJson {
        if (parser.nextToken() == null) {
            throw new NotJson("the body is empty");
        }
        Sent sent = value();
        if (parser.nextToken() != null) {
            throw new NotJson("more after the end of the JSON" + at(parser.currentTokenLocation()));
        }
        return sent;
    }

    private Sent value() throws IOException, NotJson {
        if (++values > MOST_VALUES) {
            throw new NotJson("more than " + MOST_VALUES + " values" + at(parser.currentTokenLocation()));
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Sent.Text(parser.getText());
            case VALUE_NUMBER_INT -> number();
            case VALUE_NUMBER_FLOAT -> Sent.Unusable.FRACTION;
            case VALUE_TRUE -> new Sent.Flag(true);
            case VALUE_FALSE -> new Sent.Flag(false);
            case VALUE_NULL -> Sent.Unusable.NULL;
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Sent members() throws IOException, NotJson {
        Map<String, Sent> byName = new LinkedHashMap<>();
        List<String> repeated = List.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (byName.putIfAbsent(name, value()) != null) {
                repeated = repeated.isEmpty() ? new ArrayList<>() : repeated;
                repeated.add(name);
            }
        }
        return new Sent.Members(byName, repeated);
    }

    private Sent items() throws IOException, NotJson {
        List<Sent> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Sent.Items(items);
    }

    private Sent number() throws IOException {
        if (parser.getTextLength() > DIGITS_OF_A_LONG) {
            return Sent.Unusable.TOO_LARGE;
        }
        long value = parser.getLongValue();
        return value > LARGEST || value < -LARGEST ? Sent.Unusable.TOO_LARGE : new Sent.Whole(value);
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
