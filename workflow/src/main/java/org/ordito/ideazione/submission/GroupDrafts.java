package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ordito.calls.ApplyingGroup;
import org.ordito.calls.Call;
import org.ordito.calls.GroupEntrance;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeazioneCallTemplate;
import org.ordito.ideazione.OpenQuestion;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;

/** Begins a draft with what is known of a group, and invites its other members as co-authors. */
@ApplicationScoped
public class GroupDrafts implements GroupEntrance {

    private static final String DRAFT = "/app/ideazione/draft.xhtml?draft=%s&step=1";

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private CoAuthorDesk coAuthors;

    @Inject
    private Drafts drafts;

    @Inject
    private People people;

    @Override
    public String programme() {
        return IdeazioneCallTemplate.PROGRAMME;
    }

    /** @throws RuleViolation {@code submission.begun-already}, and as {@link SubmissionDesk#begin} says */
    @Override
    public String begin(Actor who, Call call, ApplyingGroup group) {
        if (drafts.ofPerson(who.username(), call).isPresent()) {
            throw new RuleViolation("submission.begun-already").at("call");
        }
        UUID draft = submissions.beginEmpty(who, call.getSlug()).getPublicId();
        Person contact = people.named(who.username());
        IdeaContent content = new IdeaContent()
                .fromApplicant(kind(group), group.name(), contact.getName(), contact.getEmail(), null)
                .about(null, null, group.name(), cut(group.purpose(), AnswerRules.longest(call.getForm(), OpenQuestion.SUMMARY)))
                .carriedBy(cut(group.team(), AnswerRules.longest(call.getForm(), OpenQuestion.TEAM)), List.of(), List.of(), null, group.legalForm());
        submissions.save(who, draft, DraftStep.PEOPLE, content);
        submissions.save(who, draft, DraftStep.PLACE, content);
        submissions.save(who, draft, DraftStep.APPLICANT, content);
        group.members().stream().filter(account -> !who.isPerson(account)).limit(DraftTeam.MAX_PEOPLE).map(people::named)
                .filter(member -> !member.getEmail().isEmpty()).forEach(member -> coAuthors.invite(who, draft, member.getEmail(), DraftAccess.EDIT));
        return DRAFT.formatted(draft);
    }

    /** Null for what the form has no answer for: the applicant chooses. */
    private static ApplicantKind kind(ApplyingGroup group) {
        return switch (group.kind()) {
            case INFORMAL -> ApplicantKind.INFORMAL_GROUP;
            case ASSOCIATION -> ApplicantKind.ASSOCIATION;
            case THIRD_SECTOR -> ApplicantKind.THIRD_SECTOR_BODY;
            case ENTERPRISE -> null;
        };
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
