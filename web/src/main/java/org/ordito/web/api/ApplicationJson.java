package org.ordito.web.api;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;

import org.ordito.calls.ApplicationForm;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.WholeApplication;
import org.ordito.ideazione.submission.WholeApplication.GivenFile;

/**
 * An application as a machine writes it: the names of the record that is hashed, with the declarations as a list of what is declared and
 * the files with their content in Base64.
 */
final class ApplicationJson {

    private static final String DECLARATIONS = "declarations";
    private static final String FILES = "attachments";
    private static final int MOST_ROWS = 40;
    private static final Set<String> NAMES = Stream.concat(Stream.of(IdeaField.values()).map(IdeaField::getId), Stream.of(DECLARATIONS, FILES))
            .collect(Collectors.toUnmodifiableSet());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final JsonReading reading = new JsonReading();
    private final JsonObject json;

    private ApplicationJson(JsonObject json) {
        this.json = json;
    }

    /** @throws ApiRefusal {@code api.body} when it is no JSON object; whatever else is wrong stands in what is returned */
    static WholeApplication read(byte[] body) {
        return new ApplicationJson(object(body)).read();
    }

    private static JsonObject object(byte[] body) {
        var utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonReader reader = READERS.createReader(new InputStreamReader(new ByteArrayInputStream(body), utf8))) {
            return reader.readObject();
        } catch (RuntimeException unreadable) { // what is too deep or too long has no exception of its own
            throw new ApiRefusal(400, "api.body");
        }
    }

    private WholeApplication read() {
        reading.allow(json, "", NAMES);
        IdeaContent content = new IdeaContent()
                .fromApplicant(reading.choice(json, "", "applicantKind", ApplicantKind.class), text("applicantName"), text("contactName"),
                        text("contactEmail"), text("contactPhone"))
                .about(reading.choice(json, "", "quarter", Quarter.class), reading.choice(json, "", "field", Field.class), text("title"), text("summary"))
                .proposing(text("need"), text("solution"), text("beneficiaries"), rows("impactIndicators", this::indicator))
                .carriedBy(text("team"), rows("partners", this::partner), rows("timetable", this::activity), text("premisesNote"), text("plannedLegalForm"))
                .costing(new Budget(rows("costLines", this::cost), reading.number(json, "", "requestedGrant")), text("otherAid"));
        Set<Declaration> declarations = declarations();
        List<GivenFile> files = reading.rows(json, FILES, ApplicationForm.MOST_FILES, "submission.too-many-files", this::file).stream()
                .filter(Objects::nonNull).toList();
        return new WholeApplication(content, declarations, files, reading.faults());
    }

    private String text(String name) {
        return reading.text(json, "", name);
    }

    private <R> List<R> rows(String name, BiFunction<JsonObject, String, R> reader) {
        return reading.rows(json, name, MOST_ROWS, "submission.too-many-rows", reader);
    }

    private ImpactIndicator indicator(JsonObject row, String at) {
        reading.allow(row, at, Set.of("what", "unit", "baseline", "target", "source"));
        return new ImpactIndicator(reading.text(row, at, "what"), reading.text(row, at, "unit"), reading.number(row, at, "baseline"),
                reading.number(row, at, "target"), reading.text(row, at, "source"));
    }

    private ProjectPartner partner(JsonObject row, String at) {
        reading.allow(row, at, Set.of("name", "role", "letter"));
        return new ProjectPartner(reading.text(row, at, "name"), reading.text(row, at, "role"), reading.bool(row, at, "letter"));
    }

    private Activity activity(JsonObject row, String at) {
        reading.allow(row, at, Set.of("title", "from", "to"));
        return new Activity(reading.text(row, at, "title"), reading.whole(row, at, "from"), reading.whole(row, at, "to"));
    }

    private BudgetLine cost(JsonObject row, String at) {
        reading.allow(row, at, Set.of("category", "description", "quantity", "unitCost", "amount"));
        return new BudgetLine(reading.choice(row, at, "category", CostCategory.class), reading.text(row, at, "description"),
                reading.number(row, at, "quantity"), reading.number(row, at, "unitCost"), reading.number(row, at, "amount"));
    }

    private Set<Declaration> declarations() {
        Set<Declaration> made = EnumSet.noneOf(Declaration.class);
        JsonArray given = reading.list(json, DECLARATIONS);
        for (int i = 0; i < given.size(); i++) {
            Declaration declaration = reading.choice(given.get(i), DECLARATIONS + "[" + i + "]", Declaration.class);
            if (declaration != null) {
                made.add(declaration);
            }
        }
        return made;
    }

    /** Null, and a fault, when it cannot be read. */
    private GivenFile file(JsonObject row, String at) {
        reading.allow(row, at, Set.of("kind", "filename", "content"));
        String kind = reading.text(row, at, "kind");
        String filename = reading.text(row, at, "filename");
        String content = reading.text(row, at, "content");
        if (kind == null || filename == null || content == null) {
            reading.fault(at, "api.file");
            return null;
        }
        try {
            return new GivenFile(kind, filename, Base64.getDecoder().decode(content));
        } catch (IllegalArgumentException notBase64) {
            reading.fault(at + ".content", "api.base64");
            return null;
        }
    }
}
