package org.benefitstriage.rules.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.rules.parameters.ResourceFile;

/**
 * All scheme files that are part of the release. Two schemes of one council may not overlap in time.
 *
 * @param files by file order
 */
public record SchemeLibrary(List<SchemeFile> files) {

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
        return new SchemeLibrary(ResourceFile.listedIn(FOLDER).stream()
                .filter(file -> !file.name().startsWith(BASES))
                .map(file -> SchemeFile.read(file, SchemeLibrary::base))
                .toList());
    }

    /** A base scheme of the release, by name, for example {@code default-2026-04-01}. */
    public static Optional<ResourceFile> base(String name) {
        String path = BASES + name + ".yaml";
        return SchemeLibrary.class.getClassLoader().getResource(path) == null
                ? Optional.empty()
                : Optional.of(ResourceFile.read(path));
    }

    /** The scheme of a council on a day. */
    public Optional<LocalScheme> find(AuthorityCode authority, LocalDate on) {
        return files.stream()
                .map(SchemeFile::scheme)
                .filter(scheme -> scheme.identity().authorityCodes().contains(authority.value()))
                .filter(scheme -> scheme.period().covers(on))
                .findFirst();
    }
}
