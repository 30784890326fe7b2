package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.book.DrlRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule says what it asks, where it comes from and since when; and the check notices when one does not. */
class RuleMetadataTest {

    private static final Map<String, String> SOUND = Map.of(
            "citation", "SI 2006/214 reg 29(2)",
            "link", "https://www.legislation.gov.uk/uksi/2006/214/regulation/29",
            "effectiveFrom", "2009-11-02",
            "effectiveTo", "2027-03-31",
            "question", "Is capital within the limit?");

    @Test
    void every_rule_of_the_corpus_is_sound() {
        assertThat(DrlFile.all().stream().flatMap(file -> file.rules().stream()))
                .isNotEmpty()
                .flatMap(RuleMetadata::problems)
                .isEmpty();
    }

    @Test
    void a_sound_rule_has_no_problem() {
        assertThat(RuleMetadata.problems(rule(SOUND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "question | Is it so",
                "effectiveFrom | 1-Apr-2024",
                "effectiveTo | 2009-11-01",
                "link | https://example.org/uksi/2006/214",
                "link | http://www.legislation.gov.uk/uksi/2006/214",
                "link | https://www.legislation.gov.uk.example.org/uksi/2006/214",
                "basis | Local verification policy",
                "sentence | an annotation nobody knows",
                "citation | the regulations"
            })
    void a_wrong_annotation_is_noticed(String key, String value) {
        Map<String, String> metadata = new HashMap<>(SOUND);
        metadata.put(key, value);
        assertThat(RuleMetadata.problems(rule(metadata))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citation", "effectiveFrom", "question"})
    void a_missing_annotation_is_noticed(String key) {
        Map<String, String> metadata = new HashMap<>(SOUND);
        metadata.remove(key);
        assertThat(RuleMetadata.problems(rule(metadata))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SI 2006/213 reg 43",
                "SI 2006/213 Sch 3 para 1(1)(b)",
                "SI 2006/214 reg 29(2); SI 2012/2885 Sch 1 para 37",
                "SI 2006/213 regs 83, 86",
                "SI 2012/2885 Sch 5 paras 7-8",
                "SI 2014/1230 reg 6A(4)-(5)",
                "SI 2006/213 reg 13D, reg 2",
                "SI 2006/213 reg 7 (unverified); SI 2006/214 reg 9 (limbs unverified)",
                "SI 2025/1148 art 7 as inserted by SI 2026/409",
                "Welfare Reform Act 2012 (commencement orders)",
                "UK GDPR Art 22B",
                "Social Security Administration Act 1992 s.1(1A) (unverified)",
                "Welfare Reform Act 2012 s.96",
                "LGFA 1992 s.13A and Sch 1A",
                "Social Security Administration Act 1992 s.134(8)"
            })
    void citations_are_written_as_lawyers_write_them(String citation) {
        Map<String, String> metadata = new HashMap<>(SOUND);
        metadata.put("citation", citation);
        assertThat(RuleMetadata.problems(rule(metadata))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "reg 43", "SI 213/2006 reg 43", "SI 2006/213 regulation 43", "SI 2006/213 reg", "policy"})
    void anything_else_is_no_citation(String citation) {
        Map<String, String> metadata = new HashMap<>(SOUND);
        metadata.put("citation", citation);
        assertThat(RuleMetadata.problems(rule(metadata))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is capital close to the limit?",
                "Capital is close to the limit.",
                "capital is close to the limit",
                "Capital is GBP 15900",
                "Capital is {amount} pounds",
                "Capital is $capital pounds",
                "",
                "Yes",
                "Capital is close to the upper limit, so close indeed that an officer might well wonder whether there is"
                        + " any more of it somewhere else"
            })
    void a_statement_that_officers_cannot_read_at_a_glance_is_noticed(String statement) {
        assertThat(RuleMetadata.problems(indicator(statement))).hasSize(1);
    }

    @Test
    void an_indicator_without_a_statement_and_a_condition_with_one_are_noticed() {
        assertThat(RuleMetadata.problems(indicator("Capital is close to the upper limit")))
                .isEmpty();
        Map<String, String> without = new HashMap<>(SOUND);
        assertThat(RuleMetadata.problems(rule("RSK-011 capital is close", without)))
                .singleElement()
                .asString()
                .contains("@statement is missing");
        Map<String, String> with = new HashMap<>(SOUND);
        with.put("statement", "Capital is within the limit");
        assertThat(RuleMetadata.problems(rule(with))).hasSize(1);
    }

    private static DrlRule indicator(String statement) {
        Map<String, String> metadata = new HashMap<>(SOUND);
        metadata.put("statement", statement);
        return rule("RSK-011 capital is close", metadata);
    }

    private static DrlRule rule(Map<String, String> metadata) {
        return rule("HB-ELG-043-MET it is so", metadata);
    }

    private static DrlRule rule(String title, Map<String, String> metadata) {
        return new DrlRule("example.drl", 1, "org.example.Unit", title, metadata, List.of(), "");
    }
}
