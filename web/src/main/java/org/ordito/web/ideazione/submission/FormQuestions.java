package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.FormQuestion;
import org.ordito.documents.FileType;
import org.ordito.ideazione.submission.SubmissionRules;
import org.ordito.web.text.PageText;

/** How a call words and limits the questions of the form; where it says nothing, the programme's words. */
@Named("questions")
@RequestScoped
public class FormQuestions {

    @Inject
    private PageText text;

    /** The question itself. */
    public String label(Call call, String code) {
        return call.getForm().question(code).map(FormQuestion::getLabel).filter(own -> !own.isEmpty())
                .orElseGet(() -> text.of("submission.field." + code));
    }

    /** What helps to answer it, and whether it may be left blank. */
    public String hint(Call call, String code) {
        String help = call.getForm().question(code).map(FormQuestion::getHelp).filter(own -> !own.isEmpty())
                .orElseGet(() -> text.of("submission.hint." + code));
        return SubmissionRules.isRequired(call, code) ? help : text.of("submission.page.optional", help);
    }

    /** Longest answer, in characters. */
    public int limit(Call call, String code) {
        return SubmissionRules.longest(call, code);
    }

    /** What may be handed in as this attachment: types, size, number. */
    public String limits(CallAttachment attachment) {
        return text.of("submission.page.file-limits", String.join(", ", attachment.getTypes().stream().map(FileType::name).toList()),
                attachment.getMaxMegabytes(), attachment.getMost());
    }
}
