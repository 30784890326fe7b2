package org.benefitstriage.engine.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts about councils' schemes as the shared material holds them: figures come from there and not from the scheme files. */
final class LocalText {

    private final Map<?, ?> council;

    private LocalText(Map<?, ?> council) {
        this.council = council;
    }

    /** Where the shared material is, when it is at hand. */
    static Optional<Path> file() {
        String shared = System.getProperty("triage.shared", "");
        Path file = Path.of(shared.isEmpty() ? "no-shared-material" : shared, "domain", "ctr-schemes.yaml");
        return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
    }

    static Map<String, LocalText> all() {
        Map<String, LocalText> all = new java.util.TreeMap<>();
        file().ifPresent(file -> {
            try {
                for (Object council :
                        (List<?>) LawFiles.yaml(Files.readString(file)).get("councils")) {
                    Map<?, ?> said = (Map<?, ?>) council;
                    all.put((String) said.get("id"), new LocalText(said));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all;
    }

    Pounds capitalLimit() {
        return figure("capital", "limit");
    }

    /** A figure by its path. */
    Pounds figure(String... path) {
        return Pounds.parse((String) at(path));
    }

    Pounds percent(String... path) {
        return figure(path).over(100);
    }

    List<Pounds> list(String... path) {
        return ((List<?>) at(path))
                .stream().map(each -> Pounds.parse((String) each)).toList();
    }

    /** The percentage of the first band whose last amount is not exceeded, and nothing above the last. */
    static Pounds banded(Pounds amount, List<Pounds> upTo, List<Pounds> percents) {
        Pounds inPence = Pounds.ofPence(amount.pence());
        for (int i = 0; i < upTo.size(); i++) {
            if (!inPence.moreThan(upTo.get(i))) {
                return percents.get(i).over(100);
            }
        }
        return Pounds.NOTHING;
    }

    /** The percentage of the last band whose first amount is reached. */
    static Pounds bandedFrom(Pounds amount, List<Pounds> from, List<Pounds> percents) {
        Pounds inPence = Pounds.ofPence(amount.pence());
        int band = 0;
        while (band < from.size() && inPence.atLeast(from.get(band))) {
            band++;
        }
        return percents.get(band).over(100);
    }

    /** A row of a list, counted from nought. */
    Pounds row(String list, int row, String key) {
        return Pounds.parse((String) ((Map<?, ?>) ((List<?>) at(list.split("\\."))).get(row)).get(key));
    }

    private Object at(String... path) {
        Object found = council;
        for (String key : path) {
            found = ((Map<?, ?>) found).get(key);
        }
        return found;
    }
}
