package org.ordito.web.ideazione.submission;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.submission.DraftConflict;
import org.ordito.ideazione.submission.DraftSave;
import org.ordito.ideazione.submission.Finding;
import org.ordito.ideazione.submission.FormAnswers;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.PageText;

/**
 * Keeps single answers of a draft while somebody writes: takes {@code {"draft": id, "answers": [...]}} (see {@link ScriptedAnswer})
 * and says of each whether it is kept, refused with the reason, or in conflict with what somebody else wrote.
 */
@WebServlet("/app/ideazione/draft-fields")
public class DraftFieldsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY = 400_000;

    @Inject
    private transient SubmissionDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient PageText text;

    @Inject
    private transient AnswerText words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        UUID draft;
        List<ScriptedAnswer> answers;
        try {
            JsonObject sent = Json.createReader(new ByteArrayInputStream(body, 0, Math.min(body.length, MAX_BODY))).readObject();
            draft = UUID.fromString(sent.getString("draft"));
            answers = ScriptedAnswer.all(sent.getJsonArray("answers"));
        } catch (RuntimeException unreadable) {
            response.sendError(body.length > MAX_BODY ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            answer(response, kept(draft, answers));
        } catch (RuntimeException failure) {
            response.sendError(Problem.of(failure, Text.ITALIAN).status());
        }
    }

    private JsonObject kept(UUID draft, List<ScriptedAnswer> answers) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        answers.forEach(answer -> results.add(kept(draft, answer)));
        IdeaDraft now = desk.open(signedIn.actor(), draft);
        return Json.createObjectBuilder().add("savedAt", text.of("submission.page.saved-time", text.time(now.getSavedAt())))
                .add("results", results).add("missing", missing(draft)).add("costs", costs(now)).build();
    }

    private JsonObjectBuilder kept(UUID draft, ScriptedAnswer answer) {
        JsonObjectBuilder result = Json.createObjectBuilder().add("field", answer.field().getId());
        try {
            FormAnswers form = answer.read();
            DraftSave save = desk.save(signedIn.actor(), draft, form);
            result.add("base", answer.field().fingerprint(save.draft().getContent()));
            save.conflicts().forEach(conflict -> conflict(result, conflict, save.draft(), form));
        } catch (RuleViolation refused) {
            result.add("refused", text.of(refused.key(), refused.arguments()));
        }
        return result;
    }

    private void conflict(JsonObjectBuilder result, DraftConflict conflict, IdeaDraft draft, FormAnswers form) {
        IdeaField field = conflict.field();
        result.add("conflict", Json.createObjectBuilder().add("theirs", words.of(field, draft.getContent())).add("mine", words.of(field, form.content()))
                .add("told", told(conflict.author(), conflict.at())));
    }

    private String told(String author, Instant at) {
        return author == null ? text.of("submission.page.conflict-somebody") : text.of("submission.page.conflict-by", author, text.time(at));
    }

    private JsonArrayBuilder missing(UUID draft) {
        JsonArrayBuilder missing = Json.createArrayBuilder();
        for (Finding finding : DraftProgress.atTheSteps(desk.findings(signedIn.actor(), draft))) {
            missing.add(Json.createObjectBuilder().add("step", finding.step().name())
                    .add("text", text.of(finding.rule().key(), finding.rule().arguments())).add("href", DraftProgress.address(draft, finding)));
        }
        return missing;
    }

    /** The sums of the costs as the server counts them; the page's script shows them in the place of its own. */
    private JsonObjectBuilder costs(IdeaDraft draft) {
        Budget budget = draft.getContent().getBudget();
        JsonObjectBuilder costs = Json.createObjectBuilder();
        for (CostCategory category : CostCategory.values()) {
            costs.add(category.name(), text.euro(budget.total(category)));
        }
        return costs.add("total", text.euro(budget.total())).add("ownContribution", text.euro(budget.ownContribution()))
                .add("largestGrant", text.euro(budget.largestGrant(draft.getCall().getFunding().getMaxSharePercent())));
    }

    private static void answer(HttpServletResponse response, JsonObject body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
