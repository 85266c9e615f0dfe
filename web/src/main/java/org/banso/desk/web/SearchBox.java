package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The one search box, on every page. It posts, and shows what was looked for on the page of what was found. */
@Named
@RequestScoped
public class SearchBox {

    @Inject
    Searches searches;

    private @Nullable String text;

    public void seek() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/casefile/search.xhtml?s=" + searches.keep(text));
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
