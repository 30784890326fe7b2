package org.benefitstriage.models;

import java.util.Arrays;
import java.util.List;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.caseload.Caseload;
import org.benefitstriage.models.caseload.SyntheticClaim;

/** Views to score. */
public final class Views {

    private static final int COMPONENTS = 17;

    private Views() {}

    /** Five thousand views of a caseload the shipped model has not seen. */
    public static List<RiskView> fiveThousand() {
        return Caseload.generate(5_000, 4_711).stream()
                .map(SyntheticClaim::view)
                .toList();
    }

    /** A view with these values, in the order of the components. */
    public static RiskView of(int... values) {
        if (values.length != COMPONENTS) {
            throw new IllegalArgumentException("expected " + COMPONENTS + " values, found " + values.length);
        }
        return new RiskView(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8],
                values[9],
                values[10],
                values[11],
                values[12],
                values[13],
                values[14],
                values[15],
                values[16]);
    }

    /** The same value in every component. */
    public static RiskView all(int value) {
        int[] values = new int[COMPONENTS];
        Arrays.fill(values, value);
        return of(values);
    }
}
