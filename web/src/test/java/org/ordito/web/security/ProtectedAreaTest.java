package org.ordito.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectedAreaTest {

    @ParameterizedTest
    @CsvSource({"/app/ideazione/draft.xhtml,GET,true", "/scrivania,GET,true", "/area-personale,GET,true", "/il-mio-account,GET,true", "/area-personale/x,GET,true",
            "/demo/clock,GET,false", "/demo/clock,POST,true", "/demo/orologio,GET,true", "/,GET,false", "/avvisi/x,GET,false",
            "/application,GET,false", "/api/v1/calls,GET,false", "/api/v1/calls/x/applications,POST,true"})
    void onlyWhatConcernsOnePersonNeedsSigningIn(String path, String method, boolean expected) {
        assertThat(ProtectedArea.includes(path, method)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080,127.0.0.1:8080,true", "https://ordito.example,ordito.example,true",
            "https://evil.example,ordito.example,false", "null,ordito.example,false", "https://ordito.example.evil,ordito.example,false"})
    void anotherOriginIsForeign(String origin, String host, boolean expected) {
        assertThat(SameOriginFilter.isSameHost(origin, host)).isEqualTo(expected);
    }
}
