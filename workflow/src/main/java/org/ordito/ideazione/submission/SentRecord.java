package org.ordito.ideazione.submission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Rows;
import org.ordito.mandates.Mandate;

/**
 * What was sent, in one form only: JSON in UTF-8, keys in alphabetical order, no blanks between them, questions and cells of
 * a table without an answer left out, amounts with two decimals, instants in UTC to the millisecond. Its SHA-256 stands on the receipt, so that
 * anybody who has the record can prove what was sent and when.
 */
final class SentRecord {

    private SentRecord() {
    }

    static byte[] of(String number, IdeaDraft draft, Instant sentAt) {
        return of(number, draft, sentAt, null);
    }

    /** @param sentUnder the mandate with which somebody else sends it; null when the owner does */
    static byte[] of(String number, IdeaDraft draft, Instant sentAt, Mandate sentUnder) {
        TreeMap<String, Object> record = new TreeMap<>(Map.of("account", draft.getOwner()));
        if (sentUnder != null) {
            record.put("mandate", new TreeMap<>(Map.of("number", sentUnder.getNumber(), "operator", sentUnder.getOperator(),
                    "sha256", sentUnder.getDocument().getSha256())));
        }
        return complete(number, draft, sentAt, record);
    }

    /** Of one that came on paper or by PEC: how it came instead of an account, and the instant of its arrival. */
    static byte[] ofArrival(String number, IdeaDraft draft, Instant arrivedAt, Arrival arrival) {
        return complete(number, draft, arrivedAt, new TreeMap<>(Map.of("arrival", new TreeMap<>(Map.of("channel", arrival.getChannel(),
                "protocol", arrival.getProtocol(), "protocolDay", arrival.getProtocolDay())))));
    }

    private static byte[] complete(String number, IdeaDraft draft, Instant sentAt, TreeMap<String, Object> record) {
        record.putAll(answers(draft.getContent()));
        record.put("attachments", draft.getAttachments().stream().map(SentRecord::file).toList());
        record.put("call", draft.getCall().getSlug());
        record.put("declarations", draft.getDeclarations().stream().map(SentRecord::declaration).toList());
        record.put("number", number);
        record.put("sentAt", instant(sentAt));
        StringBuilder json = new StringBuilder();
        write(record, json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static TreeMap<String, Object> answers(IdeaContent content) {
        TreeMap<String, Object> answers = new TreeMap<>();
        put(answers, "applicantKind", content.getApplicantKind());
        put(answers, "applicantName", content.getApplicantName());
        put(answers, "contactName", content.getContactName());
        put(answers, "contactEmail", content.getContactEmail());
        put(answers, "contactPhone", content.getContactPhone());
        put(answers, "quarter", content.getQuarter());
        put(answers, "field", content.getField());
        put(answers, "title", content.getTitle());
        put(answers, "summary", content.getSummary());
        put(answers, "need", content.getNeed());
        put(answers, "solution", content.getSolution());
        put(answers, "beneficiaries", content.getBeneficiaries());
        put(answers, "team", content.getTeam());
        put(answers, "premisesNote", content.getPremisesNote());
        put(answers, "plannedLegalForm", content.getPlannedLegalForm());
        put(answers, "otherAid", content.getOtherAid());
        put(answers, "impactIndicators", content.getImpactIndicators(), Rows.INDICATORS);
        put(answers, "partners", content.getPartners(), Rows.PARTNERS);
        put(answers, "timetable", content.getTimetable(), Rows.TIMETABLE);
        put(answers, "costLines", content.getBudget().getLines(), Rows.COSTS);
        put(answers, "requestedGrant", content.getBudget().getRequestedGrant());
        return answers;
    }

    private static void put(Map<String, Object> answers, String key, Object answer) {
        if (answer instanceof BigDecimal amount) {
            answers.put(key, amount.setScale(2).toPlainString());
        } else if (answer != null) {
            answers.put(key, answer.toString());
        }
    }

    private static <R> void put(Map<String, Object> answers, String key, List<R> rows, Rows<R> form) {
        if (!rows.isEmpty()) {
            answers.put(key, rows.stream().map(form::cells).toList());
        }
    }

    private static Map<String, Object> file(DraftAttachment attachment) {
        return new TreeMap<>(Map.of("filename", attachment.getDocument().getFilename(), "kind", attachment.getKind(),
                "sha256", attachment.getDocument().getSha256()));
    }

    private static Map<String, Object> declaration(MadeDeclaration made) {
        return new TreeMap<>(Map.of("declaration", made.getDeclaration().name(), "madeAt", instant(made.getMadeAt())));
    }

    private static String instant(Instant instant) {
        return java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(java.time.ZoneOffset.UTC).format(instant);
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            writeAll(map.entrySet(), '{', '}', json);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            write(entry.getKey(), json);
            json.append(':');
            write(entry.getValue(), json);
        } else if (value instanceof List<?> list) {
            writeAll(list, '[', ']', json);
        } else {
            writeText(value.toString(), json);
        }
    }

    private static void writeAll(Collection<?> values, char open, char close, StringBuilder json) {
        json.append(open);
        String separator = "";
        for (Object value : values) {
            json.append(separator);
            write(value, json);
            separator = ",";
        }
        json.append(close);
    }

    private static void writeText(String text, StringBuilder json) {
        json.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        json.append('"');
    }
}
