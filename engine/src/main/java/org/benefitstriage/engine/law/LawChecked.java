package org.benefitstriage.engine.law;

/** How far the citation of a figure was checked. */
public enum LawChecked {
    /** The provision, or a quoted excerpt, was read. */
    TEXT,
    /** A source cites it. */
    CITED,
    /** From general knowledge: check before printing it on a notice. */
    RECALLED
}
