package org.benefitstriage.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo's accounts, as the service wrote them to its data directory.
 *
 * @param all every account, in the file's order
 */
record DemoAccountsFile(List<DemoAccount> all) {

    /** The demo's own council; the second one only shows that authorities are kept apart. */
    static final String COUNCIL = "NEEDWOOD";

    /** One account: whom it is for, and how it signs in. */
    record DemoAccount(String id, String role, String authority, String secret) {}

    static DemoAccountsFile read(Path dataDirectory) {
        Path file = dataDirectory.resolve("demo-accounts.json");
        try {
            List<DemoAccount> accounts = new ArrayList<>();
            for (JsonNode account : new ObjectMapper().readTree(file.toFile()).path("accounts")) {
                accounts.add(new DemoAccount(
                        account.path("id").asText(),
                        account.path("role").asText(),
                        account.path("authority").asText(),
                        account.path("secret").asText()));
            }
            return new DemoAccountsFile(List.copyOf(accounts));
        } catch (IOException e) {
            throw new CommandProblem("the demo accounts in " + file + " cannot be read", e);
        }
    }

    /** Requests in the name of the council's account with this role. */
    DemoClient client(String address, String role) {
        return all.stream()
                .filter(account ->
                        account.authority().equals(COUNCIL) && account.role().equals(role))
                .findFirst()
                .map(account -> new DemoClient(address, account.id(), account.secret()))
                .orElseThrow(() -> new CommandProblem("the demo has no account with the role " + role));
    }
}
