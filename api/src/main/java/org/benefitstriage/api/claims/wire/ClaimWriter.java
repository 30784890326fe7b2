package org.benefitstriage.api.claims.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Nino;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;

/**
 * A claim as a form would send it, for generators and tests: every component of the domain record under its own name,
 * money as {@code …Pence}, what was not answered left out. Parsing what it writes gives an equal claim.
 */
public final class ClaimWriter {

    private record IncomeName(IncomeKind kind, String nameOfItsKind) {}

    private static final Map<Class<? extends Income>, IncomeName> INCOMES = Map.of(
            Income.Employment.class, new IncomeName(IncomeKind.EMPLOYMENT, "kind"),
            Income.SelfEmployment.class, new IncomeName(IncomeKind.SELF_EMPLOYMENT, "kind"),
            Income.Pension.class, new IncomeName(IncomeKind.PENSION, "pensionKind"),
            Income.StateBenefit.class, new IncomeName(IncomeKind.STATE_BENEFIT, "benefitKind"),
            Income.OtherIncome.class, new IncomeName(IncomeKind.OTHER_INCOME, "incomeKind"));

    /** The claim as JSON. */
    public JsonValue.JsonObject json(Claim claim) {
        return members(claim).build();
    }

    /** The claim as canonical UTF-8 bytes, ready to send. */
    public byte[] bytes(Claim claim) {
        return CanonicalJson.bytes(json(claim));
    }

    private static JsonValue.ObjectBuilder members(Record part) {
        JsonValue.ObjectBuilder members = JsonValue.object();
        IncomeName income = INCOMES.get(part.getClass());
        if (income != null) {
            members.with("kind", income.kind().name());
        }
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            boolean isKindOfIncome = income != null && component.getName().equals("kind");
            String name = isKindOfIncome ? income.nameOfItsKind() : component.getName();
            answered(value(component, part)).ifPresent(value -> {
                if (value instanceof Money money) {
                    members.with(name + "Pence", money.pence());
                } else {
                    members.with(name, json(value));
                }
            });
        }
        return members;
    }

    private static Optional<Object> answered(Object value) {
        if (value instanceof Answer<?> answer) {
            return answer.toOptional().map(given -> given);
        }
        boolean leftOut = value == YesNo.NOT_ANSWERED || value instanceof Collection<?> items && items.isEmpty();
        return leftOut ? Optional.empty() : Optional.of(value);
    }

    private static JsonValue json(Object value) {
        if (value instanceof String text) {
            return JsonValue.string(text);
        } else if (value instanceof Integer number) {
            return JsonValue.integer(number);
        } else if (value instanceof Enum<?> word) {
            return JsonValue.string(word.name());
        } else if (value instanceof LocalDate day) {
            return JsonValue.string(day.toString());
        } else if (value instanceof Nino nino) {
            return JsonValue.string(nino.value());
        } else if (value instanceof AuthorityCode authority) {
            return JsonValue.string(authority.value());
        } else if (value instanceof Collection<?> items) {
            var stream = value instanceof Set<?> ? items.stream().sorted() : items.stream();
            return JsonValue.array(stream.map(ClaimWriter::json).toList());
        } else if (value instanceof Record part) {
            return members(part).build();
        }
        throw new IllegalStateException("no wire form for " + value.getClass());
    }

    private static Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "a public accessor of a record cannot be called: " + component.getName(), e);
        }
    }
}
