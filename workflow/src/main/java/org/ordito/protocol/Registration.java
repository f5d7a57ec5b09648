package org.ordito.protocol;

import org.ordito.platform.PlainText;

/**
 * A document to be registered. The case and the hash together name it: asked for twice, it keeps its first number.
 *
 * @param direction  which way it goes
 * @param party      sender of what comes in, recipient of what goes out; cut at 250 characters
 * @param subject    what it is about, without anything that is nobody's business; cut at 500 characters
 * @param sha256     of the document, 64 hexadecimal digits
 * @param caseNumber public number of the case it belongs to
 */
public record Registration(Direction direction, String party, String subject, String sha256, String caseNumber) {

    static final int PARTY_LENGTH = 250;
    static final int SUBJECT_LENGTH = 500;

    public Registration {
        party = line(party, PARTY_LENGTH);
        subject = line(subject, SUBJECT_LENGTH);
    }

    private static String line(String text, int length) {
        String clean = PlainText.line(text);
        return clean.length() <= length ? clean : clean.substring(0, length);
    }
}
