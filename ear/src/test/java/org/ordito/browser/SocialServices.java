package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Work;

/** The social services, who propose people for courses. */
final class SocialServices extends Visitor {

    private static final Pattern NUMBER = Pattern.compile("TRAME-\\d{4}-\\d{4}");

    SocialServices(Portal portal) {
        super(portal, "servizisociali", DESKTOP);
        signIn();
    }

    /** Fills in the proposal of somebody who has a telephone and nothing else, and answers one question of all. */
    void fillsInProposal(String course, String name) {
        open("/scrivania");
        follow("/app/trame/proposals.xhtml");
        choose("course", course);
        describe(this, name, Answer.YES);
    }

    /** Writes who somebody is that others enrol. @param quarter whether they live there: the one question that is answered */
    static void describe(Visitor writer, String name, Answer quarter) {
        writer.write("name", name);
        writer.write("birthDate", "1990-05-17");
        writer.write("phone", "095 000 0000");
        writer.pick("iseeAnswer", Answer.DECLINED);
        writer.pick("quarter", quarter);
        writer.pick("work", Work.DECLINED);
        writer.pick("singleParent", Answer.DECLINED);
        writer.pick("leftSchool", Answer.NO);
    }

    /** @return the number of the enrolment */
    String proposes(String course, String name) {
        fillsInProposal(course, name);
        press("propose");
        Matcher number = NUMBER.matcher(text());
        assertThat(number.find()).as("the enrolment has a number").isTrue();
        return number.group();
    }

    /** The lines about those who were proposed, as they stand on the page. */
    String seesThoseProposed() {
        open("/app/trame/proposals.xhtml");
        return page().locator("[aria-labelledby=mine-title]").innerText();
    }
}
