package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;
import org.ordito.trame.lessons.Lessons;
import org.ordito.trame.register.PersonAttendance;
import org.ordito.trame.register.Rates;

/** Issuing certificates of attendance, taking them back, handing them out, and telling anybody whether a code is good. */
@ApplicationScoped
@Transactional
public class CertificateDesk {

    @Inject
    private CompletionPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private Lessons lessons;

    @Inject
    private Rates rates;

    @Inject
    private Participants participants;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateSheet sheet;

    @Inject
    private DocumentStore documents;

    @Inject
    private CompletionMessages messages;

    @Inject
    private TrameProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Everybody who takes part in a course, with how much they attended and their certificate. */
    public List<CertificateLine> lines(Actor who, String slug) {
        policy.mayLead(who).orRefuse();
        Course course = courses.withSlug(slug);
        Map<Long, Certificate> issued = certificates.of(course);
        return rates.of(course).stream().map(person -> new CertificateLine(person, issued.get(person.participant().id()))).toList();
    }

    /** How many lessons of the course have begun and have no closed register: certificates wait for them. */
    public long openRegisters(Actor who, String slug) {
        policy.mayLead(who).orRefuse();
        return lessons.countOpenRegisters(courses.withSlug(slug), clock.instant());
    }

    /**
     * Issues a certificate to everybody who has attended enough and has none; doing it again issues those that are still due.
     *
     * @return how many
     * @throws RuleViolation {@code lessons.course-runs}, {@code lessons.registers-open}
     */
    public int issue(Actor who, String slug) {
        policy.mayLead(who).orRefuse();
        Course course = courses.lock(slug);
        if (course.getState() != CourseState.ENDED) {
            throw new RuleViolation("lessons.course-runs");
        }
        long open = lessons.countOpenRegisters(course, clock.instant());
        if (open > 0) {
            throw new RuleViolation("lessons.registers-open", open);
        }
        Map<Long, Certificate> before = certificates.of(course);
        List<CertificateLine> issued = new ArrayList<>();
        rates.of(course).stream().filter(person -> person.rate().isReached() && !before.containsKey(person.participant().id()))
                .forEach(person -> issued.add(new CertificateLine(person, issue(course, person))));
        audit.record(who, "certificate.issued", slug, String.valueOf(issued.size()));
        if (!process.certificatesIssued(course, who)) {
            issued.forEach(line -> messages.issued(course, line.person().participant(), line.certificate()));
        }
        return issued.size();
    }

    private Certificate issue(Course course, PersonAttendance person) {
        LocalDate today = RomeTime.dayOf(clock.instant());
        Certificate certificate = new Certificate(CertificateCode.random(), course, person.participant().id(), person.rate(), today);
        byte[] pdf = sheet.write(certificate, person.participant().name());
        certificate.written(documents.storeIssued(pdf, "attestato-" + course.getSlug() + ".pdf", FileType.PDF.getMediaType()));
        certificates.add(certificate);
        return certificate;
    }

    /** Takes a certificate back; its owner is told, and reads why on their page. */
    public void revoke(Actor who, String code, String reason) {
        policy.mayLead(who).orRefuse();
        Certificate certificate = certificates.lock(code);
        certificate.revoke(reason, clock.instant());
        audit.record(who, "certificate.revoked", certificate.getCode(), "");
        participants.of(certificate.getCourse()).stream().filter(person -> person.id().equals(certificate.applicationId())).findFirst()
                .ifPresent(person -> messages.revoked(certificate, person));
    }

    /**
     * Issues another to whoever's certificate was taken back, by what the registers say now. Asked once more, it changes nothing.
     *
     * @param code of the one that was taken back
     * @throws RuleViolation {@code lessons.certificate-holds}, {@code lessons.certificate-below}
     */
    public void issueAnew(Actor who, String code) {
        policy.mayLead(who).orRefuse();
        Certificate before = certificates.named(code);
        Course course = courses.lock(before.getCourse().getSlug());
        if (!before.isRevoked()) {
            throw new RuleViolation("lessons.certificate-holds");
        }
        if (!certificates.of(before.applicationId()).filter(before::equals).isPresent()) {
            return;
        }
        PersonAttendance person = rates.of(course).stream().filter(each -> each.participant().id().equals(before.applicationId())).findFirst()
                .orElseThrow(() -> new NotFound(code));
        Certificate issued = issue(course, person);
        audit.record(who, "certificate.issued-anew", issued.getCode(), before.getCode());
        messages.issued(course, person.participant(), issued);
    }

    public Certificate open(Actor who, String code) {
        policy.mayLead(who).orRefuse();
        return certificates.named(code);
    }

    /** One's own of a course; empty for none. */
    public Optional<Certificate> own(Actor who, Course course) {
        Participant self = participants.of(course, who).orElseThrow(() -> new NotFound(course.getSlug()));
        policy.mayHave(who, self).orRefuse();
        return certificates.of(self.id());
    }

    /** The paper, for its owner or the coordinator; none is handed out of one that was taken back. */
    public Download download(Actor who, String code) {
        Certificate certificate = certificates.named(code);
        if (!policy.mayLead(who).isGranted()) {
            Participant owner = participants.of(certificate.getCourse(), who).filter(self -> self.id().equals(certificate.applicationId()))
                    .orElseThrow(() -> new NotFound(code));
            policy.mayHave(who, owner).orRefuse();
        }
        if (certificate.isRevoked()) {
            throw new RuleViolation("lessons.certificate-revoked");
        }
        return documents.download(who, certificate.document());
    }

    /** What a code says to anybody; empty for a code that is nobody's. */
    public Optional<VerifiedCertificate> verify(String written) {
        policy.mayVerify().orRefuse();
        return CertificateCode.typed(written).flatMap(certificates::coded).map(certificate -> new VerifiedCertificate(certificate.getCode(),
                certificate.getCourse().getTitle(), MaskedName.of(certificates.nameOn(certificate)), certificate.getMinutes(), certificate.getIssuedOn(),
                certificate.getRevokedAt()));
    }
}
