package org.ordito.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.Test;
import org.ordito.platform.PublicContent;

class PublicPageCacheTest {

    private long contentVersion;
    private long nanoTime;
    private int rendered;
    private String words = "open";

    private final PublicPageCache cache = new PublicPageCache(new PublicContent() {
        @Override
        public long version() {
            return contentVersion;
        }
    }, () -> nanoTime);

    @Test
    void aPageIsRenderedOnceForAllVisitors() throws Exception {
        Exchange first = visit(new Exchange("/avvisi"));
        Exchange second = visit(new Exchange("/avvisi"));
        assertThat(rendered).isEqualTo(1);
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo("open");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
    }

    @Test
    void whoComesWhileAPageIsBeingRenderedWaitsForItInsteadOfRenderingItToo() throws Exception {
        Exchange late = new Exchange("/avvisi");
        Thread latecomer = new Thread(() -> visitUnchecked(late));
        visit(new Exchange("/avvisi"), (request, response) -> {
            rendered++;
            latecomer.start();
            while (latecomer.getState() != Thread.State.BLOCKED && latecomer.isAlive()) {
                Thread.onSpinWait();
            }
            response.setContentType("text/html");
            response.getWriter().write(words);
        });
        latecomer.join();
        assertThat(rendered).isEqualTo(1);
        assertThat(late.body()).isEqualTo("open");
    }

    @Test
    void whatACodeOpensIsKeptForNobody() throws Exception {
        visit(new Exchange("/trame"));
        visit(new Exchange("/trame"));
        assertThat(rendered).isEqualTo(1);
        visit(new Exchange("/trame/posto"));
        Exchange offer = visit(new Exchange("/trame/posto"));
        assertThat(rendered).isEqualTo(3);
        assertThat(offer.header("ETag")).isNull();
        visit(new Exchange("/trame/visite/prenotazione"));
        visit(new Exchange("/trame/visite/prenotazione"));
        assertThat(rendered).isEqualTo(5);
    }

    @Test
    void aStoredPageIsSentBeforeAuthenticationWithAllItsHeadersAndNothingElseIs() throws Exception {
        Exchange tooEarly = new Exchange("/avvisi");
        assertThat(cache.answer(tooEarly.request(), tooEarly.response())).isFalse();
        assertThat(tooEarly.header("ETag")).isNull();
        Exchange rendered = visit(new Exchange("/avvisi"));

        Exchange answered = new Exchange("/avvisi");
        assertThat(cache.answer(answered.request(), answered.response())).isTrue();
        assertThat(answered.body()).isEqualTo("open");
        assertThat(answered.header("ETag")).isEqualTo(rendered.header("ETag"));
        assertThat(answered.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answered.header("Content-Security-Policy")).contains("script-src 'self'");
        Exchange again = new Exchange("/avvisi").with("If-None-Match", rendered.header("ETag"));
        assertThat(cache.answer(again.request(), again.response())).isTrue();
        assertThat(again.status()).isEqualTo(304);

        for (Exchange other : List.of(new Exchange("/avvisi").signedIn(), new Exchange("/avvisi").with("Authorization", "Basic x"), new Exchange("/app/audit"))) {
            assertThat(cache.answer(other.request(), other.response())).isFalse();
        }
        contentVersion++;
        Exchange changed = new Exchange("/avvisi");
        assertThat(cache.answer(changed.request(), changed.response())).isFalse();
    }

    private void visitUnchecked(Exchange exchange) {
        try {
            visit(exchange);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoHasThePageAlreadyGetsNoBytes() throws Exception {
        Exchange first = visit(new Exchange("/"));
        Exchange again = visit(new Exchange("/").with("If-None-Match", first.header("ETag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aChangeOfThePublicContentDropsTheStoredPage() throws Exception {
        visit(new Exchange("/avvisi"));
        contentVersion++;
        words = "closed";
        assertThat(visit(new Exchange("/avvisi")).body()).isEqualTo("closed");
    }

    @Test
    void aPageIsSentAsItIsUntilItIsDue() throws Exception {
        visit(new Exchange("/avvisi"));
        nanoTime += TimeUnit.SECONDS.toNanos(25) - 1;
        visit(new Exchange("/avvisi"));
        assertThat(rendered).isEqualTo(1);
    }

    @Test
    void whenItIsDueOneVisitorRendersItAndTheOthersStillGetTheStoredOne() throws Exception {
        visit(new Exchange("/avvisi"));
        nanoTime += TimeUnit.SECONDS.toNanos(25);
        words = "closed";
        Exchange due = new Exchange("/avvisi");
        assertThat(cache.answer(due.request(), due.response())).as("the first goes on to render it").isFalse();
        Exchange other = new Exchange("/avvisi");
        Exchange another = new Exchange("/avvisi");
        visit(due, (request, response) -> {
            visitUnchecked(other);
            assertThat(cache.answer(another.request(), another.response())).isTrue();
            rendered++;
            response.setContentType("text/html");
            response.getWriter().write(words);
        });
        assertThat(rendered).isEqualTo(2);
        assertThat(due.body()).isEqualTo("closed");
        assertThat(other.body()).isEqualTo("open");
        assertThat(another.body()).isEqualTo("open");
        assertThat(visit(new Exchange("/avvisi")).body()).isEqualTo("closed");
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void noPageIsSentAfterHalfAMinuteEvenIfWhoWasToRenderItFailed() throws Exception {
        visit(new Exchange("/avvisi"));
        nanoTime += TimeUnit.SECONDS.toNanos(25);
        visit(new Exchange("/avvisi"), (request, response) -> ((HttpServletResponse) response).sendError(500));
        nanoTime += TimeUnit.SECONDS.toNanos(5) - 1;
        assertThat(visit(new Exchange("/avvisi")).body()).isEqualTo("open");
        assertThat(rendered).isEqualTo(1);
        nanoTime++;
        visit(new Exchange("/avvisi"));
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void ofMorePagesThanAreKeptTheOldestGoes() throws Exception {
        for (int page = 0; page <= 500; page++) {
            nanoTime++;
            visit(new Exchange("/idee").query("dopo=" + page));
        }
        assertThat(rendered).isEqualTo(501);
        visit(new Exchange("/idee").query("dopo=1"));
        visit(new Exchange("/idee").query("dopo=500"));
        assertThat(rendered).isEqualTo(501);
        visit(new Exchange("/idee").query("dopo=0"));
        assertThat(rendered).isEqualTo(502);
    }

    @Test
    void eachLanguageHasItsOwnPage() throws Exception {
        visit(new Exchange("/avvisi"));
        visit(new Exchange("/avvisi").query("lang=en"));
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void whoeverHasSignedInGetsAPageOfTheirOwn() throws Exception {
        visit(new Exchange("/avvisi").signedIn());
        visit(new Exchange("/avvisi").signedIn());
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void errorsAreNotKept() throws Exception {
        FilterChain missing = (request, response) -> {
            rendered++;
            ((HttpServletResponse) response).sendError(404);
        };
        Exchange first = visit(new Exchange("/avvisi/x"), missing);
        visit(new Exchange("/avvisi/x"), missing);
        assertThat(first.status()).isEqualTo(404);
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void onlyPublicAddressesAreKept() {
        assertThat(PublicPageCache.isPublic("/")).isTrue();
        assertThat(PublicPageCache.isPublic("/avvisi/ideazione-2026")).isTrue();
        assertThat(PublicPageCache.isPublic("/scrivania")).isFalse();
        assertThat(PublicPageCache.isPublic("/app/ideazione/draft.xhtml")).isFalse();
        assertThat(PublicPageCache.isPublic("/avvisiprivati")).isFalse();
    }

    private Exchange visit(Exchange exchange) throws IOException, ServletException {
        return visit(exchange, (request, response) -> {
            rendered++;
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(words);
        });
    }

    private Exchange visit(Exchange exchange, FilterChain chain) throws IOException, ServletException {
        cache.doFilter(exchange.request(), exchange.response(), chain);
        return exchange;
    }
}
