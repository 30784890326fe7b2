package org.benefitstriage.api.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.engine.ledger.verify.TriageVerify;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;

/** The dependency rule of the architecture, over all four modules as they are packaged. */
class ArchitectureTest {

    private static final String ROOT = "org.benefitstriage";
    private static final String ENGINE = ROOT + ".engine..";
    private static final String LEDGER = ROOT + ".engine.ledger..";
    private static final String RULES = ROOT + ".rules..";
    private static final String MODELS = ROOT + ".models..";
    private static final String API = ROOT + ".api..";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // The engine's fixtures and oracle come as a jar of their own.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    /** The verifier outlives the service and runs alone: its main class is the one place in the engine with side effects. */
    private static final DescribedPredicate<JavaClass> NOT_THE_VERIFIERS_MAIN =
            DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(TriageVerify.class));

    @Test
    void the_engine_depends_on_nothing_but_the_jdk() {
        check(classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ENGINE, "java..", "org.jspecify.annotations..")
                .because("the engine must run inside anything: a service, a command, a cluster"));
    }

    @Test
    void the_engine_reads_no_clock_file_network_or_random_source() {
        check(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .and()
                .resideOutsideOfPackage(LEDGER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..", "java.net..", "java.nio.file..", "java.sql..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, java.util.Random.class, java.security.SecureRandom.class)
                .because("dates, draws and versions are arguments: the same claim gives the same bytes"));
        check(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .and(NOT_THE_VERIFIERS_MAIN)
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .because("dates are arguments"));
    }

    /** The log is read as streams of bytes; where they come from, only the verifier's main class knows. */
    @Test
    void of_the_ledger_only_the_verifiers_main_class_opens_files_or_knows_the_time() {
        check(noClasses()
                .that()
                .resideInAPackage(LEDGER)
                .and(NOT_THE_VERIFIERS_MAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.sql..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console)")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, java.util.Random.class, java.security.SecureRandom.class)
                .because("a verifier that reads streams can be tried on any log, and reads nothing it was not given"));
    }

    @Test
    void rules_and_models_never_see_each_other_or_the_service() {
        check(noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MODELS, API, "io.quarkus..", "jakarta..", "java.sql..", "java.net.http..")
                .because("rules compare; they do not serve, store or score"));
        check(noClasses()
                .that()
                .resideInAPackage(MODELS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, API, "io.quarkus..", "jakarta..", "java.sql..", "org.kie..", "org.drools..")
                .because("the model sees a narrow view of a claim and never decides"));
    }

    @Test
    void drools_and_tribuo_stay_in_their_modules() {
        check(noClasses()
                .that()
                .resideInAPackage(API)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "org.tribuo..")
                .because("the service knows ports, not engines"));
    }

    @Test
    void entities_stay_in_their_package() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .andShould(beUsedInTheirOwnPackageOnly())
                .because("wire, domain and entity are three shapes"));
    }

    @Test
    void only_the_adapters_know_http_and_only_the_stores_know_the_database() {
        check(noClasses()
                .that()
                .resideInAPackage(API)
                .and()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "jakarta.persistence..", "io.agroal..", "org.hibernate..")
                .because("a resource parses, calls one use case, renders"));
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("storage knows nothing of HTTP"));
    }

    @Test
    void the_service_compares_no_money() {
        check(noClasses()
                .that()
                .resideInAPackage(API)
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.type(Money.class)))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                        "is.*Than|isAt.*|compareTo|min|max|plus|minus"))))
                .because("thresholds and amounts belong to rules and engine"));
    }

    @Test
    void the_clock_is_read_in_one_place() {
        check(noClasses()
                .that(resideInAPackage(API).and(resideOutsideOfPackages(ROOT + ".api.cli..", ROOT + ".api.database..")))
                .and()
                .doNotBelongToAnyOf(ServiceClock.class)
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("what is stored and what is decided on comes from one clock"));
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        check(methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PermitAll.class)
                .because("an endpoint nobody thought about must not be open"));
    }

    private static ArchCondition<JavaClass> beUsedInTheirOwnPackageOnly() {
        return new ArchCondition<>("be used in their own package only") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().equals(entity.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(CODE);
    }
}
