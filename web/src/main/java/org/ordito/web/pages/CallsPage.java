package org.ordito.web.pages;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.calls.Annex;
import org.ordito.calls.Annexes;
import org.ordito.calls.Call;
import org.ordito.calls.CallVersion;
import org.ordito.calls.Calls;
import org.ordito.calls.MatterChange;
import org.ordito.calls.Showcases;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/**
 * {@code /avvisi} lists the calls, {@code /avvisi/<slug>} shows one, {@code /avvisi/<slug>/versioni} and below what it said at
 * each time, {@code /avvisi/<slug>/graduatoria} its ranking, which belongs to its programme:
 * {@code /WEB-INF/<programme>/ranking.xhtml}, as does the self-check, {@code /avvisi/<slug>/verifica}.
 */
@Named
@RequestScoped
public class CallsPage {

    @Inject
    private Address address;

    @Inject
    private Calls calls;

    @Inject
    private Annexes annexes;

    @Inject
    private Clock clock;

    @Inject
    private Showcases showcases;

    @Inject
    private HttpServletRequest request;

    private Call call;
    private Slice<Call> slice;
    private String view;
    private List<Annex> files;
    private List<CallVersion> versions;
    private CallVersion version;
    private List<MatterChange> changes;

    @PostConstruct
    void read() {
        address.requireAtMost(4);
        String slug = address.part(1);
        if (slug == null) {
            slice = calls.published(request.getParameter("dopo"));
            view = "/WEB-INF/pages/calls.xhtml";
            return;
        }
        call = calls.find(slug).filter(found -> found.getState().isPublic()).orElseThrow(() -> new NotFound(slug));
        view = address.part(2) == null ? "/WEB-INF/pages/call.xhtml" : "versioni".equals(address.part(2)) ? versionView()
                : CallViews.of(address.part(2), address.part(3)).orElseGet(this::partView);
    }

    private String versionView() {
        String number = address.part(3);
        if (number == null) {
            return "/WEB-INF/pages/call-versions.xhtml";
        }
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new NotFound(number);
        }
        version = calls.version(call, Integer.parseInt(number)).orElseThrow(() -> new NotFound(number));
        return "/WEB-INF/pages/call-version.xhtml";
    }

    private String partView() {
        if (address.part(3) != null) {
            throw new NotFound(address.part(3));
        }
        if ("verifica".equals(address.part(2)) && showcases.of(call).offersSelfCheck()) {
            return "/WEB-INF/" + call.getProgramme() + "/check.xhtml";
        }
        if (!"graduatoria".equals(address.part(2)) || !isRankingPublished()) {
            throw new NotFound(address.part(2));
        }
        return "/WEB-INF/" + call.getProgramme() + "/ranking.xhtml";
    }

    /** The view that answers this address. */
    public String getView() {
        return view;
    }

    /** The call in the address; null on the list. */
    public Call getCall() {
        return call;
    }

    public List<Call> getCalls() {
        return slice.items();
    }

    /** Where the next slice of the list begins; null at its end. */
    public String getNext() {
        return slice.next();
    }

    /** Whether an application sent now would be in time. */
    public boolean isOpenNow() {
        return call.accepts(clock.instant());
    }

    /** Whether there is a check to make before applying. */
    public boolean isCheckOffered() {
        return showcases.of(call).offersSelfCheck() && !clock.instant().isAfter(call.getClosesAt());
    }

    public boolean isRankingPublished() {
        return showcases.of(call).isRankingPublished(call);
    }

    /** The versions of the call, newest first. */
    public List<CallVersion> getVersions() {
        if (versions == null) {
            versions = calls.versions(call);
        }
        return versions;
    }

    /** The version in the address. */
    public CallVersion getVersion() {
        return version;
    }

    /** What the version changed; empty for the first, and when the one before was not kept matter by matter. */
    public List<MatterChange> getChanges() {
        if (changes == null) {
            changes = calls.before(version).filter(before -> !before.getMatters().isEmpty())
                    .map(before -> MatterChange.between(before.getMatters(), version.getMatters())).orElse(List.of());
        }
        return changes;
    }

    /** The files that come with the call. */
    public List<Annex> getAnnexes() {
        if (files == null) {
            files = annexes.of(call);
        }
        return files;
    }
}
