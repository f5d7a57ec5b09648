package org.ordito.web.pages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.calls.Call;
import org.ordito.calls.CallState;
import org.ordito.calls.Calls;
import org.ordito.calls.Highlight;
import org.ordito.calls.Showcases;
import org.ordito.web.text.PageText;

/** The first page: the calls that one can apply to, and what each programme shows of itself. */
@Named
@RequestScoped
public class HomePage {

    private static final Set<CallState> AHEAD = Set.of(CallState.PUBLISHED, CallState.OPEN);

    @Inject
    private Calls calls;

    @Inject
    private Showcases showcases;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    private List<Call> openCalls;
    private List<Shown> shown;

    /** What a programme shows. @param all address of everything that its highlights are taken from */
    public record Shown(String programme, List<Highlight> highlights, String all) {
    }

    /** Open, or published and opening soon. */
    public List<Call> getOpenCalls() {
        if (openCalls == null) {
            openCalls = calls.published(null).items().stream()
                    .filter(call -> AHEAD.contains(call.stateAt(clock.instant()))).toList();
        }
        return openCalls;
    }

    public List<Shown> getShown() {
        if (shown == null) {
            shown = showcases.all().stream()
                    .map(showcase -> new Shown(showcase.programme(), showcase.highlights(), showcase.highlightsAddress())).toList();
        }
        return shown;
    }

    /** What a highlight belongs to, in words. */
    public String category(Highlight highlight) {
        return highlight.labels().stream().map(label -> text.of(label)).collect(Collectors.joining(" · "));
    }
}
