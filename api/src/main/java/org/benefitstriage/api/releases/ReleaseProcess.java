package org.benefitstriage.api.releases;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.decision.Versions;

/**
 * A release in a process of its own, with memory and processor time of its own: one that loops, leaks or ends the virtual machine harms
 * nobody. One claim at a time; whoever waits longer than the limit gets a {@link TooSlow}, and the process is ended.
 */
public final class ReleaseProcess implements Release, AutoCloseable {

    private static final Duration LOADING = Duration.ofMinutes(2);

    /** The release did not answer in time. */
    public static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("the release did not answer in time");
        }
    }

    /** What is asked of the process. */
    private interface Exchange {
        byte[] run() throws IOException;
    }

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Duration limit;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "release-process");
        daemon.setDaemon(true);
        return daemon;
    });
    private final Versions versions;
    private volatile boolean closed;

    private ReleaseProcess(Process process, List<Path> files, Duration limit) {
        this.process = process;
        this.in = new DataInputStream(process.getInputStream());
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.limit = limit;
        String list =
                files.stream().map(file -> file.toAbsolutePath().toString()).collect(Collectors.joining("\n"));
        byte[] answer = ask(LOADING, list.getBytes(StandardCharsets.UTF_8));
        try {
            this.versions = ReleaseVersions.read(JsonFields.of(JsonReader.read(answer)));
        } catch (JsonSyntaxException e) {
            close();
            throw new ReleaseProblem("The release does not say its versions.", e);
        }
    }

    /**
     * Begins a process and loads the release in it.
     *
     * @param files its class path
     * @param limit how long one claim may take
     * @param megabytes how much memory its heap may take
     */
    public static ReleaseProcess start(List<Path> files, Duration limit, int megabytes) {
        String classPath = RunningFiles.list(Optional.empty()).stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            classPath,
                            ReleaseWorker.class.getName())
                    // What a release prints may hold a claimant's words.
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new ReleaseProcess(process, files, limit);
        } catch (IOException e) {
            throw new ReleaseProblem("A process for a release could not be started.", e);
        }
    }

    @Override
    public Versions versions() {
        return versions;
    }

    /** Whether it can still be asked. */
    public boolean isRunning() {
        return !closed && process.isAlive();
    }

    @Override
    public byte[] replay(byte[] snapshot, byte[] context, byte[] policy) {
        byte[] record = ask(limit, snapshot, context, policy);
        if (record.length == 0) {
            throw new IllegalStateException("the release failed on this claim");
        }
        return record;
    }

    private synchronized byte[] ask(Duration patience, byte[]... frames) {
        Exchange exchange = () -> {
            for (byte[] frame : frames) {
                ReleaseWorker.write(out, frame);
            }
            return ReleaseWorker.read(in);
        };
        Future<byte[]> answer = thread.submit(exchange::run);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new TooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new ReleaseProblem("The release was not waited for.", e);
        } catch (ExecutionException gone) {
            close();
            throw new ReleaseProblem("The release ended, or could not be loaded.", gone.getCause());
        }
    }

    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
        thread.shutdownNow();
    }
}
