package org.ordito.web.ideazione.admissibility;

import org.ordito.ideazione.admissibility.ExclusionGround;

/** One ground of an exclusion in the form. */
public class GroundRow {

    private final int place;
    private String article;
    private String words;

    GroundRow(int place) {
        this.place = place;
    }

    GroundRow(ExclusionGround ground, int place) {
        this(place);
        article = ground.getArticle();
        words = ground.getWords();
    }

    ExclusionGround ground() {
        return new ExclusionGround(article, words);
    }

    /** Its place among the grounds, from 0: makes the ids of its fields. */
    public int getPlace() {
        return place;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
