package org.ordito.web.ideazione.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicationRegisterDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.RegisterLine;
import org.ordito.ideazione.StateCount;
import org.ordito.ideazione.register.JobKind;
import org.ordito.ideazione.register.RegisterJobDesk;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.web.text.Language;

/** All applications as they are looked for, how many there are in each state, and what is done with many at once. */
@Named
@RequestScoped
public class RegisterPage {

    private static final String ADDRESS = "/app/ideazione/applications.xhtml";
    private static final String JOB = "/app/ideazione/register-job.xhtml?number=";

    @Inject
    private Actor actor;

    @Inject
    private ApplicationRegisterDesk desk;

    @Inject
    private RegisterJobDesk jobs;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private RegisterFilter filter;
    private Slice<RegisterLine> lines;
    private List<StateCount> counts;
    private List<Call> calls;
    private List<Person> officers;
    private Optional<String> running;
    private Boolean all = false;
    private String officer;

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

    public List<Person> getOfficers() {
        if (officers == null) {
            officers = desk.officers(actor);
        }
        return officers;
    }

    public Quarter[] getQuarters() {
        return Quarter.values();
    }

    public Field[] getFields() {
        return Field.values();
    }

    /** How many match, in the state that is looked for. */
    public long getMatching() {
        return counts.stream().filter(count -> filter.state() == null || count.state() == filter.state()).mapToLong(StateCount::count).sum();
    }

    public boolean isAssigner() {
        return actor.is(Role.OFFICER) || actor.is(Role.MANAGER);
    }

    public void exportXlsx() throws IOException {
        follow(jobs.export(actor, JobKind.XLSX, chosen(), language.getLocale()));
    }

    public void exportCsv() throws IOException {
        follow(jobs.export(actor, JobKind.CSV, chosen(), language.getLocale()));
    }

    public void assign() throws IOException {
        if (officer == null || officer.isBlank()) {
            throw new RuleViolation("register.no-officer").at("officer");
        }
        follow(jobs.assign(actor, chosen(), RegisterFilter.NOBODY.equals(officer) ? null : officer, language.getLocale()));
    }

    /** All that match, or those of this page whose boxes are ticked. @throws RuleViolation {@code register.none} when none is */
    private RegisterFilter chosen() {
        if (Boolean.TRUE.equals(all)) {
            return filter;
        }
        String[] ticked = request.getParameterValues("chosen");
        List<String> shown = getLines().stream().map(RegisterLine::number).toList();
        List<String> chosen = ticked == null ? List.of() : Stream.of(ticked).filter(shown::contains).toList();
        if (chosen.isEmpty()) {
            throw new RuleViolation("register.none");
        }
        return filter.only(chosen);
    }

    private static void follow(String job) throws IOException {
        Faces.redirect(JOB + job);
    }

    /** Where to follow what this person has begun and goes on; null when nothing does. */
    public String getRunningAddress() {
        if (running == null) {
            running = jobs.running(actor).map(job -> JOB + job.getPublicId());
        }
        return running.orElse(null);
    }

    /** Whether all that match are meant, not only those that are ticked. */
    public Boolean getAll() {
        return all;
    }

    public void setAll(Boolean all) {
        this.all = all;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }
}
