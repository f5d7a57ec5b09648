package org.ordito.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.CallState;
import org.ordito.calls.Calls;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RuleViolation;

/** The desk where somebody asks the focal point to apply for them: the form, the signed paper, and its end. */
@ApplicationScoped
@Transactional
public class MandateDesk {

    /** What a scanner or a telephone makes of a signed paper. */
    private static final UploadLimits SCAN = new UploadLimits(EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG), UploadLimits.DEFAULT.maxBytes());

    @Inject
    private MandatePolicy policy;

    @Inject
    private Mandates mandates;

    @Inject
    private MandateForm form;

    @Inject
    private Calls calls;

    @Inject
    private People people;

    @Inject
    private DocumentStore documents;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The calls that one may ask for help with, newest first. */
    public List<Call> calls(Actor who) {
        policy.mayPrepare(who).orRefuse();
        return calls.published(null).items().stream().filter(MandateDesk::takesMandates).toList();
    }

    private static boolean takesMandates(Call call) {
        return call.getState() == CallState.OPEN || call.getState() == CallState.CLOSED;
    }

    /**
     * Prepares a mandate of somebody with an account, who is told; the one that is there already is opened again.
     *
     * @param account username or e-mail address, exactly: nobody looks through people here
     * @param phone   null for none
     * @throws RuleViolation {@code mandates.nobody}, {@code mandates.call}, {@code mandates.phone}, {@code mandates.own}
     */
    public Mandate prepareFor(Actor who, String slug, String account, String phone) {
        policy.mayPrepare(who).orRefuse();
        people.holdBack(who.username());
        Person person = withAccount(account == null ? "" : account.strip()).orElseThrow(() -> new RuleViolation("mandates.nobody").at("account"));
        return prepared(who, slug, person, NewPerson.phone(phone));
    }

    private Optional<Person> withAccount(String account) {
        List<Person> found = people.find(account).map(List::of).orElseGet(() -> account.contains("@") ? people.withEmail(account) : List.of())
                .stream().filter(person -> person.hasAccount() && person.getRoles().contains(Role.CITIZEN)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Prepares a mandate of somebody without an account, who is known by the tax code: the same person the next time.
     *
     * @throws RuleViolation {@code mandates.other-name} when the code belongs to somebody of another name, {@code mandates.call}
     */
    public Mandate prepareFor(Actor who, String slug, NewPerson newcomer) {
        policy.mayPrepare(who).orRefuse();
        people.holdBack(who.username());
        return prepared(who, slug, known(newcomer), newcomer.phone());
    }

    private Person known(NewPerson newcomer) {
        Optional<Person> before = people.withTaxCode(newcomer.taxCode());
        if (before.isEmpty()) {
            Person person = Person.withoutAccount(Person.newUsername(), newcomer.name(), newcomer.taxCode(), newcomer.email());
            person.readsIn(newcomer.language());
            people.add(person);
            return person;
        }
        if (!newcomer.isCalled(before.get().getName())) {
            throw new RuleViolation("mandates.other-name").at("taxCode");
        }
        if (!newcomer.email().isEmpty()) {
            before.get().reachAt(newcomer.email(), newcomer.language());
        }
        return before.get();
    }

    private Mandate prepared(Actor who, String slug, Person person, String phone) {
        Call call = calls.find(String.valueOf(slug)).filter(MandateDesk::takesMandates).orElseThrow(() -> new RuleViolation("mandates.call").at("call"));
        Optional<Mandate> before = mandates.between(person.getUsername(), who.username(), call);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        Mandate mandate = new Mandate(numbers.next("DEL", now.atZone(OrditoClock.ROME).getYear()), person, who, call, phone, now);
        mandates.add(mandate);
        audit.record(who.onBehalfOf(person.getUsername()), "mandate.prepared", mandate.getNumber(), slug);
        if (person.hasAccount()) {
            outbox.send(person, mandate.getNumber(), "mandates.mail.prepared", mandate.getPersonName(), mandate.getOperatorName(), call.getTitle(), mandate.getNumber());
        }
        return mandate;
    }

    /** A mandate, for the operator whom it names and the person who gave it. */
    public Mandate open(Actor who, String number) {
        Mandate mandate = mandates.numbered(number);
        policy.mayRead(who, mandate).orRefuse();
        return mandate;
    }

    /** Those that this person has given and not taken back. */
    public List<Mandate> given(Actor who) {
        policy.mayReadOwn(who).orRefuse();
        return mandates.givenBy(who.username());
    }

    /** The paper to sign. */
    public Download form(Actor who, String number) {
        Mandate mandate = mandates.numbered(number);
        policy.mayFile(who, mandate).orRefuse();
        Instant now = clock.instant();
        return DocumentStore.passing(form.write(mandate, people.named(mandate.getPerson()), now), number + ".pdf", "application/pdf", now);
    }

    /** Files the signed paper. @throws RuleViolation if the file is refused, and as {@link Mandate#sign} says */
    public void sign(Actor who, String number, String filename, InputStream content) {
        policy.mayPrepare(who).orRefuse();
        StoredDocument document = documents.store(who, SCAN, content, filename);
        Mandate mandate = mandates.lock(number);
        policy.mayFile(who, mandate).orRefuse();
        if (mandate.sign(document, clock.instant())) {
            audit.record(who.onBehalfOf(mandate.getPerson()), "mandate.signed", number, document.getSha256());
        }
    }

    /** What was signed; that somebody else than the two whom it binds opened it is recorded. */
    public Download signed(Actor who, String number) {
        Mandate mandate = mandates.numbered(number);
        policy.mayReadSigned(who, mandate).orRefuse();
        if (mandate.getDocument() == null) {
            throw new NotFound(number);
        }
        if (!policy.mayRead(who, mandate).isGranted()) {
            audit.record(who, "mandate.opened", number, "");
        }
        return documents.download(who, mandate.getDocument());
    }

    /**
     * Ends a mandate: the operator sees nothing more of what was done with it, which stays with the person. The other side is told.
     *
     * @param reason the operator has to give one; told to the person
     * @throws RuleViolation {@code mandates.reason}
     */
    public void end(Actor who, String number, String reason) {
        Mandate mandate = mandates.lock(number);
        policy.mayEnd(who, mandate).orRefuse();
        if (!mandate.end(who, reason, clock.instant())) {
            return;
        }
        boolean isPerson = mandate.isOf(who);
        audit.record(isPerson ? who : who.onBehalfOf(mandate.getPerson()), "mandate.ended", number, "");
        Person other = people.named(isPerson ? mandate.getOperator() : mandate.getPerson());
        outbox.send(other, number, isPerson ? "mandates.mail.taken-back" : "mandates.mail.ended", mandate.getPersonName(),
                mandate.getOperatorName(), mandate.getCall().getTitle(), number, mandate.getEndReason() == null ? "" : mandate.getEndReason());
    }
}
