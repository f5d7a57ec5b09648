package org.ordito.web.mandates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.submission.OnBehalfCase;
import org.ordito.ideazione.submission.OnBehalfDesk;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.web.text.PageText;

/** The people whom an operator of the focal point acts for, and where each application stands. */
@Named
@RequestScoped
public class MandateListPage {

    @Inject
    private Actor actor;

    @Inject
    private OnBehalfDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<OnBehalfCase> held;

    @PostConstruct
    void read() {
        held = desk.held(actor, after);
    }

    public List<OnBehalfCase> getCases() {
        return held.items();
    }

    /** What stands beside a mandate: the application, else the draft, else what the mandate itself waits for. */
    public String standing(OnBehalfCase each) {
        if (each.draft() != null) {
            return text.of("mandates.page.is-draft", text.instant(each.draft().getSavedAt()));
        }
        if (each.application() != null) {
            return text.of("mandates.page.is-sent", each.application().getNumber(), text.of("application.state.applicant." + each.application().visibleState()));
        }
        return text.of("mandates.page.is-nothing");
    }

    public String getNextAddress() {
        return held.next() == null ? null : "/app/mandates/list.xhtml?after=" + held.next();
    }
}
