package org.benefitstriage.api.cli;

import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.decision.Versions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the software and the digests that decisions are made under. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Versions versions = LoadedPipeline.load().versions();
        return new String[] {
            "triage " + versions.engine(),
            "rules      " + versions.rules(),
            "parameters " + versions.parameters(),
            "model      " + versions.model()
        };
    }
}
