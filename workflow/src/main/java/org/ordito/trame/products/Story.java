package org.ordito.trame.products;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ordito.people.Actor;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * Who made a product, and what is told of them: only the words that they have agreed to, as long as they agree (Regulation (EU)
 * 2016/679, articles 6 and 7). Words that change want a new consent.
 */
@Embeddable
public class Story {

    /** Longest text of each field, in characters. */
    public static final int NAME = 60;
    public static final int TEXT = 1_500;

    private String maker;

    @Column(name = "maker_name")
    private String name = "";

    @Column(name = "story")
    private String text = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "story_state")
    private StoryState state = StoryState.UNASKED;

    @Column(name = "story_since")
    private Instant since;

    protected Story() {
    }

    static Story none() {
        return new Story();
    }

    /**
     * Asks the maker whether this may be told. Nothing is asked again when all is as it was and not refused.
     *
     * @param maker account of who made it
     * @return whether the maker is to be asked
     * @throws RuleViolation beside the field that is missing or too long
     */
    boolean ask(String maker, String name, String text, Instant now) {
        String newName = required("makerName", name, NAME);
        String newText = required("story", text, TEXT);
        boolean same = maker.equals(this.maker) && newName.equals(this.name) && newText.equals(this.text);
        if (same && (state == StoryState.ASKED || state == StoryState.GRANTED)) {
            return false;
        }
        this.maker = maker;
        this.name = newName;
        this.text = newText;
        enter(StoryState.ASKED, now);
        return true;
    }

    /** The maker answers, or thinks again. @return whether anything changed */
    boolean answer(boolean granted, Instant now) {
        StoryState answer = granted ? StoryState.GRANTED : StoryState.REFUSED;
        if (state == StoryState.UNASKED) {
            throw new RuleViolation("product.story-unasked");
        }
        boolean changed = state != answer;
        if (changed) {
            enter(answer, now);
        }
        return changed;
    }

    private void enter(StoryState next, Instant now) {
        state = next;
        since = now;
    }

    private static String required(String field, String written, int longest) {
        String text = PlainText.of(written);
        if (text.isEmpty()) {
            throw new RuleViolation("product.missing." + field).at(field);
        }
        ProductText.requireFits(field, text, longest);
        return text;
    }

    boolean isOf(Actor who) {
        return maker != null && who.isPerson(maker);
    }

    /** Whether everybody may read it. */
    public boolean isTold() {
        return state == StoryState.GRANTED;
    }

    /** Account of the maker; null while nobody was named. */
    String getMaker() {
        return maker;
    }

    /** How the maker wants to be called. */
    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    public StoryState getState() {
        return state;
    }

    /** Since when it is so; null while nobody was asked. */
    public Instant getSince() {
        return since;
    }
}
