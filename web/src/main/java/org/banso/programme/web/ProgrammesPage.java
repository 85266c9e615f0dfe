package org.banso.programme.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.programme.model.OpenProgramme;
import org.banso.programme.model.PlanSession;
import org.banso.programme.model.ProgrammeKind;
import org.banso.programme.model.ProgrammeLine;
import org.banso.programme.model.RegisterAttendance;
import org.banso.programme.model.SessionLine;
import org.banso.programme.service.ProgrammeBook;
import org.jspecify.annotations.Nullable;

/** Places, courses and their dates around today. */
@Named
@ViewScoped
public class ProgrammesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/programme/programmes.xhtml?faces-redirect=true";

    @Inject
    ProgrammeBook book;

    @Inject
    Refusals refusals;

    @Inject
    Me me;

    private List<ProgrammeLine> programmes = List.of();
    private Edited<Rows> rows = Edited.of(Rows::new, Rows::new);
    private final SessionForm session = new SessionForm();
    private final ProgrammeForm programme = new ProgrammeForm();

    /** The dates around today with their numbers. */
    @Form
    public static class Rows implements Serializable {
        private static final long serialVersionUID = 1L;
        public List<Row> rows = new ArrayList<>();

        static Rows of(List<SessionLine> lines) {
            Rows rows = new Rows();
            lines.forEach(line -> rows.rows.add(new Row(line)));
            return rows;
        }
    }

    /** A date with the numbers as they are typed. */
    @Form
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        public SessionLine line;
        public @Nullable Integer ofHosts;
        public @Nullable Integer ofGuests;

        Row(SessionLine line) {
            this.line = line;
            this.ofHosts = line.ofHosts();
            this.ofGuests = line.ofGuests();
        }
    }

    /** A new date, as typed. */
    @Form
    public static class SessionForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long programmeId;
        public @Nullable LocalDate day;
        public @Nullable LocalTime startsAt;
        public @Nullable LocalTime endsAt;
        public String place = "";
    }

    /** A new place or course, as typed. */
    @Form
    public static class ProgrammeForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable ProgrammeKind kind;
        public String nameJa = "";
        public String nameEn = "";
        public @Nullable Agency jointWith;
        public int capacity = 10;
        public boolean openToGuests;
    }

    public void open() {
        programmes = book.programmes();
        List<SessionLine> near = book.nearToday();
        rows = Edited.of(() -> Rows.of(near), this::theirs);
    }

    /** The same dates as they are now, and their versions with them. */
    private Rows theirs() {
        Map<Long, SessionLine> now =
                book.nearToday().stream().collect(Collectors.toMap(SessionLine::sessionId, Function.identity()));
        getRows().forEach(row -> row.line = now.getOrDefault(row.line.sessionId(), row.line));
        return Rows.of(getRows().stream().map(row -> row.line).toList());
    }

    public String register(Row row) {
        book.registerAttendance(new RegisterAttendance(
                row.line.sessionId(),
                row.line.version(),
                Objects.requireNonNullElse(row.ofHosts, 0),
                Objects.requireNonNullElse(row.ofGuests, 0)));
        refusals.done("programme.programmes.registered");
        return AGAIN;
    }

    public String planSession() {
        book.plan(new PlanSession(
                session.programmeId == null ? 0 : session.programmeId,
                at(session.startsAt),
                at(session.endsAt),
                session.place));
        refusals.done("programme.programmes.planned");
        return AGAIN;
    }

    public String openProgramme() {
        book.open(new OpenProgramme(
                programme.kind,
                programme.nameJa,
                programme.nameEn,
                programme.jointWith,
                programme.capacity,
                programme.openToGuests));
        refusals.done("programme.programmes.opened");
        return AGAIN;
    }

    private @Nullable Instant at(@Nullable LocalTime time) {
        return session.day == null || time == null ? null : Tokyo.at(session.day, time);
    }

    /** Whether the reader's agency keeps this book. */
    public boolean isOurs(ProgrammeLine one) {
        return one.isRunBy(me.getAgency());
    }

    public List<SelectItem> getOurItems() {
        return programmes.stream()
                .filter(this::isOurs)
                .map(one -> new SelectItem(one.programmeId(), name(one)))
                .toList();
    }

    /** The English name where there is one and it is asked for. */
    public String name(ProgrammeLine one) {
        return me.isEnglish() && !one.nameEn().isEmpty() ? one.nameEn() : one.nameJa();
    }

    public List<ProgrammeLine> getProgrammes() {
        return programmes;
    }

    public List<Row> getRows() {
        return Edited.form(rows).rows;
    }

    public Edited<Rows> getEditedRows() {
        return rows;
    }

    public SessionForm getSession() {
        return session;
    }

    public ProgrammeForm getProgramme() {
        return programme;
    }
}
