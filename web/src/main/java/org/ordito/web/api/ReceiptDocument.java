package org.ordito.web.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.ordito.ideazione.submission.Receipt;

/** The receipt of an application that a machine sent; {@code submittedAt} in UTC to the millisecond, as in the record that was hashed. */
@JsonbPropertyOrder({"number", "submittedAt", "sha256"})
public class ReceiptDocument {

    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String number;
    private final Instant sentAt;
    private final String sha256;

    ReceiptDocument(Receipt receipt) {
        this.number = receipt.number();
        this.sentAt = receipt.sentAt();
        this.sha256 = receipt.sha256();
    }

    public String getNumber() {
        return number;
    }

    public String getSubmittedAt() {
        return MILLISECOND.format(sentAt);
    }

    public String getSha256() {
        return sha256;
    }
}
