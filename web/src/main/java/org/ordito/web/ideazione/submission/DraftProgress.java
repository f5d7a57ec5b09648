package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.Finding;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/** How far a draft is: what is still missing at its steps, and where each thing can be put right. */
@Named
@RequestScoped
public class DraftProgress {

    @Inject
    private Actor actor;

    @Inject
    private SubmissionDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "draft")
    private String draftId;

    private List<Finding> findings;

    /** What is missing or wrong at the steps, but for the declarations, which are made on the last page itself. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = atTheSteps(desk.findings(actor, DraftPage.readId(draftId)));
        }
        return findings;
    }

    static List<Finding> atTheSteps(List<Finding> all) {
        return all.stream().filter(finding -> finding.step() != DraftStep.SUMMARY).toList();
    }

    /** Whether nothing is missing at a step; which files are asked for is known only when one knows who applies. */
    public boolean finished(DraftStep step) {
        return step != DraftStep.SUMMARY && getFindings().stream().noneMatch(finding -> finding.step() == step)
                && (step != DraftStep.ATTACHMENTS || getFindings().stream().noneMatch(DraftProgress::isAboutWhoApplies));
    }

    private static boolean isAboutWhoApplies(Finding finding) {
        return finding.rule().field().filter(IdeaField.APPLICANT_KIND.getId()::equals).isPresent();
    }

    /** Where a finding can be put right. */
    public String address(Finding finding) {
        return address(DraftPage.readId(draftId), finding);
    }

    /** Where somebody whose session has ended signs in again, and comes back to this step. */
    public String signInAddress(DraftStep step) {
        return "/accedi?to=" + URLEncoder.encode(DraftPage.address(DraftPage.readId(draftId), step), StandardCharsets.UTF_8);
    }

    /** What a finding says. */
    public String sentence(Finding finding) {
        return text.of(finding.rule().key(), finding.rule().arguments());
    }

    static String address(UUID draft, Finding finding) {
        String question = finding.rule().field().flatMap(IdeaField::named).map(field -> "#form:" + field.getId()).orElse("");
        return DraftPage.address(draft, finding.step()) + question;
    }
}
