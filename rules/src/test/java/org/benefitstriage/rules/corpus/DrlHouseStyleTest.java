package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every DRL file keeps the house style; and the check notices when one does not. */
class DrlHouseStyleTest {

    private static final String SOUND = """
            package org.example;
            unit Indicators;

            // At least 3 things may be said here: salience, 42, insert.
            rule "RSK-014 declared earnings differ from the payroll record by 10 or more"
              @basis("Local verification policy, para 3.2")
            when
              $limits : /limits
              $pay : /payroll[ weekly.isMoreThan($limits.tolerance), update : changedOn ]
            then
              indicators.hit("RSK-014", $pay);
            end
            """;

    @Test
    void every_rule_file_keeps_the_house_style() {
        List<DrlFile> files = DrlFile.all();
        assertThat(files).isNotEmpty();
        assertThat(files.stream().flatMap(file -> DrlHouseStyle.problems(file).stream()))
                .isEmpty();
    }

    @Test
    void texts_and_comments_may_say_anything() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salience 10", "no-loop true", "date-effective \"1-Apr-2024\"", "agenda-group \"first\""})
    void an_attribute_is_noticed(String attribute) {
        assertThat(problems(SOUND.replace("when\n", attribute + "\nwhen\n"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly.isMoreThan(16000)", "weekly > 10.50", "years == 1"})
    void a_number_in_a_condition_is_noticed(String condition) {
        assertThat(problems(SOUND.replace("weekly.isMoreThan($limits.tolerance)", condition)))
                .singleElement()
                .asString()
                .contains("is a number");
    }

    @Test
    void a_second_statement_is_noticed() {
        assertThat(problems(SOUND.replace("$pay);", "$pay); indicators.hit(\"RSK-014\", $limits);")))
                .singleElement()
                .asString()
                .contains("one call");
    }

    @Test
    void a_changed_fact_is_noticed() {
        assertThat(problems(SOUND.replace("indicators.hit(\"RSK-014\", $pay);", "update($pay);")))
                .hasSize(2);
    }

    @Test
    void a_rule_that_reports_another_id_is_noticed() {
        assertThat(problems(SOUND.replace("hit(\"RSK-014\"", "hit(\"RSK-041\"")))
                .singleElement()
                .asString()
                .contains("RSK-014 reports RSK-041");
    }

    @Test
    void an_ending_that_reports_another_answer_is_noticed() {
        String met = SOUND.replace("RSK-014 declared", "HB-ELG-014-MET declared")
                .replace("indicators.hit(\"RSK-014\"", "conditions.notMet(\"HB-ELG-014\"");
        assertThat(problems(met)).singleElement().asString().contains("calls notMet, expected met");
    }

    private static List<String> problems(String text) {
        return DrlHouseStyle.problems(DrlFile.parse(new ResourceFile("example.drl", text)));
    }
}
