package org.benefitstriage.engine.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.LawChecked;

/**
 * One council's working-age scheme for one period, ready to run. Immutable.
 *
 * @param identity who adopted it and where it is written
 * @param period the days for which it was adopted, both included
 * @param definitions names that are shorthand for formulas, in order
 * @param personDefinitions the same about one non-dependant
 * @param declared facts that the scheme asks besides the standard ones, with what each means
 * @param questions what the scheme leaves open, by name
 * @param steps the steps in the order in which they are taken
 * @param dates when entitlement starts and how far back it may reach
 * @param written the same scheme in the words of its file
 * @param digest SHA-256 of the text it was read from, that of its base included, in hexadecimal
 */
public record LocalScheme(
        Identity identity,
        EffectivePeriod period,
        Map<String, Expression> definitions,
        Map<String, Expression> personDefinitions,
        Map<String, DeclaredFact> declared,
        Map<String, OpenQuestion> questions,
        List<Step> steps,
        SchemeDates dates,
        WrittenScheme written,
        String digest) {

    /** The name that holds the award a week when the last step is done. */
    public static final String AWARD = "award";

    public LocalScheme {
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        personDefinitions = Collections.unmodifiableMap(new LinkedHashMap<>(personDefinitions));
        declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        steps = List.copyOf(steps);
    }

    /**
     * Who adopted a scheme and where it is written.
     *
     * @param id for example {@code tamworth}
     * @param authority the council
     * @param authorityCodes codes under which claims name the council: the ONS code, or a local one
     * @param year for example {@code 2026-27}
     * @param source title and paragraphs of the document
     * @param read how much of it was read
     * @param resolution date and minute of the council's resolution, or {@code not known}
     */
    public record Identity(
            String id,
            String authority,
            Set<String> authorityCodes,
            String year,
            String source,
            String read,
            String resolution) {
        public Identity {
            authorityCodes = Set.copyOf(authorityCodes);
        }
    }

    /**
     * A fact that only this scheme asks.
     *
     * @param kind its kind
     * @param asks what it means
     */
    public record DeclaredFact(Kind kind, String asks) {}

    /** The questions nobody has settled yet. */
    public List<OpenQuestion> open() {
        return questions.values().stream()
                .filter(question -> question.settled().isEmpty())
                .collect(Collectors.toList());
    }

    /**
     * The scheme as one dated figure, for example {@code ctr.scheme.tamworth}: what an officer signs. Its value is the text, so
     * that a signature ends with the next change to the scheme or to what it takes over.
     */
    public Figure figure() {
        return new Figure(
                "ctr.scheme." + identity.id(),
                "Working-age scheme of " + identity.authority() + " " + identity.year(),
                "document",
                new FigureValue.Document(digest),
                period,
                new Citation(identity.source()),
                LawChecked.CITED,
                Certainty.COUNCIL_SCHEME,
                List.of());
    }
}
