package org.banso.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.assessment.model.SharedFacts;
import org.banso.desk.web.Me;
import org.banso.desk.web.Words;

/** The answers of the assessment's lists in words: as a form offers them, as a page reads them. */
@Named("answers")
@ApplicationScoped
public class Answers {

    @Inject
    Words words;

    @Inject
    Me me;

    /** @param list the name of an {@link OptionList} */
    public List<SelectItem> items(FactsForm form, String list) {
        return form.of(OptionList.valueOf(list)).stream()
                .map(line -> new SelectItem(line.id(), line.label(me.isEnglish())))
                .toList();
    }

    /** The answers of one list; what nobody asked, and what the reader may not see, says so. */
    public String said(IntakeFacts facts, OptionList list, CaseSight sight) {
        if (!sight.shows(list.about())) {
            return words.get("access.hidden");
        }
        List<OptionLine> given = facts.of(list);
        return given.isEmpty() ? words.get("assessment.facts.open") : labels(given);
    }

    /** The same of what a consent lets another agency read. */
    public String shared(SharedFacts shared, OptionList list, CaseSight sight) {
        return shared.shows(list) ? said(shared.facts(), list, sight) : words.get("access.hidden");
    }

    String labels(List<OptionLine> given) {
        return given.stream()
                .map(line -> line.label(me.isEnglish()))
                .collect(Collectors.joining(words.get("desk.comma")));
    }
}
