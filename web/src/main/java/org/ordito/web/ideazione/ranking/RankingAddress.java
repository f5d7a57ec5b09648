package org.ordito.web.ideazione.ranking;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers {@code /avvisi/<slug>/graduatoria} with the ranking's page; every other address goes on. */
public class RankingAddress implements Filter {

    private static final Pattern ADDRESS = Pattern.compile("/avvisi/([a-z0-9-]{1,60})/graduatoria/?");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(((HttpServletRequest) request).getRequestURI());
        if (address.matches()) {
            request.getRequestDispatcher("/WEB-INF/pages/ranking.xhtml?slug=" + address.group(1)).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
