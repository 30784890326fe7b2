package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the committed style sheet, scripts and page frame must and must not carry. If one of these fails after an upgrade,
 * correct {@code src/main/frontend/app.scss}, run {@code src/main/frontend/build.sh} and look at the pages.
 */
class AssetsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path WEB_ROOT = RESOURCES.resolve("META-INF/resources");
    private static final Path ASSETS = WEB_ROOT.resolve("assets");
    private static final Path LAYOUT = RESOURCES.resolve("templates/layout.html");

    /** The one inline script that the content security policy allows. */
    private static final String ALLOWED_SCRIPT = "sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=";

    private static final Pattern QUTE_COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern ASSET_PATH = Pattern.compile("/assets/[A-Za-z0-9._/-]+");
    private static final Pattern IMPORTED_MODULE = Pattern.compile("from '\\./([^']+)'");

    @Test
    void no_asset_carries_the_font_or_emblem_reserved_for_gov_uk() {
        assertThat(assets()).isNotEmpty().allSatisfy(file -> {
            assertThat(text(file))
                    .doesNotContainIgnoringCase("GDS Transport")
                    .doesNotContainIgnoringCase("woff")
                    .doesNotContainIgnoringCase("crest");
            assertThat(file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .doesNotContain("crest", "crown", "woff", "govuk-icon", "opengraph");
        });
    }

    @Test
    void the_style_sheet_uses_the_council_colour_and_not_that_of_gov_uk() {
        assertThat(text(ASSETS.resolve("app.css"))).contains("#00625a").doesNotContainIgnoringCase("#1d70b8");
    }

    @Test
    void the_only_inline_script_is_the_one_the_content_security_policy_allows() {
        List<String> scripts = matches(INLINE_SCRIPT, markup(LAYOUT), 1);

        assertThat(scripts).hasSize(1);
        assertThat(hash(scripts.get(0))).isEqualTo(ALLOWED_SCRIPT);
    }

    @Test
    void the_layout_has_no_inline_style_and_no_event_handler_attribute() {
        assertThat(markup(LAYOUT))
                .doesNotContainPattern("(?i)\\sstyle\\s*=")
                .doesNotContainPattern("(?i)<style")
                .doesNotContainPattern("(?i)\\son[a-z]+\\s*=");
    }

    @Test
    void the_footer_claims_neither_crown_copyright_nor_the_government_licence() {
        assertThat(markup(LAYOUT))
                .doesNotContainIgnoringCase("crown")
                .doesNotContainIgnoringCase("open government licence")
                .contains("href=\"/rule-book\"", "href=\"/accessibility\"");
    }

    @Test
    void every_file_that_the_layout_and_the_style_sheet_name_is_there() {
        String named = markup(LAYOUT) + text(ASSETS.resolve("app.css"));

        assertThat(matches(ASSET_PATH, named, 0))
                .contains("/assets/app.css", "/assets/app.js", "/assets/images/favicon.svg")
                .allSatisfy(
                        path -> assertThat(WEB_ROOT.resolve(path.substring(1))).isRegularFile());
    }

    @Test
    void every_module_that_the_entry_script_imports_is_there() {
        assertThat(matches(IMPORTED_MODULE, text(ASSETS.resolve("app.js")), 1))
                .hasSize(2)
                .allSatisfy(name -> assertThat(ASSETS.resolve(name)).isRegularFile());
    }

    /** The template without its Qute comments, which never reach a browser. */
    private static String markup(Path template) {
        return QUTE_COMMENT.matcher(text(template)).replaceAll("");
    }

    private static List<String> matches(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(group))
                .distinct()
                .toList();
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static List<Path> assets() {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's bytes as characters one for one, so that images can be searched as well. */
    private static String text(Path file) {
        try {
            return Files.readString(
                    file, file.toString().endsWith(".html") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
