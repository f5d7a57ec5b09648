package org.ordito.web.ideazione.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicationRegisterDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.RegisterLine;
import org.ordito.ideazione.StateCount;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** All applications by call, state and text; how many there are in each state, as bars. */
@Named
@RequestScoped
public class RegisterPage {

    private static final String ADDRESS = "/app/ideazione/applications.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private ApplicationRegisterDesk desk;

    @Inject
    private HttpServletRequest request;

    private RegisterFilter filter;
    private Slice<RegisterLine> lines;
    private List<StateCount> counts;
    private List<Call> calls;

    @PostConstruct
    void read() {
        filter = RegisterQuery.of(request);
        String after = request.getParameter("after");
        lines = desk.lines(actor, filter, after == null || after.isBlank() ? null : after);
        counts = desk.counts(actor, filter);
        calls = desk.calls(actor);
    }

    public RegisterFilter getFilter() {
        return filter;
    }

    public List<RegisterLine> getLines() {
        return lines.items();
    }

    public List<StateCount> getCounts() {
        return counts;
    }

    public long getTotal() {
        return counts.stream().mapToLong(StateCount::count).sum();
    }

    /** The length of a count's bar, the longest being 100. */
    public long bar(StateCount count) {
        long most = counts.stream().mapToLong(StateCount::count).max().orElse(1);
        return Math.max(1, count.count() * 100 / most);
    }

    public List<Call> getCalls() {
        return calls;
    }

    public ApplicationState[] getStates() {
        return ApplicationState.values();
    }

    /** The list as it is filtered now, but for one state; for all of them when it is null. */
    public String withState(ApplicationState state) {
        return ADDRESS + RegisterQuery.write(filter, state);
    }

    public String getNextAddress() {
        return lines.next() == null ? null : withState(filter.state()) + "&after=" + lines.next();
    }

    public String getExportAddress() {
        return "/app/ideazione/applications.csv" + RegisterQuery.write(filter, filter.state());
    }
}
