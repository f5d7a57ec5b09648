package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Choosing the legal form of a group. */
@ApplicationScoped
@Transactional
public class FormDesk {

    @Inject
    private GroupPolicy policy;

    @Inject
    private Groups groups;

    @Inject
    private DocumentStore documents;

    @Inject
    private GroupMessages messages;

    @Inject
    private GroupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Chooses a form, or another one before the deed: the documents that the new one does not ask are removed.
     *
     * @param read version of the group that was read before
     * @throws RuleViolation as {@link FormChoice#of} and {@link LabGroup#choose} say
     */
    public void choose(Actor who, String number, int read, FormChoice choice) {
        LabGroup group = groups.lock(number);
        policy.maySpeak(who, group).orRefuse();
        List<StoredDocument> papers = papers(group);
        boolean first = group.choose(read, choice, clock.instant());
        groups.flush();
        documents.removeUnused(papers);
        audit.record(who, "group.form-chosen", number, choice.getForm().name());
        if (first) {
            process.formChosen(group, who);
        } else {
            messages.formChosen(group);
        }
    }

    private static List<StoredDocument> papers(LabGroup group) {
        return group.getChecklist().stream().map(ChecklistEntry::getDocument).filter(Objects::nonNull).toList();
    }
}
