package org.ordito.ideazione.admissibility;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import org.ordito.ideazione.Delivery;

/**
 * What was answered to a request for documents, in one form only: JSON in UTF-8 with its keys in alphabetical order. Its SHA-256
 * stands in the protocol register.
 */
final class AnswerRecord {

    private AnswerRecord() {
    }

    static byte[] of(IntegrationRequest request) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        request.getAsked().forEach(item -> answers.add(answer(item)));
        JsonObjectBuilder record = Json.createObjectBuilder()
                .add("answeredAt", request.getAnsweredAt().toString())
                .add("answers", answers)
                .add("application", request.getApplication().getNumber());
        Delivery delivery = request.getDelivery();
        if (delivery != null) {
            record.add("arrival", Json.createObjectBuilder().add("channel", delivery.getChannel().name()).add("protocol", delivery.getProtocol())
                    .add("protocolDay", delivery.getProtocolDay().toString()));
        }
        return record.add("number", request.getNumber()).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder answer(AskedItem item) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        item.getFiles().forEach(file -> files.add(Json.createObjectBuilder()
                .add("filename", file.getDocument().getFilename()).add("sha256", file.getDocument().getSha256())));
        return Json.createObjectBuilder().add("answer", item.getAnswer()).add("asked", item.getWhat()).add("files", files);
    }
}
