package org.ordito.web.visitors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.calls.Call;
import org.ordito.calls.questions.PublicQuestion;
import org.ordito.calls.questions.PublicQuestions;
import org.ordito.calls.updates.UpdatesPolicy;
import org.ordito.platform.SearchWords;
import org.ordito.platform.Settings;
import org.ordito.platform.Slice;
import org.ordito.web.pages.Address;
import org.ordito.web.pages.CallsPage;

/** {@code /avvisi/<slug>/domande} and below: what was asked about a call and answered, one by one or all together. */
@Named
@RequestScoped
public class QuestionsPage {

    private static final int LONGEST_SEARCH = 100;

    @Inject
    private CallsPage calls;

    @Inject
    private PublicQuestions questions;

    @Inject
    private UpdatesPolicy updates;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Slice<PublicQuestion> slice;
    private PublicQuestion question;
    private Long count;

    public List<PublicQuestion> getQuestions() {
        return slice().items();
    }

    /** The question in the address. */
    public PublicQuestion getQuestion() {
        if (question == null) {
            question = questions.published(call(), address.part(3));
        }
        return question;
    }

    /** How many questions have been answered. */
    public long getCount() {
        if (count == null) {
            count = questions.countPublished(call());
        }
        return count;
    }

    /** Whether a question sent now would be in time. */
    public boolean isOpen() {
        return call().takesQuestions(clock.instant());
    }

    /** Whether there will be updates to get. */
    public boolean isFollowable() {
        return updates.mayFollow(call()).isGranted();
    }

    /** Within how many days the office answers. */
    public int getAnswerDays() {
        return Settings.answerDays();
    }

    /** What the visitor looks for; empty for everything. */
    public String getSearched() {
        String words = request.getParameter("parole");
        return words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST_SEARCH)).strip();
    }

    /** Address of the next slice; null at the end. */
    public String getNextAddress() {
        if (slice().next() == null) {
            return null;
        }
        String search = getSearched().isEmpty() ? "" : "&parole=" + URLEncoder.encode(getSearched(), StandardCharsets.UTF_8);
        return getListAddress() + "?dopo=" + slice().next() + search;
    }

    /** Address of the call's page, to which the others are added. */
    public String getCallAddress() {
        return "/avvisi/" + call().getSlug();
    }

    public String getListAddress() {
        return getCallAddress() + "/domande";
    }

    private Slice<PublicQuestion> slice() {
        if (slice == null) {
            slice = questions.published(call(), SearchWords.of(getSearched()), request.getParameter("dopo"));
        }
        return slice;
    }

    private Call call() {
        return calls.getCall();
    }
}
