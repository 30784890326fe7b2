package org.benefitstriage.rules.parameters;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.port.Schemes;
import org.benefitstriage.engine.port.Uprating;

/**
 * The dated figures of law, from the YAML files of this module. Immutable after construction and safe for many threads. A gap,
 * an overlap or anything else doubtful stops the construction with a {@link RuleBookFault}.
 *
 * <p>The covered days are those of the yearly files. Where rent is payable weekly they begin and end with a benefit week.
 */
public final class YamlParameters implements Parameters {

    private final ParameterFiles files;
    private final Map<Uprating, Timeline> timelines;
    private final String figuresDigest;
    private final Schemes schemes;
    private final String digest;

    private YamlParameters(
            ParameterFiles files, Map<Uprating, Timeline> timelines, String figuresDigest, Schemes schemes) {
        this.files = files;
        this.timelines = timelines;
        this.figuresDigest = figuresDigest;
        this.schemes = schemes;
        this.digest = schemes == Schemes.NONE
                ? figuresDigest
                : CanonicalJson.sha256((figuresDigest + schemes.digest()).getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<Uprating, Timeline> timelines(ParameterFiles files) {
        Map<Uprating, Timeline> timelines = new EnumMap<>(Uprating.class);
        EffectivePeriod years = span(files.entries(), Uprating.ON_1_APRIL);
        for (Uprating uprating : Uprating.values()) {
            EffectivePeriod coverage = span(files.entries(), uprating);
            timelines.put(uprating, Timeline.of(files.entries(), uprating, coverage, years));
        }
        return timelines;
    }

    /** The figures of this build. */
    public static YamlParameters load() {
        return of(ParameterFiles.load());
    }

    /** The figures of these files. */
    public static YamlParameters of(ParameterFiles files) {
        return new YamlParameters(files, timelines(files), ParameterDigest.of(files), Schemes.NONE);
    }

    @Override
    public ParameterSet at(LocalDate date, Uprating uprating) {
        return timeline(uprating).at(date);
    }

    /** The same figures together with local schemes. */
    public YamlParameters with(Schemes local) {
        return new YamlParameters(files, timelines, figuresDigest, local);
    }

    @Override
    public Schemes schemes() {
        return schemes;
    }

    @Override
    public String digest() {
        return digest;
    }

    /** The days for which there are figures in a case of this kind. */
    public EffectivePeriod coverage(Uprating uprating) {
        return timeline(uprating).coverage();
    }

    /** What the files say, including figures without a value: for the rule book. */
    public ParameterFiles files() {
        return files;
    }

    private static EffectivePeriod span(List<FigureEntry> entries, Uprating uprating) {
        List<EffectivePeriod> yearly = entries.stream()
                .filter(entry -> entry.cadence() == Cadence.YEARLY)
                .filter(entry -> uprating == Uprating.ON_1_APRIL || entry.movesWithTheWeek())
                .map(entry -> entry.periodFor(uprating))
                .toList();
        LocalDate from = yearly.stream()
                .map(EffectivePeriod::from)
                .min(Comparator.naturalOrder())
                .orElseThrow(YamlParameters::empty);
        LocalDate to = yearly.stream()
                .map(EffectivePeriod::to)
                .max(Comparator.naturalOrder())
                .orElseThrow(YamlParameters::empty);
        return new EffectivePeriod(from, to);
    }

    private static RuleBookFault empty() {
        return new RuleBookFault(
                "parameters/index.txt lists no yearly file with weeklyRent: list the upratings in force");
    }

    private Timeline timeline(Uprating uprating) {
        Timeline timeline = timelines.get(uprating);
        if (timeline == null) {
            throw new IllegalStateException("every kind of case has a timeline: " + uprating);
        }
        return timeline;
    }
}
