package org.benefitstriage.engine.scheme;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;

/** How far before the date of claim a scheme lets entitlement reach. */
public sealed interface Reach {

    /** The earliest day that can be given; empty where the scheme sets none or does not say. */
    Optional<LocalDate> earliest(LocalDate dateOfClaim);

    /** As a scheme file writes it, for example {@code 3 months}. */
    String words();

    /** Not at all. */
    record None() implements Reach {
        @Override
        public Optional<LocalDate> earliest(LocalDate dateOfClaim) {
            return Optional.of(dateOfClaim);
        }

        @Override
        public String words() {
            return "none";
        }
    }

    /**
     * So many months, weeks or days before the date of claim.
     *
     * @param period how long
     * @param words as the file writes it
     */
    record Back(Period period, String words) implements Reach {
        @Override
        public Optional<LocalDate> earliest(LocalDate dateOfClaim) {
            return Optional.of(dateOfClaim.minus(period));
        }
    }

    /** To the 1 April on or before the date of claim. */
    record FinancialYear() implements Reach {
        @Override
        public Optional<LocalDate> earliest(LocalDate dateOfClaim) {
            LocalDate april = LocalDate.of(dateOfClaim.getYear(), Month.APRIL, 1);
            return Optional.of(april.isAfter(dateOfClaim) ? april.minusYears(1) : april);
        }

        @Override
        public String words() {
            return "financial year";
        }
    }

    /** As far as the reason reaches. */
    record NoLimit() implements Reach {
        @Override
        public Optional<LocalDate> earliest(LocalDate dateOfClaim) {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "no limit";
        }
    }

    /** The scheme does not say, or the part that says it was not read. */
    record NotKnown() implements Reach {
        @Override
        public Optional<LocalDate> earliest(LocalDate dateOfClaim) {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "not known";
        }
    }
}
