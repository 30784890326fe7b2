package org.benefitstriage.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration's accounts outlive a restart, in a file nobody else reads. */
class DemoAccountsFileTest {

    private static final DemoAccount ASHA =
            new DemoAccount("needwood-officer", "Asha Redfern", "PERSON", "officer", "NEEDWOOD", "k7wm-p3xd-hq9z-t5cn");

    @TempDir
    Path directory;

    @Test
    void a_second_start_reads_what_the_first_one_wrote() {
        assertThat(new DemoAccountsFile(directory).read()).isEmpty();

        new DemoAccountsFile(directory).write(List.of(ASHA));

        assertThat(new DemoAccountsFile(directory).read()).contains(List.of(ASHA));
    }

    @Test
    void only_the_owner_of_the_file_may_read_it() throws IOException {
        new DemoAccountsFile(directory).write(List.of(ASHA));

        assertThat(Files.getPosixFilePermissions(directory.resolve("demo-accounts.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(directory)) {
            assertThat(files).as("no draft is left").hasSize(1);
        }
    }
}
