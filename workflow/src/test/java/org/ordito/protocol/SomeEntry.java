package org.ordito.protocol;

import java.time.Instant;

/** Entries of the register, for tests. */
final class SomeEntry {

    static final String SHA256 = "0123456789abcdef".repeat(4);

    private SomeEntry() {
    }

    static Registration registration(String party, String subject) {
        return new Registration(Direction.IN, party, subject, SHA256, "IDEA-2026-0007");
    }

    static ProtocolEntry of(int number, String party, String subject) {
        return new ProtocolEntry(new Assigned(2026, number, Instant.parse("2026-11-26T11:00:00.123Z")), registration(party, subject));
    }
}
