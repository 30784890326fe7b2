package org.benefitstriage.models.caseload;

/** One declared figure of the generator: what it is, its value and where it comes from. */
public interface Figure {

    /** Its name in the data sheet, for example {@code PASSPORTED}. */
    String name();

    int value();

    FigureUnit unit();

    /** What it says, in words. */
    String inWords();

    Source source();
}
