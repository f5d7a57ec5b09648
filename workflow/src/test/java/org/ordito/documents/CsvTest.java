package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aRowForSpreadsheetsIsPartedBySemicolonsAndGuardedLikeAnyOther() {
        assertThat(Csv.rowForSpreadsheet(List.of("IDEA-2026-0001", "Filo; ago", "=1+1", "35000,00")))
                .isEqualTo("IDEA-2026-0001;\"Filo; ago\";'=1+1;\"35000,00\"\r\n");
    }
}
