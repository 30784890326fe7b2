package org.benefitstriage.api.pages;

import java.util.Arrays;
import java.util.Optional;
import org.benefitstriage.api.parameters.ParameterView;

/** The lists of figures. */
enum FigureTab {
    NEEDED("unsigned", "Need a signature", Optional.of(ParameterView.Standing.NEEDS_SIGNATURE)),
    SIGNED("signed", "Signed", Optional.of(ParameterView.Standing.SIGNED)),
    ALL("all", "All figures", Optional.empty());

    private final String slug;
    private final String title;
    private final Optional<ParameterView.Standing> standing;

    FigureTab(String slug, String title, Optional<ParameterView.Standing> standing) {
        this.slug = slug;
        this.title = title;
        this.standing = standing;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    boolean lists(ParameterView figure) {
        return standing.filter(wanted -> wanted != figure.standing()).isEmpty();
    }

    /** The first list for a name that is none of ours. */
    static FigureTab ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(tab -> tab.slug.equals(slug))
                .findFirst()
                .orElse(NEEDED);
    }
}
