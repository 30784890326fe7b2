package org.benefitstriage.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.fixture.Policies;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.policy.FigureDigest;
import org.benefitstriage.engine.policy.FigureSignature;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.SignedFigures;
import org.junit.jupiter.api.Test;

/** Which signatures counted is part of the context, so that a replay accepts the same figures for the same reason. */
class SignaturesInTheRecordTest {

    private static final Figure LODGER = new Figure(
            "disregard.lodger",
            "Ignored of a lodger's payment",
            "GBP/week",
            new FigureValue.Amount(Money.of("20.00")),
            new EffectivePeriod(LocalDate.parse("2013-04-01"), LocalDate.parse("2027-03-31")),
            new Citation("SI 2006/214 Sch 5 para 10"),
            LawChecked.CITED,
            Certainty.THIRD_PARTY,
            List.of("source"));
    private static final FigureSignature SIGNATURE =
            new FigureSignature("s-1", LODGER.reference(), FigureDigest.of(LODGER));

    @Test
    void a_context_with_signatures_reads_back_as_it_was_written() throws JsonSyntaxException {
        TriageContext context = context(SignedFigures.of(List.of(SIGNATURE)));
        assertThat(reread(context)).isEqualTo(context);
        assertThat(reread(context).accepts(LODGER)).isTrue();
    }

    @Test
    void no_signature_is_recorded_too_and_is_not_the_same_as_a_list_in_the_policy() throws JsonSyntaxException {
        TriageContext context = context(SignedFigures.none());
        assertThat(reread(context)).isEqualTo(context);
        assertThat(context.accepts(LODGER)).isFalse();
    }

    @Test
    void a_record_made_when_the_policy_listed_what_was_signed_keeps_its_bytes_and_its_meaning()
            throws JsonSyntaxException {
        TriageContext context = context(new SignedFigures.ListedInPolicy());
        assertThat(ContextJson.toJson(context).members()).doesNotContainKey("signatures");
        assertThat(reread(context)).isEqualTo(context);
        assertThat(context.accepts(LODGER)).isTrue();
    }

    private static TriageContext reread(TriageContext context) throws JsonSyntaxException {
        JsonValue record = JsonReader.read(CanonicalJson.bytes(
                JsonValue.object().with("context", ContextJson.toJson(context)).build()));
        return ContextJson.read(
                record, (id, version) -> new PolicyInForce.Adopted(Policies.needwood(Set.of(LODGER.reference()))));
    }

    private static TriageContext context(SignedFigures signed) {
        return new TriageContext(
                "0".repeat(64),
                LocalDate.parse("2026-11-23"),
                new PolicyInForce.Adopted(Policies.needwood(Set.of(LODGER.reference()))),
                new SampleDraw(9999),
                LinkedClaims.NONE,
                new Versions("test", "rules", "parameters", "model"),
                signed);
    }
}
