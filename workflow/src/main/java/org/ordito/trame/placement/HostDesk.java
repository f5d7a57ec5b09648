package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Writing the hosts with their conventions, and the numbers of the placements. */
@ApplicationScoped
@Transactional
public class HostDesk {

    @Inject
    private PlacementPolicy policy;

    @Inject
    private Hosts hosts;

    @Inject
    private Placements placements;

    @Inject
    private People people;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every host, by name. @param after key of the slice before; null for the first */
    public Slice<Host> all(Actor who, String after) {
        policy.maySeeAll(who).orRefuse();
        Slice<Host> slice = hosts.all(after);
        slice.items().forEach(Host::getCrafts);
        return slice;
    }

    /** How many places are taken today, by the host's id; none where nothing is said. */
    public Map<Long, Integer> taken(Actor who) {
        policy.maySeeAll(who).orRefuse();
        LocalDate today = RomeTime.dayOf(clock.instant());
        return placements.stays(new Stay(today, today)).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, host -> host.getValue().size()));
    }

    public Host open(Actor who, String code) {
        policy.maySeeAll(who).orRefuse();
        Host host = hosts.coded(code);
        host.getCrafts();
        host.getTutors();
        return host;
    }

    public List<Quarter> quarters(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return hosts.quarters();
    }

    /** Everybody who can be the tutor of a host. */
    public List<Person> tutors(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return people.withRole(Role.HOST_TUTOR);
    }

    /** @return the code of the new host */
    public String add(Actor who, HostContent content) {
        policy.mayLead(who).orRefuse();
        requireTutors(content);
        Host host = new Host(numbers.next("OSP", RomeTime.dayOf(clock.instant()).getYear()));
        host.write(host.getVersion(), content, hosts.quarter(content.quarter()));
        hosts.add(host);
        audit.record(who, "host.added", host.getCode(), "");
        return host.getCode();
    }

    /**
     * @param read version that was read before
     * @throws RuleViolation {@code placement.convention-needed} if an open placement would lie outside the convention
     */
    public void write(Actor who, String code, int read, HostContent content) {
        policy.mayLead(who).orRefuse();
        requireTutors(content);
        Host host = hosts.lock(hosts.coded(code));
        host.write(read, content, hosts.quarter(content.quarter()));
        hosts.countOn(host);
        boolean isCovered = content.conventionFrom() != null ? !placements.anyOutside(host, content.conventionFrom(), content.conventionTo())
                : placements.staysAt(host, null).isEmpty();
        if (!isCovered) {
            throw new RuleViolation("placement.convention-needed").at("conventionTo");
        }
        audit.record(who, "host.written", code, "");
    }

    private void requireTutors(HostContent content) {
        Set<String> known = people.withRole(Role.HOST_TUTOR).stream().map(Person::getUsername).collect(Collectors.toSet());
        if (!known.containsAll(content.tutors())) {
            throw new RuleViolation("placement.tutor").at("tutors");
        }
    }

    /** Files the signed convention, in place of the one before. @throws RuleViolation if the file is refused */
    public void fileConvention(Actor who, String code, String filename, InputStream content) {
        policy.mayLead(who).orRefuse();
        StoredDocument document = documents.store(who, UploadLimits.DEFAULT, content, filename);
        hosts.lock(hosts.coded(code)).signed(document).ifPresent(replaced -> documents.removeUnused(List.of(replaced)));
        audit.record(who, "host.convention-filed", code, document.getSha256());
    }

    public Download convention(Actor who, String code) {
        policy.maySeeAll(who).orRefuse();
        StoredDocument document = hosts.coded(code).getConventionDocument();
        if (document == null) {
            throw new NotFound(code);
        }
        return documents.download(who, document);
    }

    public PlacementTerms terms(Actor who) {
        policy.maySeePayments(who).orRefuse();
        return hosts.terms();
    }

    /** @param read version that was read before */
    public void writeTerms(Actor who, int read, PlacementTerms.Numbers written) {
        policy.mayLead(who).orRefuse();
        hosts.terms().write(read, written);
        audit.record(who, "placement.terms-written", "placement-terms", "");
    }
}
