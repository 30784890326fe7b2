package org.benefitstriage.api.queue;

import java.util.Arrays;
import java.util.Optional;

/**
 * The lists an officer chooses from. A claim drawn for a quality check is in {@link #QUALITY_CHECKS} alone until it is
 * decided: were it in the other lists, its place there would give its risk away.
 */
public enum QueueList {
    YOURS("yours", "Your referrals", "not drawn and open_now and assignee = :caller"),
    UNASSIGNED("unassigned", "Unassigned", "not drawn and status = 'OPEN' and assignee is null"),
    WAITING("waiting", "Waiting for information", "not drawn and open_now and status <> 'OPEN'"),
    OPEN("open", "All open", "not drawn and open_now"),
    QUALITY_CHECKS("quality-checks", "Quality checks", "drawn and open_now and (queue = 'OFFICER' or :senior)"),
    CLOSED("closed", "Closed", "not open_now");

    private final String slug;
    private final String title;
    private final String condition;

    QueueList(String slug, String title, String condition) {
        this.slug = slug;
        this.title = title;
        this.condition = condition;
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** Over the columns of {@link QueueSql#ROWS}. */
    String condition() {
        return condition;
    }

    /** Whether rows may show band and reasons, be filtered by risk and be sorted by it. */
    public boolean showsRisk() {
        return this != QUALITY_CHECKS;
    }

    public static Optional<QueueList> ofSlug(String slug) {
        return Arrays.stream(values()).filter(list -> list.slug.equals(slug)).findFirst();
    }
}
