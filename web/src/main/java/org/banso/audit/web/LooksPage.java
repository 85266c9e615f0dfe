package org.banso.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.audit.model.LooksReport;
import org.banso.audit.model.Visit;
import org.banso.audit.service.LooksReporting;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Form;
import org.banso.desk.web.Words;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/** "Who looked at my record": a period, and the paper for the person. */
@Named
@ViewScoped
public class LooksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LooksReporting reporting;

    @Inject
    WardDay ward;

    @Inject
    ChangeWords codes;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private long caseId;
    private @Nullable String caseNumber;
    private final PeriodForm form = new PeriodForm();
    private @Nullable LooksReport report;

    /** Named as the service's parameters. */
    @Form
    public static class PeriodForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate from;
        public @Nullable LocalDate toInclusive;
    }

    /** The last year, which is what people ask for. */
    public void open() {
        caseNumber = reporting.caseNumber(caseId);
        form.toInclusive = ward.now().toLocalDate();
        form.from = form.toInclusive.minusYears(1).plusDays(1);
    }

    public void make() {
        report = reporting.report(caseId, form.from, form.toInclusive);
    }

    public String roles(Visit visit) {
        return visit.roles().stream()
                .flatMap(name -> Role.named(name).stream())
                .map(words::of)
                .collect(Collectors.joining(words.get("desk.comma")));
    }

    /** One time when all was within a minute. */
    public String hours(Visit visit) {
        String from = dates.timeOf(visit.from());
        return from.equals(dates.timeOf(visit.to())) ? from : dates.hours(visit.from(), visit.to());
    }

    /** A list of something in the record is a look at the record. */
    public String acts(Visit visit) {
        return visit.acts().stream()
                .map(act -> act == Act.LIST ? Act.PAGE : act)
                .distinct()
                .sorted()
                .map(act -> words.get("audit.act." + act.name()))
                .collect(Collectors.joining(words.get("desk.comma")));
    }

    public String rooms(Visit visit) {
        return visit.rooms().stream()
                .filter(room -> !room.equals("audit"))
                .map(codes::room)
                .collect(Collectors.joining(words.get("desk.comma")));
    }

    public List<String> grounds(Visit visit) {
        return visit.grounds().isEmpty()
                ? List.of(words.get("audit.ground.none"))
                : visit.grounds().stream().map(codes::ground).toList();
    }

    public @Nullable LooksReport getReport() {
        return report;
    }

    public @Nullable String getCaseNumber() {
        return caseNumber;
    }

    public PeriodForm getForm() {
        return form;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }
}
