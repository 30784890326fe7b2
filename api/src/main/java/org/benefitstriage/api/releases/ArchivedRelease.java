package org.benefitstriage.api.releases;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.decision.Versions;

/**
 * A release out of the archive, in a class loader that sees the JDK and its own files and nothing of the running software.
 * Safe to call from many threads.
 */
final class ArchivedRelease implements Release, AutoCloseable {

    private static final byte[] NONE = new byte[0];
    private static final byte[] REPLAY = "replay".getBytes(StandardCharsets.UTF_8);
    private static final byte[] VERSIONS = "versions".getBytes(StandardCharsets.UTF_8);

    private final URLClassLoader classes;
    private final Function<byte[][], byte[]> entry;
    private final Versions versions;

    private ArchivedRelease(URLClassLoader classes, Function<byte[][], byte[]> entry, Versions versions) {
        this.classes = classes;
        this.entry = entry;
        this.versions = versions;
    }

    static ArchivedRelease load(URL[] files, String entryClass) {
        URLClassLoader classes = new URLClassLoader(files, ClassLoader.getPlatformClassLoader());
        try {
            Function<byte[][], byte[]> entry = within(classes, () -> entry(classes, entryClass));
            byte[] versions = within(classes, () -> entry.apply(new byte[][] {VERSIONS}));
            return new ArchivedRelease(classes, entry, ReleaseVersions.read(JsonFields.of(JsonReader.read(versions))));
        } catch (ReflectiveOperationException | JsonSyntaxException | RuntimeException | LinkageError e) {
            close(classes);
            throw new ReleaseProblem("An archived release could not be loaded: " + e, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<byte[][], byte[]> entry(ClassLoader classes, String entryClass)
            throws ReflectiveOperationException {
        return (Function<byte[][], byte[]>)
                classes.loadClass(entryClass).getDeclaredConstructor().newInstance();
    }

    @Override
    public Versions versions() {
        return versions;
    }

    @Override
    public byte[] replay(byte[] snapshot, byte[] context, byte[] policy) {
        try {
            return within(classes, () -> entry.apply(new byte[][] {REPLAY, snapshot, context, policy}));
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @Override
    public void close() {
        close(classes);
    }

    private static void close(URLClassLoader classes) {
        try {
            classes.close();
        } catch (IOException e) {
            throw new ReleaseProblem("An archived release could not be closed: " + e, e);
        }
    }

    /** Something to do with another class loader as the thread's own. */
    private interface Work<T> {
        T run() throws ReflectiveOperationException;
    }

    /** Libraries look for services with the thread's class loader. */
    private static <T> T within(ClassLoader classes, Work<T> work) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
