package org.banso.desk.web;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants;

/**
 * Every form posts to the address at which its page stands, query included: after a refusal, a reload or a lost session
 * {@code case.xhtml?id=12} is still case 12. Takes the place of {@code h:form} in faces-config.xml.
 *
 * <p>It also carries the nonce of the page's scripts: what is shown after a post has the same one, and its scripts run.
 */
public class StayingForm extends HtmlForm {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(new WithQuery(context));
        if (isRendered()) {
            ResponseWriter page = context.getResponseWriter();
            page.startElement("input", this);
            page.writeAttribute("type", "hidden", null);
            page.writeAttribute("name", Constants.RequestParams.NONCE_PARAM, null);
            page.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
            page.endElement("input");
        }
    }

    private static final class WithQuery extends FacesContextWrapper {

        WithQuery(FacesContext wrapped) {
            super(wrapped);
        }

        @Override
        public Application getApplication() {
            return new ApplicationWrapper(super.getApplication()) {
                @Override
                public ViewHandler getViewHandler() {
                    return new ViewHandlerWrapper(super.getViewHandler()) {
                        @Override
                        public String getActionURL(FacesContext context, String viewId) {
                            return super.getActionURL(context, viewId) + query(context);
                        }
                    };
                }
            };
        }
    }

    private static String query(FacesContext context) {
        String query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(WayBack.AGAIN + "="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
