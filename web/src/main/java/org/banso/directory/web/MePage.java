package org.banso.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.directory.model.ChoosePreferences;
import org.banso.directory.model.EraStyle;
import org.banso.directory.model.Language;
import org.jspecify.annotations.Nullable;

/** How the screens speak to me. */
@Named
@ViewScoped
public class MePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Me me;

    @Inject
    Refusals refusals;

    private final MeForm form = new MeForm();

    /** Named as in {@link ChoosePreferences}. */
    @Form
    public static class MeForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Language language;
        public @Nullable EraStyle era;
    }

    @PostConstruct
    void read() {
        form.language = me.getLanguage();
        form.era = me.getEra();
    }

    public String choose() {
        me.choose(new ChoosePreferences(form.language, form.era));
        refusals.done("directory.me.done");
        return "/directory/me.xhtml?faces-redirect=true";
    }

    public MeForm getForm() {
        return form;
    }
}
