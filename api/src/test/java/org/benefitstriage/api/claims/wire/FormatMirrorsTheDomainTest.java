package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.Absence;
import org.benefitstriage.engine.claim.Address;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The wire format says the domain claim, the whole of it, and nothing else. */
class FormatMirrorsTheDomainTest {

    private static final Map<Class<?>, String> KIND_OF_INCOME = Map.of(
            Income.Pension.class, "pensionKind",
            Income.StateBenefit.class, "benefitKind",
            Income.OtherIncome.class, "incomeKind");

    @Test
    void every_component_of_the_domain_claim_has_its_field_in_the_same_order() {
        List<Class<?>> records = new ArrayList<>();
        collect(Claim.class, records);

        assertThat(records).contains(Address.class, Absence.class, RegularAmount.class, Income.Pension.class);
        for (Class<?> record : records) {
            assertThat(names(wire(record))).as(record.getSimpleName()).isEqualTo(expectedNames(record));
        }
    }

    @Test
    void a_field_that_may_be_left_out_is_nullable_in_its_record_and_no_other_is() {
        List<Class<?>> records = new ArrayList<>();
        collect(Claim.class, records);
        for (Class<?> record : records) {
            for (RecordComponent component : wire(record).getRecordComponents()) {
                boolean required =
                        component.getAccessor().getAnnotation(Schema.class).required();
                AnnotatedElement type = component.getAnnotatedType();
                assertThat(type.isAnnotationPresent(Nullable.class))
                        .as("%s of %s", component.getName(), record.getSimpleName())
                        .isEqualTo(!required);
            }
        }
    }

    @Test
    void what_the_domain_calls_an_answer_may_be_left_out() {
        List<Class<?>> records = new ArrayList<>();
        collect(Claim.class, records);
        for (Class<?> record : records) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.getType() == Answer.class) {
                    RecordComponent field = Arrays.stream(wire(record).getRecordComponents())
                            .filter(candidate -> candidate.getName().equals(name(component)))
                            .findFirst()
                            .orElseThrow();
                    assertThat(field.getAccessor().getAnnotation(Schema.class).required())
                            .as("%s of %s", component.getName(), record.getSimpleName())
                            .isFalse();
                }
            }
        }
    }

    private static List<String> expectedNames(Class<?> record) {
        Stream<String> kind = Income.class.isAssignableFrom(record) ? Stream.of("kind") : Stream.empty();
        return Stream.concat(kind, Arrays.stream(record.getRecordComponents()).map(FormatMirrorsTheDomainTest::name))
                .toList();
    }

    private static String name(RecordComponent component) {
        if (component.getName().equals("kind") && KIND_OF_INCOME.containsKey(component.getDeclaringRecord())) {
            return KIND_OF_INCOME.get(component.getDeclaringRecord());
        }
        return component.getName() + (valueType(component.getGenericType()) == Money.class ? "Pence" : "");
    }

    private static List<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Class<?> wire(Class<?> record) {
        try {
            return Class.forName(ClaimDto.class.getPackageName() + "." + record.getSimpleName() + "Dto");
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no wire record for " + record, e);
        }
    }

    private static void collect(Class<?> type, List<Class<?>> found) {
        if (type == Income.class) {
            Arrays.stream(Income.class.getPermittedSubclasses()).forEach(kind -> collect(kind, found));
        } else if (type.isRecord()
                && type.getPackage() == Claim.class.getPackage()
                && !(type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType() == String.class)
                && !found.contains(type)) {
            found.add(type);
            for (RecordComponent component : type.getRecordComponents()) {
                collect(valueType(component.getGenericType()), found);
            }
        }
    }

    private static Class<?> valueType(Type type) {
        return type instanceof ParameterizedType wrapped
                ? valueType(wrapped.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
