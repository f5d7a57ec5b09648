package org.ordito.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;

import org.junit.jupiter.api.Test;
import org.ordito.platform.PeopleFirst;

class PeopleFirstFilterTest {

    private int underWay;
    private int within;

    private final PeopleFirstFilter filter = new PeopleFirstFilter(new PeopleFirst() {
        @Override
        public void answering() {
            underWay++;
        }

        @Override
        public void answered() {
            underWay--;
        }
    });

    @Test
    void whoeverIsBeingAnsweredCountsUntilTheAnswerIsThere() throws Exception {
        ask("application/x-www-form-urlencoded", (request, response) -> within = underWay);
        assertThat(within).isEqualTo(1);
        assertThat(underWay).isZero();
    }

    @Test
    void whoCouldNotBeAnsweredDoesNotCountForEver() {
        assertThatThrownBy(() -> ask(null, (request, response) -> {
            throw new ServletException("broken");
        })).isInstanceOf(ServletException.class);
        assertThat(underWay).isZero();
    }

    @Test
    void anUploadOverASlowLineKeepsNobodyWaiting() throws Exception {
        within = -1;
        ask("multipart/form-data; boundary=x", (request, response) -> within = underWay);
        assertThat(within).isZero();
    }

    private void ask(String contentType, FilterChain chain) throws IOException, ServletException {
        ServletRequest request = (ServletRequest) Proxy.newProxyInstance(PeopleFirstFilterTest.class.getClassLoader(),
                new Class<?>[] {ServletRequest.class}, (proxy, method, arguments) -> contentType);
        filter.doFilter(request, null, chain);
    }
}
