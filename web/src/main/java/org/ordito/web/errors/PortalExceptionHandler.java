package org.ordito.web.errors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;

import org.omnifaces.util.selectitems.SelectItemsCollector;
import org.ordito.platform.RuleViolation;
import org.ordito.web.text.PageText;

/**
 * Turns what a page throws into an answer: a broken rule into a message beside its field, keeping what was written;
 * everything else into the error page with its status.
 */
class PortalExceptionHandler extends ExceptionHandlerWrapper {

    PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext queued = (ExceptionQueuedEventContext) events.next().getSource();
            if (handle(context, queued.getException(), queued.getPhaseId())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handle(FacesContext context, Throwable failure, PhaseId phase) {
        RuleViolation violation = Problem.cause(failure, RuleViolation.class);
        if (violation != null && context.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
            show(context, violation);
            return true;
        }
        if (context.getResponseComplete()) {
            return false;
        }
        Problem problem = Problem.of(failure, PageLocale.of(context));
        if (problem.status() == 409 && context.getViewRoot() != null) {
            problem = problem.keeping(written(context));
        }
        context.getExternalContext().getRequestMap().put(Problem.ATTRIBUTE, problem);
        if (context.getPartialViewContext().isAjaxRequest()) {
            return false;
        }
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(problem.status(), null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static void show(FacesContext context, RuleViolation violation) {
        String text = PageText.in(PageLocale.of(context), violation.key(), violation.arguments());
        UIInput input = violation.field().map(field -> find(context, field)).orElse(null);
        if (input != null) {
            // the model has taken the value and an invalid field does not ask the model: give it back what was written
            input.setSubmittedValue(context.getExternalContext().getRequestParameterMap().get(input.getClientId(context)));
            input.setValid(false);
        }
        String target = input == null ? null : input.getClientId(context);
        context.addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    private static UIInput find(FacesContext context, String field) {
        List<UIInput> found = new ArrayList<>();
        visitInputs(context, input -> {
            if (field.equals(input.getId())) {
                found.add(input);
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Problem.Written> written(FacesContext context) {
        Map<String, String[]> parameters = context.getExternalContext().getRequestParameterValuesMap();
        List<Problem.Written> written = new ArrayList<>();
        visitInputs(context, input -> {
            String[] values = parameters.get(input.getClientId(context));
            Object label = input.getAttributes().get("label");
            if (values != null && label != null && !(input instanceof HtmlInputSecret)) {
                String text = inWords(context, input, values);
                if (!text.isBlank()) {
                    written.add(new Problem.Written(label.toString(), text));
                }
            }
        });
        return written;
    }

    /** What a field carried as its page showed it: a choice by its label, a ticked box as a yes. */
    private static String inWords(FacesContext context, UIInput input, String[] values) {
        if (input instanceof UISelectBoolean) {
            return PageText.in(PageLocale.of(context), "shell.yes");
        }
        if (!(input instanceof UISelectOne || input instanceof UISelectMany)) {
            return String.join(", ", values);
        }
        List<SelectItem> items = SelectItemsCollector.collectFromParent(context, input);
        return Stream.of(values).map(value -> items.stream().filter(item -> value.equals(String.valueOf(item.getValue())))
                .map(SelectItem::getLabel).findFirst().orElse(value)).collect(Collectors.joining(", "));
    }

    private static void visitInputs(FacesContext context, java.util.function.Consumer<UIInput> visitor) {
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (VisitContext at, UIComponent component) -> {
            if (component instanceof UIInput input) {
                visitor.accept(input);
            }
            return VisitResult.ACCEPT;
        });
    }
}
