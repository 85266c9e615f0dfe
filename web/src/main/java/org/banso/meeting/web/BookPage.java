package org.banso.meeting.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.calendar.model.District;
import org.banso.calendar.model.Need;
import org.banso.calendar.model.Relief;
import org.banso.calendar.model.SlotAnswer;
import org.banso.calendar.model.SlotOffer;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.service.CaseReading;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.directory.model.Agency;
import org.banso.directory.model.StaffLine;
import org.banso.directory.service.StaffRoll;
import org.banso.meeting.model.AskMeeting;
import org.banso.meeting.model.AskedGender;
import org.banso.meeting.model.AskedLanguage;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.FamilyWishSheet;
import org.banso.meeting.model.KindChoice;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.Place;
import org.banso.meeting.model.SayFamilyWish;
import org.banso.meeting.model.Where;
import org.banso.meeting.service.FamilyWishing;
import org.banso.meeting.service.MeetingScheduling;
import org.jspecify.annotations.Nullable;

/** The finder: which meeting, with whom, within which wishes; the first common free times; one click books one. */
@Named
@ViewScoped
public class BookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingScheduling scheduling;

    @Inject
    FamilyWishing wishing;

    @Inject
    CaseReading cases;

    @Inject
    StaffRoll staff;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Me me;

    private long caseId;
    private @Nullable CaseSheet file;
    private List<KindChoice> choices = List.of();
    private List<StaffLine> colleagues = List.of();
    private final Wish form = new Wish();
    private @Nullable SlotAnswer answer;
    private @Nullable Set<String> asked;
    private boolean stale;
    private int wishVersion;

    /** What is asked for, as typed. */
    @Form
    public static class Wish implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable MeetingKind kind;
        public @Nullable Integer lengthMinutes;
        public @Nullable LocalDate from;
        public @Nullable LocalTime notBefore;
        public @Nullable LocalTime notAfter;
        public DayOfWeek[] excludedWeekdays = {};
        public String[] people = {};
        public String[] optional = {};
        public @Nullable AskedGender gender;
        public @Nullable AskedLanguage language;
        public @Nullable Place place;
        public @Nullable District district;
    }

    /** With a kind on the address that is lawful today, the first times stand there at once. */
    public void open() {
        file = cases.sheet(caseId);
        choices = scheduling.choices(caseId);
        colleagues = staff.active();
        begin(wishing.of(caseId));
        KindChoice chosen = getChosen();
        if (chosen != null && !chosen.consentMissing()) {
            seek();
        }
    }

    /** With what the family asked for before. */
    private void begin(FamilyWishSheet kept) {
        form.notBefore = kept.notBefore();
        form.notAfter = kept.notAfter();
        form.excludedWeekdays = kept.excludedWeekdays().toArray(DayOfWeek[]::new);
        form.gender = kept.gender();
        form.language = kept.language();
        form.place = kept.place();
        form.district = kept.district();
        wishVersion = kept.version();
    }

    /** Kept for the next time, and for the planner. */
    public String keep() {
        wishing.say(new SayFamilyWish(
                caseId,
                form.notBefore,
                form.notAfter,
                Set.of(form.excludedWeekdays),
                form.gender,
                form.language,
                form.place,
                form.district,
                wishVersion));
        refusals.done("meeting.book.kept");
        return "/meeting/book.xhtml?faces-redirect=true&case=" + caseId
                + (form.kind == null ? "" : "&kind=" + form.kind);
    }

    public void seek() {
        answer = null;
        Set<String> people = new LinkedHashSet<>(List.of(form.people));
        answer = scheduling.offers(new AskMeeting(
                caseId,
                form.kind,
                form.lengthMinutes,
                form.from,
                people,
                form.notBefore,
                form.notAfter,
                Set.of(form.excludedWeekdays),
                new AskMeeting.Asked(form.gender, form.language, form.place, form.district, Set.of(form.optional))));
        asked = people;
    }

    /** The lawful way where the person has not agreed to be talked about. */
    public void takeAlternative() {
        KindChoice chosen = getChosen();
        if (chosen != null && chosen.alternative() != null) {
            form.kind = chosen.alternative();
            seek();
        }
    }

    public String book(SlotOffer offer) {
        Set<String> people = new LinkedHashSet<>(asked == null ? Set.of() : asked);
        offer.people().forEach(person -> people.add(person.uid()));
        offer.guests().forEach(person -> people.add(person.uid()));
        stale = true;
        scheduling.book(new BookMeeting(caseId, form.kind, offer.startsAt(), offer.endsAt(), people, where(offer)));
        refusals.done("meeting.book.booked");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    private Where where(SlotOffer offer) {
        Long roomId = offer.roomId();
        if (roomId != null) {
            return Where.inRoom(roomId);
        }
        boolean visit = form.kind == MeetingKind.HOME_VISIT || form.place == Place.VISIT;
        return new Where(visit ? Place.VISIT : Place.PHONE, null, visit ? form.district : null);
    }

    /** Where nothing is, neither room nor district, it is the telephone. */
    public String placed(SlotOffer offer) {
        Where where = where(offer);
        return where.district() != null
                ? words.say("meeting.planner.visit", words.of(where.district()))
                : offer.roomName() == null ? words.of(where.place()) : offer.roomName();
    }

    /** After a refusal of a time that was taken meanwhile, the next best ones. */
    public @Nullable SlotAnswer getAnswer() {
        if (stale) {
            stale = false;
            seek();
        }
        return answer;
    }

    public @Nullable KindChoice getChosen() {
        return choices.stream()
                .filter(choice -> choice.kind() == form.kind)
                .findFirst()
                .orElse(null);
    }

    /** The changes of the wish that would give a time, as sentences. */
    public List<String> getReliefs() {
        SlotAnswer said = answer;
        if (said == null || said.none() == null) {
            return List.of();
        }
        return said.none().reliefs().stream().map(this::said).toList();
    }

    private String said(Relief relief) {
        String start = dates.nearDayOf(relief.firstStart()) + " " + dates.timeOf(relief.firstStart());
        if (relief.also() != null) {
            return words.say(
                    "meeting.book.both",
                    words.get("meeting.book.change." + relief.kind()),
                    words.get("meeting.book.change." + relief.also()),
                    start);
        }
        return words.say(
                "meeting.book.relief." + relief.kind(),
                start,
                relief.need() == null ? String.valueOf(relief.number()) : described(relief.need()));
    }

    private String described(Need need) {
        return Stream.of(words.of(need.agency()), words.of(need.role()), need.skill(), nameOf(need.uid()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private @Nullable String nameOf(@Nullable String uid) {
        return colleagues.stream()
                .filter(person -> person.uid().equals(uid))
                .map(StaffLine::name)
                .findFirst()
                .orElse(uid);
    }

    public List<SelectItem> getWeekdayItems() {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .map(day -> new SelectItem(day, day.getDisplayName(TextStyle.SHORT, me.getLocale())))
                .toList();
    }

    /** Everybody who may be asked in beside those whom the kind needs; the council's members never sit over a person. */
    public List<SelectItem> getColleagueItems() {
        return colleagues.stream()
                .filter(person -> person.agency() != Agency.LIAISON_COUNCIL)
                .map(person -> new SelectItem(
                        person.uid(), words.say("meeting.book.person", person.name(), words.of(person.agency()))))
                .toList();
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public List<KindChoice> getChoices() {
        return choices;
    }

    public List<StaffLine> getColleagues() {
        return colleagues;
    }

    public Wish getForm() {
        return form;
    }
}
