package org.benefitstriage.engine.scheme;

/**
 * The run of a scheme cannot go on without something: an answer with two or more possible values, which are then tried, or
 * something only a person can give. Control flow inside one calculation; it never leaves the package.
 */
final class Need extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient What what;

    private Need(What what) {
        super(what.toString(), null, false, false);
        this.what = what;
    }

    /** What is needed. */
    sealed interface What {

        /** In plain English. */
        String reason();
    }

    /** A name whose value is not known; a yes-or-no or a reading can be tried both ways. */
    record Unknown(String name, Kind kind) implements What {
        @Override
        public String reason() {
            return "Not known: " + name.replace('_', ' ') + ".";
        }
    }

    /** A table of the scheme has no row, or more than one, for this case. */
    record NoRow(String reason) implements What {}

    static Need of(What what) {
        return new Need(what);
    }

    What what() {
        return what;
    }
}
