package org.banso.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.access.model.ExistingFile;
import org.banso.access.service.GlassBreaking;
import org.banso.casefile.model.CaseNumber;
import org.banso.casefile.model.FoundPerson;
import org.banso.casefile.model.SearchText;
import org.banso.casefile.service.CaseSearch;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.SearchBox;
import org.banso.desk.web.Searches;
import org.banso.kernel.model.KanaFold;
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

    /** The same, those together whose names are read alike; each once for each of their cases. */
    public List<SameName> getNames() {
        Map<String, List<FoundPerson>> names = new LinkedHashMap<>();
        for (FoundPerson one : found) {
            String reading = one.kana().isEmpty() ? one.name() : one.kana();
            names.computeIfAbsent(KanaFold.key(reading), key -> new ArrayList<>())
                    .add(one);
        }
        return names.values().stream().map(SameName::of).toList();
    }

    /**
     * Who is called so.
     *
     * @param people how many they are, of those that are shown
     * @param many whether there may be more of them
     */
    public record SameName(String reading, long people, boolean many, List<FoundPerson> lines) {

        static SameName of(List<FoundPerson> lines) {
            FoundPerson first = lines.get(0);
            long people =
                    lines.stream().mapToLong(FoundPerson::personId).distinct().count();
            return new SameName(
                    first.kana().isEmpty() ? first.name() : first.kana(),
                    people,
                    people >= SearchText.MOST_OF_A_NAME,
                    lines);
        }

        /** Never the name: it may stand in a log. */
        @Override
        public String toString() {
            return "SameName[" + people + "]";
        }
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
