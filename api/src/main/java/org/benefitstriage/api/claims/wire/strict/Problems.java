package org.benefitstriage.api.claims.wire.strict;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one body. */
final class Problems {

    /** The most problems one answer lists; a body of a megabyte could hold a hundred thousand. */
    static final int LIMIT = 500;

    private final List<FieldProblem> listed = new ArrayList<>();
    private int found;

    /** How many were found, listed or not. */
    int found() {
        return found;
    }

    boolean areFull() {
        return found >= LIMIT;
    }

    void add(Place at, ProblemKind kind, String message) {
        found++;
        if (listed.size() < LIMIT) {
            listed.add(new FieldProblem(at.pointer(), kind, message));
        }
    }

    /** Says that something else was found than was expected. */
    void wrongType(Place at, String expected, Sent sent) {
        String hint = sent == Sent.Unusable.NULL ? ": leave out a field without an answer" : "";
        add(at, ProblemKind.WRONG_TYPE, "expected " + expected + ", found " + sent.inWords() + hint);
    }

    List<FieldProblem> list() {
        if (found <= LIMIT) {
            return listed;
        }
        List<FieldProblem> all = new ArrayList<>(listed);
        all.add(new FieldProblem(
                "", ProblemKind.MORE, (found - LIMIT) + " more problems are not listed: put these right first"));
        return all;
    }
}
