package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.audit.AuditEvent;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.engine.WorkList;
import org.ordito.letters.Letter;
import org.ordito.letters.Letters;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.StaleEdit;
import org.ordito.protocol.ProtocolEntry;
import org.ordito.protocol.ProtocolRegister;

/** Reading an application whatever its stage, and taking it back. */
@ApplicationScoped
@Transactional
public class ApplicationDesk {

    @Inject
    private ApplicationPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Attachments attachments;

    @Inject
    private ArrivalRemarks remarks;

    @Inject
    private People people;

    @Inject
    private DocumentStore documents;

    @Inject
    private WorkList workList;

    @Inject
    private Outbox outbox;

    @Inject
    private Letters letters;

    @Inject
    private ProtocolRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private Leaving leaving;

    /** One application with what its page shows. @throws NotFound if there is none with that number */
    public ApplicationCase open(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        boolean inside = policy.maySeeInside(who, application).isGranted();
        List<AuditEvent> events = inside ? audit.about(number) : List.of();
        boolean hasAccount = people.named(application.getApplicant()).hasAccount();
        return new ApplicationCase(application, inside, application.isOf(who), application.isInHandsOf(who),
                hasAccount, !hasAccount && policy.mayOpenAccount(who, application).isGranted(), attachments.of(application),
                inside ? remarks.of(application) : List.of(), workList.openBelow(number),
                outbox.about(number, application.getApplicant()), letters.of(number).stream().filter(letter -> inside || letter.isDelivered()).toList(),
                register.of(number), events);
    }

    /** A letter, once it is delivered. @param position place among the letters of the case, from 1 */
    public Download letter(Actor who, String number, int position) {
        policy.maySee(who, applications.numbered(number)).orRefuse();
        StoredDocument document = letters.find(number, position).map(Letter::getDocument).orElseThrow(() -> new NotFound(number + "-L" + position));
        return documents.download(who, document);
    }

    /** One of its files; that somebody else than the applicant opened it is recorded. @param position place among them, from 1 */
    public Download attachment(Actor who, String number, int position) {
        IdeaApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        StoredDocument document = attachments.find(application, position).orElseThrow(() -> new NotFound(number + "/" + position)).getDocument();
        if (!application.isOf(who)) {
            audit.record(application.asRecorded(who), "application.attachment-opened", number, String.valueOf(position));
        }
        return documents.download(who, document);
    }

    /** What this person has sent, has to do and has received. */
    public PersonalArea personalArea(Actor who, PersonalArea.After after) {
        policy.mayHavePersonalArea(who).orRefuse();
        Slice<IdeaApplication> own = applications.sentBy(who.username(), after.applications());
        Slice<IdeaApplication> shared = applications.sharedWith(who.username(), after.shared());
        return new PersonalArea(own, shared, registered(Stream.concat(own.items().stream(), shared.items().stream()).map(IdeaApplication::getNumber).toList()),
                workList.forPerson(who, after.work()), outbox.receivedBy(who.username(), after.messages()));
    }

    private Map<String, ProtocolEntry> registered(List<String> numbers) {
        return register.incoming(numbers).stream().collect(Collectors.toMap(ProtocolEntry::getSha256, Function.identity(), (first, again) -> first));
    }

    /**
     * Takes an application back before a grant was approved; what was taken back already stays so.
     *
     * @throws StaleEdit     if a grant was approved meanwhile: to give it up is asked apart
     * @throws RuleViolation {@code application.withdrawal-late} when it can no longer be taken back
     */
    public void withdraw(Actor who, String number) {
        leave(who, number, false);
    }

    /**
     * Gives up a grant that was approved; what was given up already stays so.
     *
     * @throws StaleEdit if there is none to give up, or not any more
     */
    public void renounce(Actor who, String number) {
        leave(who, number, true);
    }

    private void leave(Actor who, String number, boolean isRenunciation) {
        IdeaApplication application = applications.lock(number);
        policy.mayWithdraw(who, application).orRefuse();
        if (!application.getState().isLeft()) {
            StaleEdit.unlessSame(isRenunciation, application.getState().allowsRenunciation());
            leaving.leave(application.asRecorded(who), application, null);
        }
    }
}
