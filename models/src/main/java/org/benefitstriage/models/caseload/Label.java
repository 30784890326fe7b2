package org.benefitstriage.models.caseload;

/** What the generator put into a claim. Known for every claim here; a council knows it only for claims somebody checked. */
public enum Label {
    /** None of the causes of error. */
    CORRECT,
    /** At least one cause of error. The generator makes no error that is too small to matter. */
    MATERIAL_ERROR
}
