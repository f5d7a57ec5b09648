package org.ordito.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.people.Actor;

/** Records what was refused to somebody, in a transaction of its own: that of the refused deed is gone. */
@ApplicationScoped
@Transactional
public class RefusalDesk {

    private static final int SUBJECT_LENGTH = 60;
    private static final int DETAIL_LENGTH = 500;

    @Inject
    private AuditPolicy policy;

    @Inject
    private AuditTrail audit;

    /**
     * @param subject number or slug that was asked for; empty when there was none
     * @param address path of the page or resource, without what a form carried
     */
    public void record(Actor who, String subject, String address) {
        policy.mayBeRefused(who).orRefuse();
        audit.record(who, "access.refused", cut(subject, SUBJECT_LENGTH), cut(address, DETAIL_LENGTH));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
