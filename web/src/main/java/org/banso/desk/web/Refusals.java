package org.banso.desk.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a refusal becomes words on a page: at the field that caused it where there is one, and in the summary
 * on top, which links to the field.
 *
 * <p>A broken constraint finds its field by name: the input's id is the name of the command's component; inside a list the
 * id is list and component together ({@code goals[1].text} is the second {@code goalsText}). A rule's refusal finds it by the
 * input's attribute {@code reasons}, which names the reasons that it answers for.
 */
@Named("refusals")
@RequestScoped
public class Refusals {

    @Inject
    Told told;

    private final Set<String> wrong = new HashSet<>();
    private boolean changedMeanwhile;
    private boolean proofAsked;
    private @Nullable List<Line> done;
    private @Nullable String draftsSaid;

    /** Someone else saved between this person's reading and saving: the page shows theirs beside yours. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** Whether the page is to ask for a proof of who sits there, and to send the form again. */
    public boolean isProofAsked() {
        return proofAsked;
    }

    void askProof() {
        proofAsked = true;
    }

    /**
     * Whether the input's answer was refused, by its converter or by a rule. A rule's refusal does not make the component
     * invalid: an invalid one without a submitted value shows an empty field, and what was typed is to stay.
     */
    public boolean isWrong(UIComponent input) {
        return input instanceof EditableValueHolder field && !field.isValid() || wrong.contains(input.getClientId());
    }

    /** A line of the summary; {@code target} is the client id of the field, or null, {@code label} what the field asks. */
    public record Line(String text, @Nullable String target, String label) {}

    public List<Line> getLines() {
        return lines(FacesMessage.SEVERITY_WARN, FacesMessage.SEVERITY_FATAL);
    }

    /** What was done, told by whole pages only. */
    public List<Line> getDone() {
        if (done == null) {
            done = isWholePage()
                    ? told.takeDone().stream()
                            .map(text -> new Line(text, null, ""))
                            .toList()
                    : List.of();
        }
        return done;
    }

    /** The drafts that have been said, for the browser to forget: {@code page:case} with a space between. */
    public String getDraftsSaid() {
        if (draftsSaid == null) {
            draftsSaid = isWholePage() ? String.join(" ", told.takeDrafts()) : "";
        }
        return draftsSaid;
    }

    /** Says on the next page that something was done; survives a redirect. */
    public void done(String key, @Nullable Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getRequestMap().put(SentOnce.DONE, Boolean.TRUE);
        told.done(Vocabulary.of(context.getViewRoot().getLocale()).say(key, values));
    }

    private static boolean isWholePage() {
        return !FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    /** For a page that is shown all the same: says the refusal and goes on without what was asked for. */
    public <T> T orElse(T nothing, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (RuntimeException thrown) {
            FacesContext context = FacesContext.getCurrentInstance();
            Throwable reason = RefusalHandler.reason(thrown);
            if (reason instanceof Refused refused && !refused.is(KernelReason.NOT_FOUND)) {
                explain(context, refused);
            } else if (reason instanceof ConstraintViolationException violations) {
                explain(context, violations);
            } else {
                throw thrown;
            }
            return nothing;
        }
    }

    /** For a work of many parts: what is refused of one is told by its sentence, and the rest goes on. */
    public <T> T orSaid(Supplier<T> asked, Function<String, T> said) {
        try {
            return asked.get();
        } catch (RuntimeException thrown) {
            if (RefusalHandler.reason(thrown) instanceof Refused refused) {
                return said.apply(RefusalWords.sentence(refused));
            }
            throw thrown;
        }
    }

    void explain(FacesContext context, Refused refused) {
        if (refused.is(KernelReason.CHANGED_MEANWHILE)) {
            changedMeanwhile = true;
            readAgain(context);
        }
        String reason = refused.reason().name();
        String field = field(context, component -> answersFor(component, reason), 0);
        context.addMessage(field, RefusalWords.message(refused));
    }

    /** The form that was sent learns what the other one wrote. */
    private static void readAgain(FacesContext context) {
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm form && form.isSubmitted()) {
                Edited<?> edited = Theirs.edited(form);
                if (edited != null) {
                    edited.readAgain();
                }
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
    }

    void explain(FacesContext context, ConstraintViolationException violations) {
        List<String> order = inputs(context);
        Set<String> said = new HashSet<>();
        violations.getConstraintViolations().stream()
                .map(violation -> new Placed(fieldOf(context, violation.getPropertyPath()), violation))
                .sorted(Comparator.comparing(placed -> order.indexOf(placed.field())))
                .filter(placed -> said.add(placed.field() + placed.violation().getMessageTemplate()))
                .forEach(placed -> context.addMessage(placed.field(), RefusalWords.message(placed.violation())));
    }

    /** A violation and the field at which it is said, null for the page. */
    private record Placed(@Nullable String field, ConstraintViolation<?> violation) {}

    void explain(FacesContext context, EJBAccessException refused) {
        context.addMessage(
                null,
                RefusalWords.error(
                        Vocabulary.of(context.getViewRoot().getLocale()).get("refused.access.NOT_YOUR_ROLE")));
    }

    /** The most telling name first: list and component together, then the component, then the list itself; a text of its own is its parameter's name. */
    private @Nullable String fieldOf(FacesContext context, Path path) {
        List<String> names = new ArrayList<>();
        int row = 0;
        String parameter = null;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                row = node.getIndex();
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                names.add(node.getName());
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
        }
        if (names.isEmpty() && parameter != null) {
            names.add(parameter);
        }
        while (!names.isEmpty()) {
            String whole = camel(names);
            String last = names.get(names.size() - 1);
            for (String id : List.of(whole, last)) {
                String found = field(context, component -> id.equals(component.getId()), row);
                if (found != null) {
                    return found;
                }
            }
            names.remove(names.size() - 1);
        }
        return null;
    }

    private static String camel(List<String> names) {
        Iterator<String> parts = names.iterator();
        StringBuilder id = new StringBuilder(parts.next());
        parts.forEachRemaining(
                part -> id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1)));
        return id.toString();
    }

    /**
     * The client id of the matching input, marked as wrong: of the form that was sent, or else anywhere on the page; of several,
     * one in each row, the one of that row.
     */
    private @Nullable String field(FacesContext context, Predicate<UIComponent> matches, int row) {
        String[] found = {null};
        boolean[] inForm = {true};
        int[] count = {0};
        VisitCallback look = (visit, component) -> {
            if (inForm[0] && component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof EditableValueHolder && matches.test(component) && count[0]++ == row) {
                found[0] = component.getClientId(context);
                wrong.add(found[0]);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        };
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), look);
        if (found[0] == null) {
            inForm[0] = false;
            count[0] = 0;
            context.getViewRoot().visitTree(VisitContext.createVisitContext(context), look);
        }
        return found[0];
    }

    /** Client ids of all inputs, from the top of the page to its end. */
    private static List<String> inputs(FacesContext context) {
        List<String> inputs = new ArrayList<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder) {
                inputs.add(component.getClientId(context));
            }
            return VisitResult.ACCEPT;
        });
        return inputs;
    }

    /** What the field asks, as its tag says it. */
    private static String label(FacesContext context, String clientId) {
        String[] label = {""};
        context.getViewRoot().invokeOnComponent(context, clientId, (faces, component) -> {
            label[0] = Objects.toString(component.getAttributes().get("asks"), "");
        });
        return label[0];
    }

    private static boolean answersFor(UIComponent component, String reason) {
        Object reasons = component.getAttributes().get("reasons");
        return reasons instanceof String names
                && List.of(names.trim().split("\\s+")).contains(reason);
    }

    private static List<Line> lines(FacesMessage.Severity least, FacesMessage.Severity most) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<@Nullable String> targets = context.getClientIdsWithMessages();
        while (targets.hasNext()) {
            String target = targets.next();
            for (FacesMessage message : context.getMessageList(target)) {
                if (message.getSeverity().compareTo(least) >= 0
                        && message.getSeverity().compareTo(most) <= 0) {
                    String field = target == null || target.isEmpty() ? null : target;
                    lines.add(new Line(message.getSummary(), field, field == null ? "" : label(context, field)));
                }
            }
        }
        return lines;
    }
}
