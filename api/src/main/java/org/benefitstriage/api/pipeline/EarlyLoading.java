package org.benefitstriage.api.pipeline;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.benefitstriage.rules.DroolsRuleBook;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.schemes.SchemeLibrary;
import org.jboss.logging.Logger;

/**
 * Loads rules, figures and model beside the rest of a start: they need nothing but the class path, and a start otherwise waits
 * for PostgreSQL first and for them afterwards. A fault is kept for whoever asks for the part.
 */
public final class EarlyLoading {

    private static final Logger LOG = Logger.getLogger(EarlyLoading.class);

    // Commands begin before there is a container that could keep this; the first container takes it.
    private static final AtomicReference<Optional<EarlyLoading>> BEGUN = new AtomicReference<>(Optional.empty());

    private final CompletableFuture<RuleBook> ruleBook = new CompletableFuture<>();
    private final CompletableFuture<Parameters> parameters = new CompletableFuture<>();
    private final CompletableFuture<RiskModel> riskModel = new CompletableFuture<>();

    private EarlyLoading() {}

    /** Begins to load for the service that is about to start in this process, and then practises on a made-up claim. */
    public static void begin() {
        BEGUN.set(Optional.of(new EarlyLoading().start(true)));
    }

    /** What was begun, or begins now. Each service takes its own. */
    static EarlyLoading take() {
        return BEGUN.getAndSet(Optional.empty()).orElseGet(() -> new EarlyLoading().start(false));
    }

    private EarlyLoading start(boolean practising) {
        // Two threads that ask for a first logger at once, by different ways, can wait for each other for ever.
        LogManager.getLogManager();
        // One thread of our own, because those of the common pool need not have our class loader; its parts in turn,
        // because the service that starts beside it has the other processor.
        Thread thread = new Thread(() -> load(practising), "load-pipeline");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void load(boolean practising) {
        load(ruleBook, DroolsRuleBook::load);
        load(parameters, () -> YamlParameters.load().with(SchemeLibrary.loadForUse()));
        load(riskModel, () -> RiskModelLoader.load(ModelLocation.shipped()));
        if (practising) {
            practise();
        }
    }

    RuleBook ruleBook() {
        return done(ruleBook);
    }

    Parameters parameters() {
        return done(parameters);
    }

    RiskModel riskModel() {
        return done(riskModel);
    }

    /** Whatever goes wrong here goes wrong for the service too, which says so. */
    private void practise() {
        try {
            Practice.run(new Triage(ruleBook(), parameters(), riskModel()));
        } catch (RuntimeException | Error fault) {
            LOG.debugf(
                    "no practice before the first claim: %s", fault.getClass().getName());
        }
    }

    private static <T> T done(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    private static <T> void load(CompletableFuture<T> part, Supplier<T> load) {
        try {
            part.complete(load.get());
        } catch (RuntimeException | Error fault) {
            part.completeExceptionally(fault);
        }
    }
}
