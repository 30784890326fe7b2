package org.benefitstriage.rules.schemes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.port.Schemes;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.rules.parameters.ResourceFile;

/**
 * All scheme files that are part of the release. Two schemes of one council may not overlap in time.
 *
 * @param files by file order
 * @param digest SHA-256 of the text of every file, in hexadecimal
 */
public record SchemeLibrary(List<SchemeFile> files, String digest) implements Schemes {

    private static final String FOLDER = "schemes/ctr";
    private static final String BASES = FOLDER + "/base/";

    /** Checks that no council has two schemes on one day. */
    public SchemeLibrary {
        files = List.copyOf(files);
        for (SchemeFile file : files) {
            for (String code : file.scheme().identity().authorityCodes()) {
                for (SchemeFile other : files) {
                    if (other != file
                            && other.scheme().identity().authorityCodes().contains(code)
                            && other.scheme().period().overlaps(file.scheme().period())) {
                        throw new RuleBookFault(file.name() + " and " + other.name() + " both hold for " + code + " in "
                                + file.scheme().period() + ": end one before the other begins");
                    }
                }
            }
        }
    }

    /** Reads the files that {@code schemes/ctr/index.txt} lists. */
    public static SchemeLibrary load() {
        return load(true);
    }

    /** The same without the cases of the files, which nothing but a check runs: for a start. */
    public static SchemeLibrary loadForUse() {
        return load(false);
    }

    private static SchemeLibrary load(boolean withCases) {
        List<ResourceFile> all = ResourceFile.listedIn(FOLDER);
        // Two dozen schemes refer to the same base: it is read once. A start waits for this, so all processors help.
        Map<String, Optional<BaseScheme>> bases = new ConcurrentHashMap<>();
        return new SchemeLibrary(
                all.parallelStream()
                        .filter(file -> !file.name().startsWith(BASES))
                        .map(file -> SchemeFile.readOn(
                                file,
                                name -> bases.computeIfAbsent(
                                        name, asked -> base(asked).map(BaseScheme::read)),
                                withCases))
                        .toList(),
                digest(all));
    }

    /** A base scheme of the release, by name, for example {@code default-2026-04-01}. */
    public static Optional<ResourceFile> base(String name) {
        String path = BASES + name + ".yaml";
        return SchemeLibrary.class.getClassLoader().getResource(path) == null
                ? Optional.empty()
                : Optional.of(ResourceFile.read(path));
    }

    private static String digest(List<ResourceFile> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(
                file -> all.append(file.name()).append('\n').append(file.text()).append('\n'));
        return CanonicalJson.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<LocalScheme> find(AuthorityCode authority, LocalDate on) {
        // Every claim asks more than once, so without a stream.
        for (SchemeFile file : files) {
            LocalScheme scheme = file.scheme();
            if (scheme.period().covers(on) && scheme.identity().authorityCodes().contains(authority.value())) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }
}
