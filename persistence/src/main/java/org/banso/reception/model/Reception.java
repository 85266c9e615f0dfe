package org.banso.reception.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.JointDesk;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Age;
import org.banso.person.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * 相談受付: one contact with the desk.
 *
 * <p>Somebody calls, writes, comes or is visited: mostly a mother about her son, sometimes the subject, sometimes another
 * agency, sometimes a voice without a name. The desk writes down what worries most and what else, whether anyone is in
 * danger, and decides on the spot what comes next: it supports by itself, and a case opens or goes on; what it could tell
 * was enough; or another desk takes over. From then on the reception does not change. Its age of the subject is the one of
 * that day.
 *
 * <p>One class because it is one form, and most of it is that form's fields.
 */
@Entity
@Table(name = "reception_reception")
public class Reception {

    @Id
    @SequenceGenerator(name = "reception_reception_seq", sequenceName = "reception_reception_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reception_reception_seq")
    private long id;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Route route;

    private boolean anonymous;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "caller_id")
    private Person caller;

    @Enumerated(EnumType.STRING)
    @Column(name = "caller_relation")
    private Relationship callerRelation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subject_id")
    private Person subject;

    @Column(name = "subject_age")
    private @Nullable Integer subjectAge;

    /** As on the form: ◎ before one, ○ before any number of others. */
    @ElementCollection
    @CollectionTable(name = "reception_worry", joinColumns = @JoinColumn(name = "reception_id"))
    @MapKeyColumn(name = "worry")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "mark")
    @Enumerated(EnumType.STRING)
    private Map<Worry, WorryMark> worries = new EnumMap<>(Worry.class);

    @Column(name = "other_worry_text")
    @PersonalData(Care.SPECIAL_CARE)
    private String otherWorryText;

    @PersonalData(Care.SPECIAL_CARE)
    private String wish;

    /** As {@link Marks} writes them. */
    private String marks = "";

    /** The first day of the month. */
    @Column(name = "withdrawn_since")
    private @Nullable LocalDate withdrawnSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "seen_by_anyone")
    private Answer seenByAnyone;

    @ElementCollection
    @CollectionTable(name = "reception_danger", joinColumns = @JoinColumn(name = "reception_id"))
    @Column(name = "danger")
    @Enumerated(EnumType.STRING)
    private Set<Danger> dangers = EnumSet.noneOf(Danger.class);

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_variant")
    private ConsentVariant consentVariant;

    @Embedded
    private WrittenBackPage back;

    @Enumerated(EnumType.STRING)
    private ReceptionExit exit;

    @Column(name = "handed_over_to")
    private String handedOverTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private @Nullable CaseFile caseFile;

    @Version
    private int version;

    protected Reception() {}

    /**
     * @param receiver who took the call
     * @param caller the subject when they called for themselves
     * @throws Refused any {@link ReceptionReason}
     */
    public Reception(RecordReception form, Actor receiver, Person caller, Person subject, Instant now) {
        requireSound(form, receiver, now);
        if (!subject.name().couldBe(form.subject().name())) {
            throw new Refused(ReceptionReason.SUBJECT_IS_ANOTHER);
        }
        if (form.isForSelf() != caller.equals(subject)) {
            throw new IllegalArgumentException("whoever calls for themselves is the subject, and nobody else is");
        }
        receivedAt = form.receivedAt(now);
        recordedAt = now;
        receivedBy = receiver.uid();
        agency = receiver.agency();
        channel = form.channel();
        route = form.route();
        anonymous = form.anonymous();
        this.caller = caller;
        callerRelation = form.callerRelation();
        this.subject = subject;
        subjectAge = subject.ageOn(Tokyo.dateOf(receivedAt)).map(Age::years).orElse(null);
        form.otherWorries().forEach(worry -> worries.put(worry, WorryMark.ALSO));
        worries.put(form.mainWorry(), WorryMark.MAIN);
        otherWorryText = form.otherWorryText();
        wish = form.wish();
        marks = form.marks()
                .unless("otherWorryText", otherWorryText)
                .unless("wish", wish)
                .written();
        YearMonth since = form.withdrawnSince();
        withdrawnSince = since == null ? null : since.atDay(1);
        seenByAnyone = form.seenByAnyone();
        dangers.addAll(form.dangers());
        consentVariant = form.variant();
        back = new WrittenBackPage(form.back(), !dangers.isEmpty());
        exit = form.exit();
        handedOverTo = exit == ReceptionExit.HANDED_OVER ? form.handedOverTo() : "";
    }

    /**
     * The case that opened from it, or to which it is a further contact.
     *
     * @throws Refused {@link ReceptionReason#CASE_CLOSED} when the desk would support in a closed case
     */
    public void belongsTo(CaseFile file) {
        if (exit == ReceptionExit.OWN_SUPPORT && file.state().isEnded()) {
            throw new Refused(ReceptionReason.CASE_CLOSED, file.number());
        }
        caseFile = file;
    }

    /**
     * A contact that was written down without a case turns out to be about this one. Its own subject stays as the caller said
     * it; what it knew of dangers the case knows from now on.
     *
     * @throws Refused {@link ReceptionReason#BELONGS_ALREADY}
     */
    public void joins(CaseFile file) {
        if (caseFile != null) {
            throw new Refused(ReceptionReason.BELONGS_ALREADY, caseFile.number());
        }
        caseFile = file;
        file.warnOf(dangers);
    }

    /** Everything that the form cannot say, each in its own sentence. */
    private static void requireSound(RecordReception form, Actor receiver, Instant now) {
        if (!JointDesk.isRunBy(receiver.agency())) {
            throw new Refused(ReceptionReason.NOT_AT_THE_DESK);
        }
        if (form.receivedAt(now).isAfter(now)) {
            throw new Refused(ReceptionReason.RECEIVED_IN_FUTURE, form.receivedAt(now));
        }
        requireCaller(form);
        requireWorries(form);
        requireWithdrawal(form, Tokyo.dateOf(form.receivedAt(now)));
        requireApplication(form, Tokyo.dateOf(now));
        if (form.exit() == ReceptionExit.HANDED_OVER && form.handedOverTo().isEmpty()) {
            throw new Refused(ReceptionReason.HANDED_OVER_TO_NOBODY);
        }
    }

    private static void requireCaller(RecordReception form) {
        boolean unnamed = form.caller().name().isUnknown();
        if (unnamed && !form.anonymous()) {
            throw new Refused(ReceptionReason.CALLER_UNNAMED);
        }
        if (form.isForSelf()) {
            boolean bothNamed =
                    !form.callerName().isUnknown() && !form.subjectName().isUnknown();
            if (bothNamed && !form.callerName().couldBe(form.subjectName())) {
                throw new Refused(ReceptionReason.CALLER_IS_SELF_BUT_DIFFERS);
            }
        } else if (form.callerName().isSameAs(form.subjectName())) {
            throw new Refused(ReceptionReason.CALLER_IS_THE_SUBJECT);
        }
    }

    private static void requireWorries(RecordReception form) {
        if (form.otherWorries().contains(form.mainWorry())) {
            throw new Refused(ReceptionReason.MAIN_WORRY_TWICE, form.mainWorry());
        }
        boolean other = form.mainWorry() == Worry.OTHER || form.otherWorries().contains(Worry.OTHER);
        if (other && form.otherWorryText().isEmpty()) {
            throw new Refused(ReceptionReason.OTHER_WORRY_UNNAMED);
        }
    }

    private static void requireApplication(RecordReception form, LocalDate today) {
        LocalDate applied = form.back().appliedOn();
        if (applied == null) {
            return;
        }
        if (applied.isAfter(today)) {
            throw new Refused(ReceptionReason.APPLIED_IN_FUTURE, applied);
        }
        if (form.variant() == ConsentVariant.WITHOUT_CONSENT) {
            throw new Refused(ReceptionReason.APPLIED_WITHOUT_CONSENT);
        }
        if (!form.back().rulesExplained()) {
            throw new Refused(ReceptionReason.RULES_NOT_EXPLAINED);
        }
    }

    private static void requireWithdrawal(RecordReception form, LocalDate day) {
        YearMonth since = form.withdrawnSince();
        if (since == null) {
            return;
        }
        if (since.isAfter(YearMonth.from(day))) {
            throw new Refused(ReceptionReason.WITHDRAWN_SINCE_FUTURE, since);
        }
        LocalDate birth = form.subjectBirth();
        if (birth != null && since.isBefore(YearMonth.from(birth))) {
            throw new Refused(ReceptionReason.WITHDRAWN_BEFORE_BIRTH, since, birth);
        }
    }

    /** The one before which ◎ stands. */
    public Worry mainWorry() {
        return worries.entrySet().stream()
                .filter(worry -> worry.getValue() == WorryMark.MAIN)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Those before which ○ stands, in the order of the form. */
    public List<Worry> otherWorries() {
        return worries.entrySet().stream()
                .filter(worry -> worry.getValue() == WorryMark.ALSO)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** As a page shows it. @param names of colleagues by uid; who is not among them is shown by uid */
    ReceptionSheet sheet(Map<String, String> names) {
        return new ReceptionSheet(
                id,
                receivedAt,
                names.getOrDefault(receivedBy, receivedBy),
                agency,
                channel,
                route,
                anonymous,
                caller.name().shown(),
                caller.name().kana(),
                caller.details().phone(),
                callerRelation,
                subjectAge,
                mainWorry(),
                otherWorries(),
                otherWorryText,
                wish,
                Marks.read(marks),
                withdrawnSince == null ? null : YearMonth.from(withdrawnSince),
                seenByAnyone,
                dangers.stream().sorted().toList(),
                consentVariant,
                exit,
                handedOverTo,
                back.read(),
                false,
                CaseSight.EVERYTHING);
    }

    /** As it is offered to a case. @param phones, keys of those who take part in it */
    LooseContact loose(Set<String> phones, Set<String> keys) {
        return new LooseContact(
                id,
                receivedAt,
                channel,
                callerRelation,
                caller.name().shown(),
                caller.details().phone(),
                subject.name().shown(),
                subjectAge,
                exit,
                phones.contains(caller.phoneDigits()) || phones.contains(subject.phoneDigits()),
                keys.contains(caller.searchKey()) || keys.contains(subject.searchKey()));
    }

    public Relationship callerRelation() {
        return callerRelation;
    }

    public Channel channel() {
        return channel;
    }

    /** Completed years of the subject on the day of the reception; nothing when not known. */
    public Optional<Integer> subjectAge() {
        return Optional.ofNullable(subjectAge);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public long id() {
        return id;
    }
}
