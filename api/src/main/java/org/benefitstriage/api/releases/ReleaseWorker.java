package org.benefitstriage.api.releases;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.benefitstriage.engine.canonical.CanonicalJson;

/**
 * Runs one release in a process of its own, for {@link ReleaseProcess}. Frames go in and out: a length, then so many bytes. First the
 * release's files come in and its versions go out, then claim, context and policy come in and a record goes out; an empty frame says that
 * the release failed.
 */
public final class ReleaseWorker {

    private static final int LARGEST = 16 * 1024 * 1024;

    private ReleaseWorker() {}

    /** Ends when its input ends, or when the process that began it is gone. */
    public static void main(String[] arguments) throws IOException {
        OutputStream results = new FileOutputStream(FileDescriptor.out);
        // Whatever the release prints must not come between the frames.
        System.setOut(System.err);
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
        serve(System.in, results);
    }

    static void serve(InputStream input, OutputStream output) throws IOException {
        DataInputStream in = new DataInputStream(input);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(output));
        URL[] files = new String(read(in), StandardCharsets.UTF_8)
                .lines()
                .map(ReleaseWorker::url)
                .toArray(URL[]::new);
        try (ArchivedRelease release = ArchivedRelease.load(files, ReplayEntry.class.getName())) {
            write(out, CanonicalJson.bytes(ReleaseVersions.toJson(release.versions())));
            while (true) {
                byte[] snapshot = read(in);
                write(out, decide(release, snapshot, read(in), read(in)));
            }
        } catch (EOFException over) {
            // Nobody asks any more.
        }
    }

    private static byte[] decide(ArchivedRelease release, byte[] snapshot, byte[] context, byte[] policy) {
        try {
            return release.replay(snapshot, context, policy);
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            // Its words may hold a claimant's, so nothing of it leaves.
            return new byte[0];
        }
    }

    static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a frame of an impossible length");
        }
        return in.readNBytes(length);
    }

    static void write(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    private static URL url(String file) {
        try {
            return Path.of(file).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
