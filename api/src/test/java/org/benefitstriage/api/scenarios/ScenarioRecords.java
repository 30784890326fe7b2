package org.benefitstriage.api.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.benefitstriage.api.storage.RecordDictionary;
import org.benefitstriage.engine.decision.DecisionJson;

/** The decision record of every scenario, as its canonical bytes. */
public final class ScenarioRecords {

    private ScenarioRecords() {}

    /** All of them, in the order of their folders' names. */
    public static List<byte[]> all() {
        PurePipeline pipeline = new PurePipeline();
        return Scenario.all().stream()
                .map(scenario ->
                        DecisionJson.bytes(pipeline.decide(pipeline.parse(scenario.claim()), scenario.expected())))
                .toList();
    }

    /** Trains a dictionary on them and writes it to the file named: see docs/decisions, "Decision records are compressed". */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), RecordDictionary.trainedOn(all()));
    }
}
