package org.benefitstriage.models.fairness;

/** What is compared between groups. Each says what it is a share of; it is NaN when there is nobody to take a share of. */
public enum Measure {
    SELECTION_RATE("asked for more, of all") {
        @Override
        public double of(Confusion counts) {
            return (counts.askedInError() + counts.askedCorrect()) / counts.all();
        }

        @Override
        double base(Confusion rows) {
            return rows.all();
        }
    },
    FALSE_POSITIVE_RATE("asked for more, of those correct") {
        @Override
        public double of(Confusion counts) {
            return counts.askedCorrect() / (counts.askedCorrect() + counts.leftCorrect());
        }

        @Override
        double base(Confusion rows) {
            return rows.askedCorrect() + rows.leftCorrect();
        }
    },
    FALSE_NEGATIVE_RATE("not asked, of those in error") {
        @Override
        public double of(Confusion counts) {
            return counts.leftInError() / (counts.leftInError() + counts.askedInError());
        }

        @Override
        double base(Confusion rows) {
            return rows.askedInError() + rows.leftInError();
        }
    },
    PRECISION("in error, of those asked for more") {
        @Override
        public double of(Confusion counts) {
            return counts.askedInError() / (counts.askedInError() + counts.askedCorrect());
        }

        @Override
        double base(Confusion rows) {
            return rows.askedInError() + rows.askedCorrect();
        }
    },
    FALSE_DISCOVERY_RATE("correct, of those asked for more") {
        @Override
        public double of(Confusion counts) {
            return counts.askedCorrect() / (counts.askedInError() + counts.askedCorrect());
        }

        @Override
        double base(Confusion rows) {
            return rows.askedInError() + rows.askedCorrect();
        }
    },
    FALSE_OMISSION_RATE("in error, of those not asked") {
        @Override
        public double of(Confusion counts) {
            return counts.leftInError() / (counts.leftInError() + counts.leftCorrect());
        }

        @Override
        double base(Confusion rows) {
            return rows.leftInError() + rows.leftCorrect();
        }
    },
    BURDEN("asked for more although correct, of all") {
        @Override
        public double of(Confusion counts) {
            return counts.askedCorrect() / counts.all();
        }

        @Override
        double base(Confusion rows) {
            return rows.all();
        }
    };

    private final String inWords;

    Measure(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in the report. */
    public String inWords() {
        return inWords;
    }

    /** The share. */
    public abstract double of(Confusion counts);

    /** How many rows, each counting once, the share is taken of. */
    abstract double base(Confusion rows);
}
