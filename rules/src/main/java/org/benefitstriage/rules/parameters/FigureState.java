package org.benefitstriage.rules.parameters;

import org.benefitstriage.engine.law.FigureValue;

/** What a parameter file says about a figure over a period: its value, that nobody found one, or that the law had none. */
public sealed interface FigureState {

    /** The figure has this value. */
    record Known(FigureValue value) implements FigureState {}

    /** No source was found. Calculations that need the figure say so instead of guessing. */
    record Unknown() implements FigureState {}

    /** The law had no such figure in these days. */
    record NotInForce() implements FigureState {}
}
