package org.benefitstriage.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.rules.book.RuleName.Ending;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.Test;

class DrlFileTest {

    private static final String RULE = """
            package org.example;
            unit Capital;

            rule "HB-ELG-043-NOT-MET capital is over the limit"
              @citation("SI 2006/213 reg 43")
              @effectiveFrom("2006-04-10")
              @question("Is capital, as assessed, at or below the limit?")
              @looksAt("capital, limit")
            when
              /declaredCapital[ known == true, $total : total, total.isMoreThan(limit) ]
            then
              conditions.notMet("HB-ELG-043", $total);
            end
            """;

    @Test
    void a_rule_is_read_with_its_metadata_without_quotes() {
        DrlRule rule =
                DrlFile.parse(new ResourceFile("capital.drl", RULE)).rules().get(0);
        assertThat(rule.unit()).isEqualTo("org.example.Capital");
        assertThat(rule.line()).isEqualTo(4);
        assertThat(rule.required("citation")).isEqualTo("SI 2006/213 reg 43");
        assertThat(rule.required("question")).isEqualTo("Is capital, as assessed, at or below the limit?");
        assertThat(rule.metadata("link")).isEmpty();
        assertThat(rule.looksAt()).containsExactly("capital", "limit");
        assertThat(rule.facts()).containsExactly("declared capital");
        assertThat(rule.consequence()).isEqualTo("conditions.notMet(\"HB-ELG-043\", $total);");
        assertThat(rule.name())
                .isEqualTo(new RuleName(RuleId.of("HB-ELG-043"), Ending.NOT_MET, "capital is over the limit"));
    }

    @Test
    void a_missing_annotation_is_complained_of_with_its_place() {
        DrlRule rule = DrlFile.parse(new ResourceFile("capital.drl", RULE.replace("@question", "@ask")))
                .rules()
                .get(0);
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> rule.required("question"))
                .withMessageContaining("capital.drl line 4")
                .withMessageContaining("@question");
    }

    @Test
    void a_file_that_does_not_parse_is_refused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> DrlFile.parse(new ResourceFile("capital.drl", RULE.replace("then\n", ""))))
                .withMessageContaining("capital.drl");
    }

    @Test
    void names_end_in_the_answer_they_give() {
        assertThat(RuleName.parse("RSK-014 earnings differ").ending()).isEqualTo(Ending.RAISED);
        assertThat(RuleName.parse("CTR-ELG-P11-MET within it").ending()).isEqualTo(Ending.MET);
        assertThat(RuleName.parse("CTR-ELG-P11-UNKNOWN nobody said").id()).isEqualTo(RuleId.of("CTR-ELG-P11"));
        assertThatExceptionOfType(RuleBookFault.class).isThrownBy(() -> RuleName.parse("capital is over the limit"));
    }
}
