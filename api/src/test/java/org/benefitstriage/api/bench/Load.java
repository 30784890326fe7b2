package org.benefitstriage.api.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** wrk against one endpoint, several times: its rates, and the processor time its requests took. */
final class Load {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern ERRORS = Pattern.compile("(Non-2xx or 3xx responses: \\d+|Socket errors:.*)");

    /** Runs of ten seconds after which a warm-up ends in any case. */
    static final int LONGEST_WARM_UP = 18;

    private static final int WARM_AFTER = 20_000;

    private final String path;
    private final List<Double> rates = new ArrayList<>();
    private ProcessorTime used = new ProcessorTime(0, 0);
    private long requests;

    Load(String path) {
        this.path = path;
    }

    /** One run that counts, with 16 connections. */
    void run(String lua, int seconds) throws IOException, InterruptedException, SQLException {
        ProcessorTime before = ProcessorTime.now();
        String text = wrk(lua, seconds);
        used = used.plus(ProcessorTime.now().since(before));
        requests += Long.parseLong(found(REQUESTS, text));
        rates.add(Double.parseDouble(found(RATE, text)));
    }

    /**
     * Runs of ten seconds until so many requests were answered that what counts afterwards is compiled code on both sides:
     * rules and calculators are far more of it than an insert.
     */
    void warmUp(IntFunction<String> lua) throws IOException, InterruptedException {
        long answered = 0;
        int runs = 0;
        while (answered < WARM_AFTER && runs < LONGEST_WARM_UP) {
            answered += Long.parseLong(found(REQUESTS, wrk(lua.apply(runs++), 10)));
        }
        System.out.printf("BENCH %s warmed up with %d requests%n", path, answered);
    }

    double median() {
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return "%s median %.0f/s %s, processor time each %s".formatted(path, median(), rates, used.each(requests));
    }

    private String wrk(String lua, int seconds) throws IOException, InterruptedException {
        String port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class);
        Path script = Files.writeString(Files.createTempFile("bench", ".lua"), lua);
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c16",
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:" + port + path)
                .redirectErrorStream(true)
                .start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        wrk.getInputStream().transferTo(out);
        wrk.waitFor();
        Files.delete(script);
        String text = out.toString(StandardCharsets.UTF_8);
        Matcher errors = ERRORS.matcher(text);
        if (errors.find()) {
            throw new IllegalStateException(path + ": " + errors.group());
        }
        return text;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk said: " + text);
        }
        return matcher.group(1);
    }
}
