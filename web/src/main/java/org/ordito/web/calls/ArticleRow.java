package org.ordito.web.calls;

import org.ordito.calls.Article;

/** One article in the form. */
public class ArticleRow implements Row {

    private final int place;
    private final boolean added;
    private String number;
    private String heading;
    private String body;

    /** A row to write a new article into. */
    ArticleRow(int place) {
        this(place, true);
    }

    private ArticleRow(int place, boolean added) {
        this.place = place;
        this.added = added;
    }

    ArticleRow(Article article, int place) {
        this(place, false);
        number = article.getNumber();
        heading = article.getHeading();
        body = article.getBody();
    }

    Article article() {
        return new Article(number, heading, body);
    }

    @Override
    public boolean isBlank() {
        return number == null && heading == null && body == null;
    }

    @Override
    public int getPlace() {
        return place;
    }

    /** Whether it is a row for a new article. */
    public boolean isAdded() {
        return added;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
