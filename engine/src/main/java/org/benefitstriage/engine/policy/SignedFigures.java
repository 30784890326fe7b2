package org.benefitstriage.engine.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.benefitstriage.engine.law.Figure;

/** Which figures officers have signed, as far as a decision may rely on it. */
public sealed interface SignedFigures {

    /** Both cases, side by side. */
    <R> R fold(Function<ListedInPolicy, R> onListed, Function<OneByOne, R> onSigned);

    /** No signature at all. */
    static OneByOne none() {
        return new OneByOne(Map.of());
    }

    /** These signatures, at most one for each figure. */
    static OneByOne of(List<FigureSignature> signatures) {
        return new OneByOne(signatures.stream().collect(Collectors.toMap(FigureSignature::figure, each -> each)));
    }

    /** The references in the policy count: decisions made before figures were signed one by one, and work on files. */
    record ListedInPolicy() implements SignedFigures {
        @Override
        public <R> R fold(Function<ListedInPolicy, R> onListed, Function<OneByOne, R> onSigned) {
            return onListed.apply(this);
        }
    }

    /**
     * Each figure has its own signature, bound to its value; what a policy lists does not count.
     *
     * @param byFigure the signature in force, by reference of the figure
     */
    record OneByOne(Map<String, FigureSignature> byFigure) implements SignedFigures {
        public OneByOne {
            byFigure = Map.copyOf(byFigure);
        }

        /** The signature that covers the figure as it is now. */
        public Optional<FigureSignature> covering(Figure figure) {
            return Optional.ofNullable(byFigure.get(figure.reference())).filter(signature -> signature.covers(figure));
        }

        /** Only the signatures these figures need: one that stands on its source alone needs none. */
        public OneByOne neededFor(List<Figure> figures) {
            return SignedFigures.of(figures.stream()
                    .filter(figure -> !figure.standsAlone())
                    .flatMap(figure -> covering(figure).stream())
                    .distinct()
                    .toList());
        }

        /** In order of the figures. */
        public List<FigureSignature> inOrder() {
            return byFigure.values().stream().sorted().toList();
        }

        @Override
        public <R> R fold(Function<ListedInPolicy, R> onListed, Function<OneByOne, R> onSigned) {
            return onSigned.apply(this);
        }
    }
}
