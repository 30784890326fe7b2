package org.benefitstriage.models.caseload;

/** One figure of the generator, under the name it has in the data sheet, for example {@code PASSPORTED}. */
interface Figure {

    /**
     * What is declared of a figure.
     *
     * @param value the number
     * @param unit what it counts
     * @param source where it comes from
     * @param inWords what it says
     */
    record Declared(int value, FigureUnit unit, Source source, String inWords) {}

    /** Its name in the data sheet. */
    String name();

    Declared declared();

    default int value() {
        return declared().value();
    }
}
