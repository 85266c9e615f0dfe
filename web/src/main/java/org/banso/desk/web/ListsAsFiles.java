package org.banso.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.access.service.ListTaking;
import org.banso.paper.web.ListForm;
import org.banso.paper.web.PaperTray;
import org.jspecify.annotations.Nullable;

/**
 * Answers a page that is asked for with {@code take=<list>.excel} or {@code take=<list>.csv} by the file of that list, as the page
 * would show it to this reader in this language. Any list of any page: the tag {@code b:take} makes the address. The service says
 * what may leave, wants a fresh proof, and writes it down.
 */
public class ListsAsFiles extends ViewHandlerWrapper {

    /** On an address. */
    static final String PARAMETER = "take";

    private static final Pattern ASKED = Pattern.compile("([a-z]{1,30})\\.(excel|csv)");

    public ListsAsFiles(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        Matcher asked = ASKED.matcher(asked(context));
        Optional<ShownList> list =
                asked.matches() ? ShownList.in(rendered(context, view), asked.group(1)) : Optional.empty();
        if (list.isPresent()) {
            hand(
                    view,
                    list.get(),
                    asked.group(1),
                    ListForm.valueOf(asked.group(2).toUpperCase(Locale.ROOT)));
        } else {
            super.renderView(context, view);
        }
    }

    private static void hand(UIViewRoot view, ShownList list, String name, ListForm as) {
        Words words = CDI.current().select(Words.class).get();
        Set<Long> mayLeave = CDI.current()
                .select(ListTaking.class)
                .get()
                .take(view.getViewId().substring(1), list.caseIds());
        List<String> named = List.of(words.get("paper.take.what"), words.get("paper.take.more"));
        CDI.current()
                .select(PaperTray.class)
                .get()
                .hand(list.file(words.get("paper.take.sheet"), named, mayLeave, words), as, "banso-" + name);
    }

    private static String asked(FacesContext context) {
        @Nullable
        String said = context.isPostback()
                ? null
                : context.getExternalContext().getRequestParameterMap().get(PARAMETER);
        return said == null ? "" : said;
    }

    private static String rendered(FacesContext context, UIViewRoot view) throws IOException {
        StringWriter html = new StringWriter();
        ResponseWriter writer =
                context.getRenderKit().createResponseWriter(html, "text/html", StandardCharsets.UTF_8.name());
        context.setResponseWriter(writer);
        writer.startDocument();
        view.encodeAll(context);
        writer.endDocument();
        writer.flush();
        return html.toString();
    }
}
