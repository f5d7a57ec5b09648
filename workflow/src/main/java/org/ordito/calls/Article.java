package org.ordito.calls;

import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ordito.platform.RuleViolation;

/** One article of a call's text; exclusions name the article they rest on. */
@Embeddable
public class Article {

    /** Longest text, in characters. */
    public static final int LENGTH = 8000;

    private String number;
    private String heading;
    private String body;

    protected Article() {
    }

    /** @param number as it is cited: {@code 5}, {@code 5-bis} */
    public Article(String number, String heading, String body) {
        this.number = number == null ? "" : number.strip();
        this.heading = heading == null ? "" : heading.strip();
        this.body = body == null ? "" : body.strip();
    }

    Article copy() {
        return new Article(number, heading, body);
    }

    /** @throws RuleViolation {@code calls.article-missing} unless it has a number, a heading and a text; {@code calls.article-long} */
    void check() {
        if (number.isEmpty() || heading.isEmpty() || body.isEmpty()) {
            throw new RuleViolation("calls.article-missing", number).at("articles");
        }
        if (number.length() > 10 || heading.length() > 200 || body.length() > LENGTH) {
            throw new RuleViolation("calls.article-long", number, LENGTH).at("articles");
        }
    }

    /** @throws RuleViolation {@code calls.article-twice}, and as {@link #check} says */
    static void check(List<Article> articles) {
        Set<String> numbers = new HashSet<>();
        for (Article article : articles) {
            article.check();
            if (!numbers.add(article.getNumber())) {
                throw new RuleViolation("calls.article-twice", article.getNumber()).at("articles");
            }
        }
    }

    public String getNumber() {
        return number;
    }

    public String getHeading() {
        return heading;
    }

    public String getBody() {
        return body;
    }
}
