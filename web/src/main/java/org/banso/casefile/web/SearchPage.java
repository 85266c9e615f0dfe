package org.banso.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.banso.access.model.ExistingFile;
import org.banso.access.service.GlassBreaking;
import org.banso.casefile.model.CaseNumber;
import org.banso.casefile.model.FoundPerson;
import org.banso.casefile.service.CaseSearch;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.SearchBox;
import org.banso.desk.web.Searches;
import org.jspecify.annotations.Nullable;

/** Whom the search box found. A case number of one's own leads straight to its case. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    CaseSearch search;

    @Inject
    Searches searches;

    @Inject
    SearchBox searchBox;

    @Inject
    GlassBreaking glass;

    @Inject
    Me me;

    @Inject
    Refusals refusals;

    private @Nullable Integer number;
    private @Nullable String text;
    private List<FoundPerson> found = List.of();
    private List<ExistingFile> existing = List.of();

    public void open() throws IOException {
        if (text == null) {
            text = searches.lookedFor(number);
        } else {
            number = searches.keep(text);
        }
        String lookedFor = Objects.toString(text, "");
        searchBox.setText(lookedFor);
        if (lookedFor.isBlank()) {
            return;
        }
        found = refusals.orElse(List.of(), () -> search.find(lookedFor));
        if (me.isWriter()) {
            existing = glass.existing(lookedFor);
        }
        if (CaseNumber.written(lookedFor).isPresent()
                && !found.isEmpty()
                && found.stream().allMatch(FoundPerson::openable)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/casefile/case.xhtml?id="
                    + found.get(0).caseId());
        }
    }

    public List<FoundPerson> getFound() {
        return found;
    }

    /** Whom to ask about files that the reader does not see, when they typed the whole name or number. */
    public List<ExistingFile> getExisting() {
        return existing;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
