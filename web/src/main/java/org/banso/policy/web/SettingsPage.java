package org.banso.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.policy.model.DecideSetting;
import org.banso.policy.model.SettingKey;
import org.banso.policy.model.SettingLine;
import org.banso.policy.model.Unit;
import org.banso.policy.service.PolicyKeeping;
import org.jspecify.annotations.Nullable;

/** The ward's numbers, each with its source and its history, and a further value from a later day on. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the migrations write where no public source names a number. */
    private static final String OURS = "design decision";

    @Inject
    PolicyKeeping policy;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts drafts;

    private List<Line> lines = List.of();
    private final SettingForm form = new SettingForm();

    /** One value in the table, with the number that it is of. */
    public record Line(SettingKey key, Unit unit, SettingLine said) implements Serializable {}

    /** Named as in {@link DecideSetting}. */
    @Form
    public static class SettingForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable SettingKey key;
        public @Nullable LocalDate validFrom;
        public String value = "";
        public String source = "";
        public String note = "";
    }

    public void open() {
        lines = policy.book().stream()
                .flatMap(sheet -> sheet.lines().stream().map(line -> new Line(sheet.key(), sheet.unit(), line)))
                .toList();
    }

    public String decide() {
        policy.decide(new DecideSetting(form.key, form.validFrom, form.value, form.source, form.note));
        drafts.end("policy-setting", 0);
        refusals.done("policy.settings.decided");
        return "/policy/settings.xhtml?faces-redirect=true";
    }

    /** Whether nobody outside has decided it: it came with the platform, and waits for the ward. */
    public boolean isOurs(SettingLine said) {
        return said.source().equals(OURS);
    }

    public List<Line> getLines() {
        return lines;
    }

    public SettingForm getForm() {
        return form;
    }
}
