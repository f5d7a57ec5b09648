package org.ordito.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentServletTest {

    @Test
    void aFilenameIsGivenInFullAndInPlainLetters() {
        assertThat(DocumentServlet.disposition("Città 1.pdf"))
                .isEqualTo("attachment; filename=\"Citt_ 1.pdf\"; filename*=UTF-8''Citt%C3%A0%201.pdf");
    }

    @Test
    void aFilenameCannotAddHeadersOrParameters() {
        assertThat(DocumentServlet.disposition("a\"; x=\"b\r\nSet-Cookie: c.pdf")).doesNotContain("\r", "\n", "x=\"b")
                .startsWith("attachment; filename=\"a__ x__b__Set-Cookie_ c.pdf\"");
    }

    @Test
    void onlyTypesThatThePortalTakesOrWritesAreNamed() {
        assertThat(DocumentServlet.safe("application/pdf")).isEqualTo("application/pdf");
        assertThat(DocumentServlet.safe("text/html")).isEqualTo("application/octet-stream");
        assertThat(DocumentServlet.safe("image/svg+xml")).isEqualTo("application/octet-stream");
    }
}
