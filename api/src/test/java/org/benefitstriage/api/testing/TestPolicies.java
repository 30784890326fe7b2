package org.benefitstriage.api.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.benefitstriage.api.models.ActivateModel;
import org.benefitstriage.api.models.Models;
import org.benefitstriage.api.parameters.FiguresOfLaw;
import org.benefitstriage.api.parameters.ParameterView;
import org.benefitstriage.api.parameters.SignFigure;
import org.benefitstriage.api.parameters.SignatureAction;
import org.benefitstriage.api.policy.AdoptPolicy;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.PolicyJson;

/** The demo council's policy, adopted by the councils of the tests when the service under test starts. */
@ApplicationScoped
public class TestPolicies {

    private static final List<String> ADOPTING =
            List.of("NEEDWOOD", "ELSEWHERE", "COUNTED", "SCENARIOS", "SIGNING", "MEASURED", "RULES");
    private static final String NOTHING_SIGNED = "SIGNING";

    /** Those of the shipped policy. */
    private static final BandThresholds THRESHOLDS = new BandThresholds(1000, 2500);

    private static final Pattern MONITORING = Pattern.compile("(?s)\"monitoring\": .*\"signedFigures\"");
    private static final Pattern SIGNED = Pattern.compile("\"signedFigures\": \\[([^]]*)]");

    void adopt(
            @Observes StartupEvent start,
            AdoptPolicy adoptPolicy,
            FiguresOfLaw figures,
            SignFigure signFigure,
            ActivateModel activateModel,
            Models models)
            throws JsonSyntaxException {
        for (String authority : ADOPTING) {
            Caller owner =
                    new Caller("test-owner", CallerKind.PERSON, Set.of(Roles.OWNER), new AuthorityCode(authority));
            adoptPolicy.adopt(owner, PolicyJson.fromJson(JsonReader.read(document(authority, 1))));
            activateModel.activate(
                    owner,
                    new ActivateModel.Approval(
                            models.live().model().digest(),
                            models.live().cardDigest().orElseThrow(),
                            models.live().fairnessDigest().orElseThrow(),
                            THRESHOLDS,
                            "For the tests."));
            if (!authority.equals(NOTHING_SIGNED)) {
                sign(owner, figures, signFigure);
            }
        }
    }

    /** Signs what the demo council signs, in one transaction. */
    private static void sign(Caller owner, FiguresOfLaw figures, SignFigure signFigure) {
        Set<String> wanted = toSign();
        QuarkusTransaction.requiringNew().run(() -> wanted.stream()
                .map(reference -> LocalDate.parse(reference.substring(reference.indexOf('@') + 1)))
                .distinct()
                .forEach(day -> figures.on(owner, day).parameters().stream()
                        .filter(figure -> wanted.contains(figure.reference()))
                        .filter(figure -> figure.standing() == ParameterView.Standing.NEEDS_SIGNATURE)
                        .forEach(figure -> signFigure.sign(
                                owner,
                                new SignFigure.Request(
                                        figure.id(),
                                        day,
                                        figure.valueDigest(),
                                        "For the tests.",
                                        SignatureAction.SIGNED)))));
    }

    /** References of the figures the demo council signs. */
    private static Set<String> toSign() {
        Matcher list = SIGNED.matcher(shipped());
        list.find();
        return Arrays.stream(list.group(1).split(","))
                .map(item -> item.strip().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    /** The demo council's policy as another council, or another version, would adopt it. */
    public static String document(String authority, int version) {
        String text = SIGNED.matcher(shipped()).replaceFirst("\"signedFigures\": []");
        return SampleClaims.replace(
                SampleClaims.replace(text, "\"authority\": \"NEEDWOOD\"", "\"authority\": \"" + authority + "\""),
                "\"version\": 1",
                "\"version\": " + version);
    }

    /** The same with another section on how it is measured. */
    public static String measured(String authority, int version, String monitoring) {
        return MONITORING
                .matcher(document(authority, version))
                .replaceFirst(Matcher.quoteReplacement("\"monitoring\": " + monitoring + ",\n  \"signedFigures\""));
    }

    /** The demo council's policy as it is shipped, with the list of signed figures that work on files goes by. */
    public static String shipped() {
        try (var in = TestPolicies.class.getResourceAsStream("/demo/needwood-policy.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
