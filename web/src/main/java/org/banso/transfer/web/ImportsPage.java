package org.banso.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banso.desk.web.Words;
import org.banso.paper.web.ListFile;
import org.banso.paper.web.ListForm;
import org.banso.paper.web.PaperTray;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferLine;
import org.banso.transfer.model.TransferReason;
import org.banso.transfer.service.ImportReading;
import org.jspecify.annotations.Nullable;

/** The files of my agency that are on their way, the place to send another, and the templates. */
@Named
@RequestScoped
public class ImportsPage {

    @Inject
    ImportReading reading;

    @Inject
    Words words;

    @Inject
    PaperTray tray;

    private List<TransferLine> lines = List.of();
    private @Nullable String refused;
    private @Nullable String value;

    public void open() {
        lines = reading.lines();
    }

    /** Why the file was not taken, of the reasons that there are; nothing for any other text in the address. */
    public @Nullable String getRefusal() {
        Optional<TransferReason> reason = Arrays.stream(TransferReason.values())
                .filter(one -> one.name().equals(refused))
                .findFirst();
        String number = value != null && value.matches("[0-9]{1,9}") ? value : "";
        return reason.map(one -> words.say(one.key(), number)).orElse(null);
    }

    public void excelTemplate(TransferKind kind) {
        template(kind, ListForm.EXCEL);
    }

    public void csvTemplate(TransferKind kind) {
        template(kind, ListForm.CSV);
    }

    private void template(TransferKind kind, ListForm as) {
        ListFile file = new Templates(words).of(kind, reading.template(kind), as);
        tray.hand(file, as, "banso-import-" + kind.name().toLowerCase(Locale.ROOT));
    }

    public List<TransferLine> getLines() {
        return lines;
    }

    public TransferKind[] getKinds() {
        return TransferKind.values();
    }

    public @Nullable String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
