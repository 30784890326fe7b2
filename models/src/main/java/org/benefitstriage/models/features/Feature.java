package org.benefitstriage.models.features;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.benefitstriage.engine.risk.RiskView;

/**
 * One component of {@link RiskView}, cut into bins that together cover every whole number.
 *
 * @param name the component's name, for example {@code monthsAtAddress}
 * @param inWords what it is, for the model card and for officers
 * @param direction which way risk may go as the value goes up
 * @param bins in ascending order, the first without a lower bound
 * @param reading reads the value from a view
 */
public record Feature(
        String name, String inWords, RiskDirection direction, List<Bin> bins, ToIntFunction<RiskView> reading) {

    public Feature {
        bins = List.copyOf(bins);
        if (bins.size() < 2 || bins.get(0).from() != Integer.MIN_VALUE) {
            throw new IllegalArgumentException(name + " needs two bins or more, the first without a lower bound");
        }
        for (int i = 1; i < bins.size(); i++) {
            if (bins.get(i).from() <= bins.get(i - 1).from()) {
                throw new IllegalArgumentException(name + ": bin " + i + " must begin above "
                        + bins.get(i - 1).from() + ", found " + bins.get(i).from());
            }
        }
    }

    /** The index of the bin a view falls in. */
    public int binOf(RiskView view) {
        return binOf(reading.applyAsInt(view));
    }

    /** The index of the bin a value falls in; every value has one. */
    public int binOf(int value) {
        int bin = bins.size() - 1;
        while (value < bins.get(bin).from()) {
            bin--;
        }
        return bin;
    }

    /** The bin indices from the least to the most risky end. */
    public List<Integer> fromBestToWorst() {
        List<Integer> ascending = IntStream.range(0, bins.size()).boxed().toList();
        if (direction == RiskDirection.RISES_WITH_VALUE) {
            return ascending;
        }
        List<Integer> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        return List.copyOf(descending);
    }
}
