package org.ordito.ideazione.admissibility;

import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.calls.Call;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** One ground of an exclusion: the article of the call that is not met, and why, in the officer's own words. */
@Embeddable
public class ExclusionGround {

    /** How many grounds an exclusion has at most. */
    public static final int MOST = 6;
    /** Shortest and longest words, in characters. */
    public static final int SHORTEST = 20;
    public static final int LONGEST = 1000;

    private String article;
    private String words;

    protected ExclusionGround() {
    }

    /** @param article number of one of the call's articles; empty while none is chosen, or when the call has none */
    public ExclusionGround(String article, String words) {
        this.article = article == null ? "" : article.strip();
        this.words = words == null ? "" : words.strip();
    }

    /**
     * @param written as they stand in the form: blank ones do not count
     * @throws RuleViolation {@code admissibility.ground-missing}, {@code admissibility.ground-article}, {@code admissibility.ground-words}
     *                       or {@code admissibility.ground-twice}, at the field
     */
    static void check(List<ExclusionGround> written, Call call) {
        if (written.stream().allMatch(ExclusionGround::isBlank)) {
            throw new RuleViolation("admissibility.ground-missing").at("article0");
        }
        Set<String> articles = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            ExclusionGround ground = written.get(i);
            if (!ground.isBlank()) {
                ground.check(call, i);
                if (!articles.add(ground.article)) {
                    throw new RuleViolation("admissibility.ground-twice").at("article" + i);
                }
            }
        }
    }

    private void check(Call call, int place) {
        if (call.article(article).isEmpty() && !call.getArticles().isEmpty()) {
            throw new RuleViolation("admissibility.ground-article").at("article" + place);
        }
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new RuleViolation("admissibility.ground-words", SHORTEST, LONGEST).at("words" + place);
        }
    }

    /** The grounds as the applicant reads them, a line for each, in Italian. */
    static String reason(List<ExclusionGround> grounds, Call call) {
        return grounds.stream().map(ground -> ground.sentence(call)).collect(Collectors.joining("\n"));
    }

    private String sentence(Call call) {
        return call.article(article).map(cited -> Text.of(Text.ITALIAN, "admissibility.ground", article, cited.getHeading(), words)).orElse(words);
    }

    public boolean isBlank() {
        return article.isEmpty() && words.isEmpty();
    }

    /** Number of the article. */
    public String getArticle() {
        return article;
    }

    /** Why it is not met. */
    public String getWords() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExclusionGround ground && article.equals(ground.article) && words.equals(ground.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, words);
    }
}
