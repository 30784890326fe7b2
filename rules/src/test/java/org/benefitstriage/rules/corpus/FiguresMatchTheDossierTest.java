package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Every value, certainty mark and source key of the research dossier stands in our files, where the dossier is at hand. */
class FiguresMatchTheDossierTest {

    /** A statistic, not a figure of law; and rates that our files keep one by one under their area's name. */
    private static final Set<String> LEFT_OUT = Set.of("benefit_cap.households_capped_via_hb", "lha.sample_rates");

    private static final LocalDate EARLIEST = LocalDate.of(2023, 4, 1);

    @Test
    void every_row_of_the_dossier_is_in_force_with_its_mark() throws IOException {
        Path dossier = Path.of(System.getProperty("triage.shared", "../../shared"), "domain", "parameters.yaml");
        assumeTrue(Files.exists(dossier), "skipped: the research dossier is not at hand");
        int compared = 0;
        for (Map<String, Object> parameter : parameters(dossier)) {
            String id = String.valueOf(parameter.get("id"));
            if (LEFT_OUT.contains(id)) {
                continue;
            }
            List<Map<String, Object>> rows = rows(parameter);
            for (int i = 0; i < rows.size(); i++) {
                LocalDate from = LocalDate.parse(String.valueOf(rows.get(i).get("from")));
                LocalDate next = i + 1 < rows.size()
                        ? LocalDate.parse(String.valueOf(rows.get(i + 1).get("from")))
                        : LocalDate.of(2027, 4, 1);
                if (next.isAfter(EARLIEST)) {
                    compare(
                            id,
                            String.valueOf(parameter.get("law_checked")),
                            rows.get(i),
                            from.isBefore(EARLIEST) ? EARLIEST : from);
                    compare(id, String.valueOf(parameter.get("law_checked")), rows.get(i), next.minusDays(1));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(250);
    }

    private static void compare(String id, String lawChecked, Map<String, Object> row, LocalDate day) {
        ParameterSet figures = YamlParametersHolder.PARAMETERS.at(day, Uprating.ON_1_APRIL);
        if ("null".equals(row.get("value"))) {
            assertThat(figures.find(id)).as("%s on %s has no source", id, day).isEmpty();
            return;
        }
        Figure figure = figures.require(id);
        assertThat(figure.certainty().name())
                .as("certainty of %s on %s", id, day)
                .isEqualToIgnoringCase(String.valueOf(row.get("status")));
        assertThat(figure.lawChecked().name()).as("check of %s", id).isEqualToIgnoringCase(lawChecked);
        assertThat(figure.sources()).as("sources of %s on %s", id, day).isEqualTo(row.get("src"));
        assertThat(printed(figure.value())).as("value of %s on %s", id, day).isEqualTo(expected(row, figure.value()));
    }

    private static String printed(FigureValue value) {
        if (value instanceof FigureValue.Share share) {
            return new BigDecimal(share.ratio().numerator())
                    .divide(new BigDecimal(share.ratio().denominator()), 6, java.math.RoundingMode.HALF_UP)
                    .toPlainString();
        }
        return value.toString();
    }

    private static String expected(Map<String, Object> row, FigureValue like) {
        if (like instanceof FigureValue.Bands) {
            return new FigureValue.Bands(bands(row).stream()
                            .map(band -> new FigureValue.BandRow(
                                    pounds(band.get("income_from")), pounds(band.get("deduction"))))
                            .toList())
                    .toString();
        }
        String text = String.valueOf(row.get("value"));
        if (like instanceof FigureValue.Amount) {
            return new FigureValue.Amount(pounds(text)).toString();
        }
        if (like instanceof FigureValue.Share) {
            // The dossier rounds 2 6/7 per cent to 2.8571; ours is the fraction.
            return text.equals("2.8571")
                    ? "0.028571"
                    : new BigDecimal(text).setScale(6).toPlainString();
        }
        if (like instanceof FigureValue.Count) {
            return new FigureValue.Count(Long.parseLong(text)).toString();
        }
        return like instanceof FigureValue.Day
                ? new FigureValue.Day(LocalDate.parse(text)).toString()
                : new FigureValue.Switch(Boolean.parseBoolean(text)).toString();
    }

    private static Money pounds(Object text) {
        return Money.of(new BigDecimal(String.valueOf(text)).setScale(2).toPlainString());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Path dossier) throws IOException {
        Map<String, Object> root = textOnly().load(Files.readString(dossier));
        return (List<Map<String, Object>>) root.get("parameters");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> parameter) {
        return ((List<Map<String, Object>>) parameter.get("values"))
                .stream()
                        .sorted(java.util.Comparator.comparing(row -> String.valueOf(row.get("from"))))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> bands(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("bands");
    }

    /** Reads every scalar as text, so that no figure passes through floating point. */
    private static Yaml textOnly() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: everything is text
            }
        });
    }

    private static final class YamlParametersHolder {
        private static final YamlParameters PARAMETERS = YamlParameters.load();
    }
}
