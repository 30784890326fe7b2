package org.benefitstriage.engine.canonical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes a canonical document member by member, without a tree of values first: of a decision record, a third of the time of
 * deciding went into that tree. Names are plain ASCII, and members come in their order; tests run with assertions, and refuse
 * anything else. For one thread.
 */
public final class CanonicalStream {

    private final CanonicalWriter out;
    private final Deque<String> latest = new ArrayDeque<>();

    /** A stream with room for about this many bytes; it grows as needed. */
    public CanonicalStream(int room) {
        out = new CanonicalWriter(room);
    }

    /** What was written. */
    public byte[] bytes() {
        return out.written();
    }

    /** Begins an object, as the document or as an item. */
    public CanonicalStream object() {
        out.separate();
        return opened();
    }

    /** Begins an object as a member. */
    public CanonicalStream object(String name) {
        member(name);
        return opened();
    }

    /** Ends the object begun last. */
    public CanonicalStream end() {
        assert latest.pop() != null : "more ends than beginnings";
        out.mark('}');
        return this;
    }

    public CanonicalStream with(String name, String value) {
        member(name);
        out.quote(value);
        return this;
    }

    public CanonicalStream with(String name, long value) {
        return with(name, JsonValue.integer(value));
    }

    public CanonicalStream with(String name, boolean value) {
        member(name);
        out.write(value);
        return this;
    }

    /** A member that is a tree already. */
    public CanonicalStream with(String name, JsonValue value) {
        member(name);
        out.write(value);
        return this;
    }

    /** A member that is an array of strings. */
    public CanonicalStream strings(String name, List<String> items) {
        return each(name, items, (stream, item) -> stream.item(item));
    }

    /** A member that is an array, each item written by a function that begins and ends an object. */
    public <T> CanonicalStream each(String name, List<T> items, BiConsumer<CanonicalStream, ? super T> write) {
        member(name);
        out.mark('[');
        for (T item : items) {
            write.accept(this, item);
        }
        out.mark(']');
        return this;
    }

    private void item(String value) {
        out.separate();
        out.quote(value);
    }

    private CanonicalStream opened() {
        assert push();
        out.mark('{');
        return this;
    }

    private void member(String name) {
        assert follows(name) : name + " is not in the order of the names";
        assert isPlain(name) : name + " needs an escape";
        out.separate();
        out.name(name);
    }

    private static boolean isPlain(String name) {
        return PlainText.isPlain(name.getBytes(StandardCharsets.UTF_8), name) && name.indexOf('?') < 0;
    }

    private boolean push() {
        latest.push("");
        return true;
    }

    private boolean follows(String name) {
        String before = latest.pop();
        latest.push(name);
        return before.compareTo(name) < 0;
    }
}
