package org.ordito.ideazione.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.ideazione.admissibility.AdmissibilityReleases;
import org.ordito.ideazione.submission.Sending;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Brings in applications that arrived on paper or by PEC: the empty table, its check, and taking all of it in or nothing. */
@ApplicationScoped
@Transactional
public class ArrivalDesk {

    /** Largest table, in megabytes. */
    public static final int MEGABYTES = 5;

    /** Most applications in one table. */
    public static final int MOST = ArrivalTable.MOST;

    static final String XLSX = FileType.XLSX.getMediaType();

    private static final UploadLimits LIMITS = new UploadLimits(EnumSet.of(FileType.XLSX), MEGABYTES * 1024L * 1024);

    @Inject
    private ArrivalPolicy policy;

    @Inject
    private ArrivalImports imports;

    @Inject
    private Calls calls;

    @Inject
    private Sending sending;

    @Inject
    private AdmissibilityReleases releases;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The newest calls that may take such applications in, to choose from. */
    public List<Call> calls(Actor who) {
        policy.mayRead(who).orRefuse();
        return calls.published(null).items().stream().filter(call -> policy.isOpen(call, false).isGranted()).toList();
    }

    /** A call that is public. @throws org.ordito.platform.NotFound if there is none with that slug */
    public Call call(Actor who, String slug) {
        policy.mayRead(who).orRefuse();
        return calls.withSlug(slug);
    }

    /** Whether this person may bring in such applications for the call now, or why not. */
    public Permission mayTakeIn(Actor who, Call call) {
        return policy.mayTakeIn(who).and(isOpen(call));
    }

    private Permission isOpen(Call call) {
        return policy.isOpen(call, releases.areUnderWay(call));
    }

    /** The tables that were brought for a call, newest first. @param after key of the slice before; null for the first */
    public Slice<ArrivalImport> imports(Actor who, Call call, String after) {
        policy.mayRead(who).orRefuse();
        return imports.of(call, after);
    }

    /** The empty table of a call. @param language of its headings */
    public Download template(Actor who, String slug, Locale language) {
        policy.mayTakeIn(who).orRefuse();
        Call call = calls.withSlug(slug);
        return DocumentStore.passing(Template.of(call, language), "domande-" + slug + ".xlsx", XLSX, clock.instant());
    }

    /**
     * Keeps a table that was filled in, to be checked. The same file once more is the same import.
     *
     * @return the import's public id
     * @throws RuleViolation when it is no table of this call, or the call takes no such applications in; as {@link DocumentStore#store} says
     */
    public String bring(Actor who, String slug, String filename, InputStream content) {
        policy.mayTakeIn(who).orRefuse();
        byte[] table = read(content);
        StoredDocument document = documents.store(who, LIMITS, new ByteArrayInputStream(table), filename);
        Call call = calls.withSlug(slug);
        requireOpen(call);
        try {
            check(ArrivalTable.read(table, call), call);
        } catch (RuleViolation refused) {
            throw refused.at("file");
        }
        ArrivalImport brought = imports.begin(call, document, who, clock.instant());
        audit.record(who, "arrivals.brought", slug, document.getSha256());
        return brought.getPublicId();
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readNBytes(MEGABYTES * 1024 * 1024 + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was brought. @throws org.ordito.platform.NotFound if there is none with that id */
    public ArrivalImport brought(Actor who, String publicId) {
        policy.mayRead(who).orRefuse();
        return imports.withId(publicId);
    }

    /** What its check says now, with what is in the register already. */
    public ArrivalReport check(Actor who, String publicId) {
        policy.mayRead(who).orRefuse();
        return check(who, imports.withId(publicId));
    }

    private ArrivalReport check(Actor who, ArrivalImport brought) {
        Call call = brought.getCall();
        return check(ArrivalTable.read(read(documents.download(who, brought.getDocument()).content()), call), call);
    }

    private ArrivalReport check(ArrivalTable table, Call call) {
        ArrivalCheck check = new ArrivalCheck(table, call, clock.instant());
        return check.report(imports.known(call, check.protocols()));
    }

    /** The same as a file to take away. @param format what it is to be: CSV or XLSX */
    public Download report(Actor who, String publicId, ReportFormat format, Locale language) {
        ArrivalReport report = check(who, publicId);
        return DocumentStore.passing(format.write(ReportTable.of(report, language)), "esito-" + report.call().getSlug() + format.ending(),
                format.mediaType(), clock.instant());
    }

    /**
     * Takes in all that is new, in the order of arrival, or nothing. Asked for once more, it changes nothing.
     *
     * @throws RuleViolation {@code arrivals.not-ready} when something has to be corrected, {@code arrivals.nothing-new}; {@code arrivals.call-not-open},
     *                       {@code arrivals.outcomes-under-way}
     */
    public void takeIn(Actor who, String publicId) {
        policy.mayTakeIn(who).orRefuse();
        ArrivalImport brought = imports.lock(publicId);
        if (brought.getTakenInAt() != null) {
            return;
        }
        Call call = calls.hold(brought.getCall());
        requireOpen(call);
        ArrivalReport report = check(who, brought);
        if (!report.isReady()) {
            throw new RuleViolation(report.isWrong() ? "arrivals.not-ready" : "arrivals.nothing-new");
        }
        List<ArrivalLine> fresh = report.lines().stream().filter(line -> line.verdict().isToTakeIn())
                .sorted(Comparator.comparing(ArrivalLine::arrivedAt)).toList();
        fresh.forEach(line -> sending.takeIn(who, line.arrived(), line.arrival(), line.arrivedAt()));
        brought.takenIn(fresh.size(), who, clock.instant());
        audit.record(who, "arrivals.taken-in", call.getSlug(), fresh.size() + " " + brought.getDocument().getSha256());
    }

    /** Removes the tables that nobody had taken in for {@link ArrivalImport#KEPT}; the trail keeps their hash. */
    void sweep(Actor portal) {
        policy.maySweep(portal).orRefuse();
        for (ArrivalImport forgotten : imports.unconfirmed(clock.instant().minus(ArrivalImport.KEPT))) {
            StoredDocument table = forgotten.getDocument();
            imports.remove(forgotten);
            documents.remove(table);
            audit.record(portal, "arrivals.removed", forgotten.getCall().getSlug(), table.getSha256());
        }
    }

    private void requireOpen(Call call) {
        Permission open = isOpen(call);
        if (!open.isGranted()) {
            throw new RuleViolation(open.reason(), open.arguments());
        }
    }
}
