package org.benefitstriage.rules.book;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the law can be read. */
public final class LawLink {

    /** Official publishers only. */
    private static final Set<String> HOSTS = Set.of("www.legislation.gov.uk", "www.gov.uk");

    private static final Pattern INSTRUMENT = Pattern.compile("SI (\\d{4})/(\\d{1,4})\\b");

    private LawLink() {}

    /** The page of the first instrument a citation names; citations of Acts name no page. */
    public static Optional<String> forCitation(String citation) {
        Matcher found = INSTRUMENT.matcher(citation);
        return found.find()
                ? Optional.of("https://www.legislation.gov.uk/uksi/" + found.group(1) + "/" + found.group(2))
                : Optional.empty();
    }

    /** Whether a link leads to an official publisher, over an encrypted connection. */
    public static boolean isOfficial(String link) {
        URI uri = URI.create(link);
        return "https".equals(uri.getScheme()) && uri.getHost() != null && HOSTS.contains(uri.getHost());
    }
}
