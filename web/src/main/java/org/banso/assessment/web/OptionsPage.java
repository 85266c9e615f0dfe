package org.banso.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.assessment.model.AddOption;
import org.banso.assessment.model.EndOption;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.assessment.service.OptionKeeping;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.jspecify.annotations.Nullable;

/** What the lists of an assessment offer: another option from a day on, the last day of one. */
@Named
@ViewScoped
public class OptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OptionKeeping keeping;

    @Inject
    Refusals refusals;

    private List<OptionLine> lines = List.of();
    private final OptionForm form = new OptionForm();
    private final EndForm ending = new EndForm();

    /** Named as in {@link AddOption}. */
    @Form
    public static class OptionForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable OptionList list;
        public String label = "";
        public String labelEn = "";
        public boolean alone;
        public @Nullable LocalDate validFrom;
    }

    /** Named as in {@link EndOption}. */
    @Form
    public static class EndForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long option;
        public @Nullable LocalDate validUntil;
    }

    public void open() {
        lines = keeping.all();
    }

    public String add() {
        keeping.add(new AddOption(form.list, form.label, form.labelEn, form.alone, form.validFrom));
        return done();
    }

    public String end() {
        keeping.end(new EndOption(ending.option == null ? 0 : ending.option, ending.validUntil));
        return done();
    }

    private String done() {
        refusals.done("assessment.options.done");
        return "/policy/options.xhtml?faces-redirect=true";
    }

    public List<OptionLine> getLines() {
        return lines;
    }

    public OptionForm getForm() {
        return form;
    }

    public EndForm getEnding() {
        return ending;
    }
}
