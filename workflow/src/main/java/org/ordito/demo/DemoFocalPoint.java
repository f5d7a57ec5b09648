package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.Calls;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.OnBehalfDesk;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.MandateDesk;
import org.ordito.mandates.NewPerson;
import org.ordito.people.Actor;
import org.ordito.platform.Text;

/** Two people come to the focal point: one application is sent on behalf, of one the mandate is still to be signed. */
@ApplicationScoped
public class DemoFocalPoint {

    @Inject
    private MandateDesk mandates;

    @Inject
    private OnBehalfDesk onBehalf;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private Calls calls;

    @Inject
    private DemoAnnex annex;

    @Inject
    private DemoCast cast;

    void tell(DemoStory story) {
        List<DemoIdea> ideas = DemoIdeas.atTheFocalPoint();
        story.at(-3, 10, () -> send(NewPerson.typed("Rosaria Demo", "DMERSR58A41C351K", null, "095 000001", Text.ITALIAN), ideas.get(0)));
        story.at(-1, 16, () -> write(NewPerson.typed("Salvo Demo", "DMESLV64B12C351G", "salvo@demo.invalid", null, Text.ITALIAN), ideas.get(1), 2));
    }

    private void send(NewPerson person, DemoIdea idea) {
        Actor operator = cast.named("sportello");
        Mandate mandate = mandates.prepareFor(operator, DemoPresent.SLUG, person);
        mandates.sign(operator, mandate.getNumber(), "delega-firmata.pdf", annex.titled("Delega firmata al punto focale"));
        UUID draft = write(person, idea, 5);
        for (CallAttachment file : calls.withSlug(DemoPresent.SLUG).getForm().requiredOf(idea.kind().name())) {
            incoming.attach(operator, draft, file.getCode(), file.getCode().toLowerCase() + ".pdf", annex.titled(file.getTitle()));
        }
        submissions.submit(operator, draft, EnumSet.allOf(Declaration.class), cast.now());
    }

    /** @param steps how many are answered */
    private UUID write(NewPerson person, DemoIdea idea, int steps) {
        Actor operator = cast.named("sportello");
        Mandate mandate = mandates.prepareFor(operator, DemoPresent.SLUG, person);
        UUID draft = onBehalf.begin(operator, mandate.getNumber()).getPublicId();
        IdeaContent content = idea.content().copy()
                .fromApplicant(idea.kind(), idea.name(), person.name(), person.email().isEmpty() ? null : person.email(), person.phone());
        for (int step = 1; step <= steps; step++) {
            submissions.save(operator, draft, DraftStep.numbered(step), content);
        }
        return draft;
    }
}
