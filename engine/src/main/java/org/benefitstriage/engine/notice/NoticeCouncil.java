package org.benefitstriage.engine.notice;

import java.util.List;

/**
 * Who writes the letter.
 *
 * @param name the council as residents know it
 * @param contact how to reach the benefits team, one line each; empty when the council has not said
 * @param payment when and for which period housing benefit is paid to people, a sentence; empty when it has not said
 * @param rentCredit how and when housing benefit is put on a council tenant's rent account, a sentence; empty likewise
 */
public record NoticeCouncil(String name, List<String> contact, String payment, String rentCredit) {

    public NoticeCouncil {
        contact = List.copyOf(contact);
    }
}
