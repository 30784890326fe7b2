package org.benefitstriage.models.training;

/** Hears how far training is. Called on the training thread; {@code done} never goes down within a stage. */
@FunctionalInterface
public interface ProgressListener {

    /** So many of so many steps of a stage are done; a stage begins with {@code done} 0 and ends with {@code total}. */
    void progress(TrainingStage stage, int done, int total);

    /** Listens to nothing. */
    static ProgressListener silent() {
        return (stage, done, total) -> {};
    }
}
