package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.Written;
import org.ordito.documents.SomeDocument;

class AttachmentTest {

    private static final Instant SENT = Instant.parse("2026-04-20T09:00:00Z");

    private final IdeaApplication application = new IdeaApplication("IDEA-2026-0001", Written.call(Written.usual(SENT)), "cittadina", new IdeaContent(), SENT, "0".repeat(64));

    @ParameterizedTest
    @CsvSource({"BUDGET, true", "CV, true", "PARTNER_LETTER, true", "OTHER, true", "DE_MINIMIS, false", "STATUTE, false", "COMMITMENT, false",
            "MANDATE, false"})
    void costsPeopleAndPartnersTellOfTheIdeaAndDeclarationsDoNot(String kind, boolean about) {
        assertThat(attached(kind, true).isAboutIdea()).isEqualTo(about);
    }

    @Test
    void papersThatTheOfficeAskedForLaterConcernTheOfficeAlone() {
        assertThat(attached(CallAttachment.OTHER, false).isAboutIdea()).isFalse();
        assertThat(attached("CV", false).isAboutIdea()).as("a missing CV that came later is judged").isTrue();
    }

    private Attachment attached(String kind, boolean withSend) {
        return new Attachment(application, 1, kind, SomeDocument.named("document.pdf"), withSend);
    }
}
