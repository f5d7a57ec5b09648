package org.ordito.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.documents.Csv;

class RankingCsvTest {

    private static final JsonObject BUNDLE = Json.createReader(new StringReader("""
            {"criteria":[{"id":"need","weight":20},{"id":"impact","weight":80}],
             "entries":[
              {"number":"IDEA-2026-0002","title":"=HYPERLINK(\\"x\\")","applicant":"Filo, ago","submittedAt":"2026-04-10T09:59:00Z",
               "scores":{"need":{"A":1,"C":0.8},"impact":{"A":1,"C":1}},"points":{"need":18,"impact":80},"total":98,"position":1,
               "outcome":"RANKED","requested":45000.5,"granted":null},
              {"number":"IDEA-2026-0007","title":"Orto","applicant":null,"submittedAt":"2026-04-10T10:00:00Z","scores":{},"points":{},
               "total":null,"position":null,"outcome":"INADMISSIBLE","requested":20000,"granted":null}]}""")).readObject();

    @Test
    void aRowForEachApplicationWithPointsAndCoefficients() {
        assertThat(RankingCsv.of(BUNDLE).split("\r\n")).containsExactly(
                "position,number,title,applicant,submittedAt,outcome,total,points need,points impact,need A,need C,impact A,impact C,requested,granted",
                "1,IDEA-2026-0002,\"'=HYPERLINK(\"\"x\"\")\",\"Filo, ago\",2026-04-10T09:59:00Z,RANKED,98,18,80,1,0.8,1,1,45000.5,",
                ",IDEA-2026-0007,Orto,,2026-04-10T10:00:00Z,INADMISSIBLE,,,,,,,,20000,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u00a0=1", "\uff1d1"})
    void whatASpreadsheetWouldComputeIsMadeText(String text) {
        assertThat(Csv.row(Arrays.asList(text))).startsWith("'" + text);
    }

    @Test
    void plainWordsStayAsTheyAre() {
        assertThat(Csv.row(Arrays.asList("Orto di quartiere", null, "", "a-b=c"))).isEqualTo("Orto di quartiere,,,a-b=c\r\n");
    }

    @Test
    void quotesAndLineEndsAreKeptWithinTheirCell() {
        assertThat(Csv.row(Arrays.asList("due\nrighe", "detto \"Filo\""))).isEqualTo("\"due\nrighe\",\"detto \"\"Filo\"\"\"\r\n");
    }
}
