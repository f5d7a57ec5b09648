package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.Calls;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;

/** Writes and sends applications as their applicants would, step by step. */
@ApplicationScoped
public class DemoSubmissions {

    @Inject
    private SubmissionDesk desk;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private Calls calls;

    @Inject
    private DemoAnnex annex;

    @Inject
    private DemoCast cast;

    /** Sends an idea to a call; answers its number. */
    String send(DemoIdea idea, String slug) {
        Actor applicant = cast.named(idea.account());
        UUID draft = draft(applicant, idea.content(), slug);
        for (CallAttachment file : calls.withSlug(slug).getForm().requiredOf(idea.kind().name())) {
            incoming.attach(applicant, draft, file.getCode(), file.getCode().toLowerCase() + ".pdf", annex.titled(file.getTitle()));
        }
        return desk.submit(applicant, draft, EnumSet.allOf(Declaration.class), cast.now()).number();
    }

    /** Begins an application that stays a draft, with its first steps answered. */
    void beginOnly(DemoIdea idea, String slug) {
        Actor applicant = cast.named(idea.account());
        UUID draft = desk.begin(applicant, slug).getPublicId();
        desk.save(applicant, draft, DraftStep.numbered(1), idea.content());
        desk.save(applicant, draft, DraftStep.numbered(2), idea.content());
    }

    private UUID draft(Actor applicant, IdeaContent content, String slug) {
        UUID draft = desk.begin(applicant, slug).getPublicId();
        for (int step = 1; step <= 5; step++) {
            desk.save(applicant, draft, DraftStep.numbered(step), content);
        }
        return draft;
    }
}
