package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a long command is: a bar on a terminal, otherwise a line for each tenth, so that a log stays readable. Nothing
 * when quiet.
 */
abstract class Progress implements AutoCloseable {

    private static final int LINES = 10;

    /** So many of so many steps of a stage are done. */
    abstract void step(String stage, long done, long total);

    @Override
    public abstract void close();

    static Progress on(PrintWriter err, boolean quiet) {
        if (quiet) {
            return new Silent();
        }
        return System.console() == null ? new Lines(err) : new Bar();
    }

    private static final class Silent extends Progress {
        @Override
        void step(String stage, long done, long total) {
            // Asked to be quiet.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static final class Lines extends Progress {
        private final PrintWriter err;
        private String stage = "";
        private long tenth;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        void step(String current, long done, long total) {
            if (!current.equals(stage)) {
                stage = current;
                tenth = 0;
            }
            long reached = total == 0 ? LINES : done * LINES / total;
            if (reached > tenth || done == total && tenth < LINES) {
                tenth = reached;
                err.println(stage + ": " + done + " of " + total);
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    private static final class Bar extends Progress {
        private static final Duration EVERY = Duration.ofMillis(200);
        private Optional<ProgressBar> bar = Optional.empty();
        private String stage = "";

        @Override
        void step(String current, long done, long total) {
            if (!current.equals(stage)) {
                bar.ifPresent(ProgressBar::close);
                stage = current;
                bar = Optional.of(bar(current, total));
            }
            bar.ifPresent(open -> open.stepTo(done));
        }

        @Override
        public void close() {
            bar.ifPresent(ProgressBar::close);
        }

        private static ProgressBar bar(String stage, long total) {
            return new ProgressBarBuilder()
                    .setTaskName(stage)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis((int) EVERY.toMillis())
                    .clearDisplayOnFinish()
                    .build();
        }
    }
}
