package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.benefitstriage.engine.scheme.PersonFact;
import org.benefitstriage.engine.scheme.SchemeFunction;
import org.benefitstriage.engine.scheme.StandardFact;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.parameters.YamlObject;
import org.junit.jupiter.api.Test;

/** docs/scheme-reference.md lists everything that a scheme file may name. */
class SchemeReferenceTest {

    @Test
    void every_fact_with_its_kind_and_meaning_stands_in_the_reference() throws IOException {
        String reference = reference();

        assertThat(Arrays.stream(StandardFact.values())
                        .map(fact -> "| `" + fact.key() + "` | " + fact.kind().word() + " | " + fact.label() + " |"))
                .allSatisfy(line -> assertThat(reference).contains(line));
        assertThat(Arrays.stream(PersonFact.values())
                        .map(fact -> "| `" + fact.key() + "` | " + fact.kind().word() + " | " + fact.label() + " |"))
                .allSatisfy(line -> assertThat(reference).contains(line));
    }

    @Test
    void every_function_and_everything_of_the_base_scheme_stands_in_the_reference() throws IOException {
        String reference = reference();
        YamlObject base =
                YamlObject.parse(SchemeLibrary.base("default-2026-04-01").orElseThrow());

        assertThat(Arrays.stream(SchemeFunction.values()).map(function -> "| `" + function.written() + "(...)` |"))
                .allSatisfy(line -> assertThat(reference).contains(line));
        assertThat(base.objects("steps")).allSatisfy(step -> assertThat(reference)
                .contains("| `" + step.text("id") + "` | `" + step.text("set") + "` |"));
        assertThat(base.object("define").keys())
                .allSatisfy(name -> assertThat(reference).contains("| `" + name + "` |"));
        assertThat(base.object("define_person").keys())
                .allSatisfy(name -> assertThat(reference).contains("| `" + name + "` |"));
    }

    private static String reference() throws IOException {
        Path file = Path.of(System.getProperty("triage.root", ".."), "docs", "scheme-reference.md");
        return new ResourceFile("scheme-reference.md", Files.readString(file)).text();
    }
}
