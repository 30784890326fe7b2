package org.benefitstriage.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.parameters.YamlObject;

/**
 * A rule that is no longer in force. Its id is never issued again, so that old decisions can still be read.
 *
 * @param id its id
 * @param lastDay the last day on which it was in force
 * @param reason what replaced it, or why it went
 */
public record RetiredRule(RuleId id, LocalDate lastDay, String reason) {

    private static final String FILE = "retired-rules.yaml";

    /** Every retired rule of this build. */
    public static List<RetiredRule> all() {
        return read(ResourceFile.read(FILE));
    }

    /** The retired rules that a file lists. */
    public static List<RetiredRule> read(ResourceFile file) {
        YamlObject rows = YamlObject.parse(file).only("retired").object("retired");
        List<RetiredRule> retired = new ArrayList<>();
        for (String id : rows.keys()) {
            YamlObject row = rows.object(id).only("lastDay", "reason");
            retired.add(new RetiredRule(RuleId.of(id), row.date("lastDay"), row.text("reason")));
        }
        return List.copyOf(retired);
    }
}
