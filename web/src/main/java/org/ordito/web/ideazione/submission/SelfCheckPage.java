package org.ordito.web.ideazione.submission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordito.calls.AdmittedKind;
import org.ordito.ideazione.submission.SelfCheck;
import org.ordito.platform.RuleViolation;
import org.ordito.web.forms.MoneyConverter;
import org.ordito.web.pages.CallsPage;
import org.ordito.web.text.PageText;

/** {@code /avvisi/<slug>/verifica}: a few questions, and what the call says to the answers. All of it stands in the address; nothing is kept. */
@Named
@RequestScoped
public class SelfCheckPage {

    /** The answer of who is, or is at, none of those that the call names. */
    private static final String OTHER = "OTHER";

    /** The fields in which the rules that decide are answered. */
    private static final Map<SelfCheck.Rule, String> QUESTIONS = Map.of(SelfCheck.Rule.WHO, "chi", SelfCheck.Rule.FOUNDING, "impresa",
            SelfCheck.Rule.PLACE, "dove", SelfCheck.Rule.FIELD, "ambito");

    @Inject
    private CallsPage calls;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private PageText text;

    private SelfCheck check;

    /** Whether the questions were answered. */
    public boolean isAnswered() {
        return request.getParameter("chi") != null;
    }

    @PostConstruct
    void read() {
        String founding = written("impresa");
        check = new SelfCheck(answered("chi"), answered("dove"), answered("ambito"), founding.isEmpty() ? null : founding.equals("si"),
                amount("costo").orElse(null), amount("contributo").orElse(null), months(), amount("aiuti").orElse(null));
    }

    public List<SelfCheck.Result> getResults() {
        return check.against(calls.getCall(), clock.instant());
    }

    public SelfCheck.Verdict getVerdict() {
        return check.verdict(calls.getCall(), clock.instant());
    }

    /** The questions that decide and have no answer, as their fields are called. */
    public List<String> getUnanswered() {
        return check.unanswered(calls.getCall()).stream().map(QUESTIONS::get).toList();
    }

    private String answered(String parameter) {
        return written(parameter).isEmpty() ? null : written(parameter);
    }

    private Optional<BigDecimal> amount(String parameter) {
        return MoneyConverter.read(written(parameter));
    }

    private Integer months() {
        return written("mesi").matches("\\d{1,3}") ? Integer.valueOf(written("mesi")) : null;
    }

    /** Whether something was written that is no number, so that it was not looked at. */
    public boolean isUnreadable() {
        boolean amounts = Stream.of("costo", "contributo", "aiuti").anyMatch(each -> !written(each).isEmpty() && amount(each).isEmpty());
        return amounts || !written("mesi").isEmpty() && months() == null;
    }

    /** What was answered to a question; empty when nothing was. */
    public String written(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    /** The section of the call's page where a rule stands. */
    public String section(SelfCheck.Rule rule) {
        return switch (rule) {
            case TIME -> "deadlines";
            case WHO, FOUNDING, PLACE, FIELD -> "addressed";
            case DURATION -> "description";
            case GRANT -> "obtained";
            case AID -> "articles";
        };
    }

    public String sentence(RuleViolation rule) {
        return text.of(rule.key(), rule.arguments());
    }

    public List<String> getKinds() {
        return withOther(calls.getCall().getParticipation().getKinds().stream().map(AdmittedKind::getCode));
    }

    public List<String> getQuarters() {
        return withOther(calls.getCall().getParticipation().getQuarters().stream());
    }

    public List<String> getFields() {
        return withOther(calls.getCall().getParticipation().getFields().stream());
    }

    private static List<String> withOther(Stream<String> choices) {
        return Stream.concat(choices, Stream.of(OTHER)).toList();
    }
}
