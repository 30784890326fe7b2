package org.benefitstriage.api.pages;

import java.util.List;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;

/** The parts of the service that the menu leads to. */
enum Section {
    REFERRALS("Referrals", "/referrals", Roles.OFFICER, Roles.SENIOR_OFFICER),
    DECISIONS("Decisions", "/decisions", Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER),
    FIGURES("Figures", "/figures", Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER),
    HALTS("Automatic approval", "/halts", Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN),
    RULES("Rules in use", "/rules", Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN),
    MODELS("Risk model", "/models", Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN),
    MEASUREMENTS("Measurements", "/measurements", Roles.AUDITOR, Roles.OWNER),
    RULE_BOOK("Rule book", "/rule-book"),
    /** Pages outside the menu. */
    ELSEWHERE("", "");

    private final String text;
    private final String href;
    private final String[] roles;

    Section(String text, String href, String... roles) {
        this.text = text;
        this.href = href;
        this.roles = roles;
    }

    /** The menu of somebody who stands in a section. */
    static List<NavigationItem> menu(Caller caller, Section current) {
        return List.of(REFERRALS, DECISIONS, FIGURES, HALTS, RULES, MODELS, MEASUREMENTS, RULE_BOOK).stream()
                .filter(section -> section.roles.length == 0 || caller.hasAnyOf(section.roles))
                .map(section -> new NavigationItem(section.text, section.href, section == current))
                .toList();
    }
}
