package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.time.LocalDate;

/** What the demo says once it is serving: where to look, and as whom. */
final class DemoGreeting {

    private DemoGreeting() {}

    static void print(PrintWriter out, String address, DemoAccountsFile accounts, LocalDate day) {
        out.println();
        out.println("Needwood District Council is fictional, and so is everyone in its claims. Its clock stands at "
                + day + ".");
        out.println();
        out.println("Officer pages   " + address + "/");
        out.println("API             " + address + "/v1/claims, described at " + address + "/q/openapi");
        out.println();
        TextTable table = new TextTable("ROLE", "COUNCIL", "ACCOUNT", "SECRET");
        accounts.all()
                .forEach(account -> table.add(account.role(), account.authority(), account.id(), account.secret()));
        out.print(table);
        out.println();
        out.println("Serving. Press Ctrl-C to stop; the next start keeps the data.");
        out.flush();
    }
}
