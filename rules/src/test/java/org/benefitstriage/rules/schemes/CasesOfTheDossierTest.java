package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Each case of the dossier is a case of the council's scheme file, with every figure that the dossier expects. */
class CasesOfTheDossierTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Test
    void everyFigureOfTheDossiersCasesIsExpectedOfTheSchemeFile() throws IOException {
        Path dossier = Path.of(System.getProperty("triage.shared", "../../shared"), "domain", "ctr-schemes.yaml");
        assumeTrue(Files.exists(dossier), "skipped: the shared domain material is not at hand (ctr-schemes.yaml)");
        Map<String, SchemeCase> ours = new HashMap<>();
        SchemeLibrary.load().files().forEach(file -> file.cases().forEach(each -> ours.put(each.id(), each)));
        int compared = 0;
        Map<?, ?> root = everythingIsText().load(Files.readString(dossier));
        for (Object council : (List<?>) root.get("councils")) {
            for (Object each : (List<?>) ((Map<?, ?>) council).get("cases")) {
                Map<?, ?> published = (Map<?, ?>) each;
                String id = (String) published.get("id");
                assertThat(ours).containsKey(id);
                ((Map<?, ?>) published.get("out"))
                        .forEach((name, value) -> compare(ours.get(id), (String) name, String.valueOf(value)));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(134);
    }

    private static void compare(SchemeCase ours, String name, String value) {
        Optional<BigDecimal> wanted = number(value);
        // What a public encoding makes of it is not what the council says.
        if (name.startsWith("rs_") || wanted.isEmpty()) {
            return;
        }
        boolean endsWithNothing = ours.expected().stream().anyMatch(SchemeCase.NilBy.class::isInstance);
        if (wanted.get().signum() == 0 && endsWithNothing) {
            return;
        }
        assertThat(ours.expected())
                .as("%s: %s %s", ours.id(), name, value)
                .anyMatch(expected -> expected instanceof SchemeCase.Value found
                        && number(found.printed())
                                .filter(printed -> printed.compareTo(wanted.get()) == 0)
                                .isPresent());
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
    }

    private static Yaml everythingIsText() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: everything is text
            }
        });
    }
}
