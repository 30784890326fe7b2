package org.benefitstriage.api.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.benefitstriage.api.scenarios.ScenarioPlay;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.TestSampling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a council's own PostgreSQL must do, prepared as README says and by nothing else. */
@QuarkusTest
@TestProfile(OnContainer.class)
@Tag("containers")
class ScenariosOnContainerTest {

    @Inject
    TestSampling sampling;

    @Test
    void the_migrations_make_every_table_and_the_service_owns_none_of_them() throws SQLException {
        assertThat(Rows.number("select count(*) from flyway_schema_history where not success"))
                .isZero();
        assertThat(Rows.text("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'public'"))
                .isEqualTo("triage_owner");
        assertThat(Rows.text("select string_agg(rolname, ',' order by rolname) from pg_roles"
                        + " where rolname like 'triage%' and not rolsuper and not rolcreaterole and not rolcreatedb"))
                .as("roles, none of them able to make others")
                .isEqualTo("triage_app,triage_owner,triage_sequencer");
    }

    @Test
    void the_scenarios_are_decided_as_their_folders_expect() {
        sampling.reset();
        assertThat(ScenarioPlay.differences()).as("differences by scenario").isEmpty();
    }
}
