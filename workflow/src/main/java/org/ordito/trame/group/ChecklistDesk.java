package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** A group's checklist: who has to do something says that it is done, its expert confirms it or gives it back with a note. */
@ApplicationScoped
@Transactional
public class ChecklistDesk {

    private static final UploadLimits PAPERS = new UploadLimits(EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.DOCX, FileType.ODT, FileType.XLSX,
            FileType.ODS, FileType.P7M), UploadLimits.DEFAULT.maxBytes());

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

    /** Whether this person does this thing of this group. */
    public boolean mayDo(Actor who, LabGroup group, ChecklistItem item) {
        return policy.mayDo(who, group, item).isGranted();
    }

    /**
     * Says that something is done.
     *
     * @param content the document; null for none, or to keep the one that is there
     * @throws RuleViolation {@code group.item-not-now}, {@code group.item-confirmed}, {@code group.missing.file}; or why the file is refused
     */
    public void done(Actor who, String number, ChecklistItem item, InputStream content, String filename) {
        policy.mayDo(who, groups.numbered(number), item).orRefuse();
        StoredDocument document = content == null ? null : documents.store(who, PAPERS, content, filename);
        LabGroup group = groups.lock(number);
        policy.mayDo(who, group, item).orRefuse();
        group.workOn(item).done(who, document, clock.instant()).ifPresent(replaced -> documents.removeUnused(List.of(replaced)));
        audit.record(who, "group.item-done", number, item.name());
        if (item.isOfMembers()) {
            messages.itemDone(group, item);
        } else {
            goOn(who, group);
        }
    }

    /** Something is in order. @param read version that was looked at @throws RuleViolation {@code group.item-not-now}, {@code group.item-not-done} */
    public void confirm(Actor who, String number, ChecklistItem item, int read) {
        LabGroup group = toAccompany(who, number);
        group.workOn(item).confirm(read, who, clock.instant());
        audit.record(who, "group.item-confirmed", number, item.name());
        goOn(who, group);
    }

    /** Something is to be done again. @param read version that was looked at @throws RuleViolation {@code group.item-not-now}, {@code group.item-not-done} */
    public void sendBack(Actor who, String number, ChecklistItem item, int read, String note) {
        LabGroup group = toAccompany(who, number);
        group.workOn(item).sendBack(read, note, who, clock.instant());
        audit.record(who, "group.item-returned", number, item.name());
        messages.itemReturned(group, item);
    }

    /** The document of something; a look of who is not in the group is recorded. @throws NotFound when there is none */
    public Download document(Actor who, String number, ChecklistItem item) {
        LabGroup group = groups.numbered(number);
        policy.maySee(who, group).orRefuse();
        StoredDocument document = group.entry(item).getDocument();
        if (document == null) {
            throw new NotFound(number + " " + item);
        }
        if (!group.isMember(who)) {
            audit.record(who, "group.document-opened", number, item.name());
        }
        return documents.download(who, document);
    }

    /** What all things confirmed bring about: the deed can be signed, or the registration is complete. */
    private void goOn(Actor who, LabGroup group) {
        Instant now = clock.instant();
        if (group.isReady()) {
            messages.ready(group);
        } else if (group.register(now)) {
            audit.record(who, "group.registered", group.getNumber(), "");
            process.registered(group);
        }
    }

    private LabGroup toAccompany(Actor who, String number) {
        LabGroup group = groups.lock(number);
        policy.mayAccompany(who, group).orRefuse();
        return group;
    }
}
