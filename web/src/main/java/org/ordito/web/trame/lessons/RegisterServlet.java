package org.ordito.web.trame.lessons;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.MarkOutcome;
import org.ordito.trame.register.Presence;
import org.ordito.trame.register.RegisterDesk;
import org.ordito.trame.register.SentMark;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.PageText;

/**
 * Takes the marks of a register. The page's script sends {@code {"lesson": id, "marks": [{"person", "base", "presence", "arrived",
 * "gone"}]}} and is told of each what became of it; without scripts the tapped button of the page's plain form comes, and the answer is the page again.
 */
@WebServlet("/app/trame/register-marks")
public class RegisterServlet extends HttpServlet {

    /** What the page says to a mark that was not kept, by the key of the rule. */
    static final Map<String, String> OUTCOMES = Map.of("lessons.mark-times", "orari", "lessons.register-closed", "chiuso", "lessons.not-yet", "presto",
            "lessons.cancelled", "annullata", "lessons.nobody", "nessuno", "conflict", "conflitto", "lessons.times", "orari");

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY = 100_000;

    @Inject
    private transient RegisterDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient PageText text;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        if (String.valueOf(request.getContentType()).startsWith("application/json")) {
            answerScript(request, response);
        } else {
            answerForm(request, response);
        }
    }

    private void answerScript(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        String lesson;
        List<SentMark> marks;
        try {
            JsonObject sent = Json.createReader(new ByteArrayInputStream(body, 0, Math.min(body.length, MAX_BODY))).readObject();
            lesson = sent.getString("lesson");
            marks = sent.getJsonArray("marks").getValuesAs(RegisterServlet::read);
        } catch (RuntimeException unreadable) {
            response.sendError(body.length > MAX_BODY ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            JsonArrayBuilder results = Json.createArrayBuilder();
            Lesson of = desk.open(signedIn.actor(), lesson);
            desk.keep(signedIn.actor(), lesson, marks).forEach(outcome -> results.add(told(outcome, of)));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Json.createObjectBuilder().add("results", results).build().toString());
        } catch (RuleViolation refused) {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Json.createObjectBuilder().add("refused", text.of(refused.key(), refused.arguments())).build().toString());
        } catch (RuntimeException failure) {
            response.sendError(Problem.of(failure, Text.ITALIAN).status());
        }
    }

    private static SentMark read(JsonValue value) {
        JsonObject mark = value.asJsonObject();
        return new SentMark(mark.getString("person"), mark.getInt("base"), new Mark(Presence.valueOf(mark.getString("presence")),
                time(mark.getString("arrived", "")), time(mark.getString("gone", ""))));
    }

    private static LocalTime time(String written) {
        return written.isEmpty() ? null : LocalTime.parse(written);
    }

    private JsonObjectBuilder told(MarkOutcome outcome, Lesson lesson) {
        JsonObjectBuilder told = Json.createObjectBuilder().add("kind", outcome.kind().name()).add("person", outcome.person()).add("version", outcome.version());
        if (outcome.mark() != null) {
            told.add("presence", outcome.mark().presence().name()).add("arrived", words(outcome.mark().arrived())).add("gone", words(outcome.mark().gone()));
        }
        if (outcome.by() != null) {
            told.add("by", outcome.by());
        }
        if (outcome.problem() != null) {
            told.add("problem", text.of(outcome.problem(), text.time(lesson.getStartsAt()), text.time(lesson.getEndsAt())));
        }
        return told;
    }

    private static String words(LocalTime time) {
        return time == null ? "" : time.toString();
    }

    /** One button was tapped: {@code mark=<person>:LATE}; the time is that of the row's field, or now. */
    private void answerForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String lesson = String.valueOf(request.getParameter("lesson"));
        String[] tapped = String.valueOf(request.getParameter("mark")).split(":");
        String outcome;
        try {
            outcome = tapped.length == 2 ? tap(lesson, tapped[0], tapped[1], request.getParameter("time." + tapped[0]), request.getParameter("base." + tapped[0])) : null;
        } catch (RuleViolation refused) {
            outcome = OUTCOMES.getOrDefault(refused.key(), "conflitto");
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", RegisterPage.address(lesson) + (outcome == null ? "" : "&esito=" + outcome) + (tapped.length == 2 ? "#" + tapped[0] : ""));
    }

    private String tap(String lesson, String person, String button, String time, String base) {
        LocalTime at = time == null || time.isBlank() ? clock.instant().atZone(OrditoClock.ROME).toLocalTime() : LessonWords.time(time, "time");
        Mark before = desk.lines(signedIn.actor(), lesson).stream().filter(line -> line.participant().publicId().equals(person))
                .flatMap(line -> Stream.ofNullable(line.getMark())).findFirst().orElse(null);
        SentMark sent = new SentMark(person, base == null || !base.matches("\\d{1,9}") ? 0 : Integer.parseInt(base), mark(button, at, before));
        MarkOutcome outcome = desk.keep(signedIn.actor(), lesson, List.of(sent)).get(0);
        return switch (outcome.kind()) {
            case KEPT -> null;
            case CONFLICT -> "conflitto";
            case REFUSED -> OUTCOMES.getOrDefault(outcome.problem(), "conflitto");
        };
    }

    private static Mark mark(String button, LocalTime at, Mark before) {
        return switch (button) {
            case "IN" -> Mark.WHOLE;
            case "LATE" -> new Mark(Presence.PRESENT, at, null);
            case "OUT" -> new Mark(Presence.PRESENT, before == null ? null : before.arrived(), at);
            default -> new Mark(Presence.valueOf(button), null, null);
        };
    }

    /** Somebody opens by hand the address that the buttons send to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/scrivania");
    }
}
