package org.banso.reception.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.kernel.model.Answer;
import org.banso.person.model.Name;
import org.banso.person.model.Sex;

/**
 * A form as the desk fills it in, to be changed where a test needs it: by default a mother telephones about her son, 34,
 * withdrawn for nine years, not seen by anyone.
 */
public final class ReceptionFixture {

    private Instant receivedAt;
    private boolean anonymous;
    private Name caller = new Name("架空山", "母子", "かくうやま", "ははこ");
    private String callerPhone = "03-0000-0001";
    private Relationship relation = Relationship.MOTHER;
    private Name subject = new Name("架空山", "試太郎", "かくうやま", "ためしたろう");
    private LocalDate birth;
    private Integer age = 34;
    private String subjectPhone = "";
    private Worry main = Worry.WITHDRAWAL_SCHOOL;
    private Set<Worry> others = EnumSet.of(Worry.FAMILY_RELATION, Worry.INCOME);
    private String otherText = "";
    private String wish = "息子のことを相談したい。";
    private Marks marks = Marks.NONE;
    private YearMonth since = YearMonth.of(2017, 4);
    private Set<Danger> dangers = EnumSet.noneOf(Danger.class);
    private ReceptionExit exit = ReceptionExit.OWN_SUPPORT;
    private String handedOverTo = "";
    private Long existingCaseId;
    private BackPage back = BackPage.EMPTY;
    private ConsentVariant variant = ConsentVariant.WITHOUT_CONSENT;

    private ReceptionFixture() {}

    public static ReceptionFixture aMotherCalls() {
        return new ReceptionFixture();
    }

    public static ReceptionFixture theSubjectCalls() {
        ReceptionFixture form = new ReceptionFixture();
        form.relation = Relationship.SELF;
        form.caller = Name.UNKNOWN;
        form.callerPhone = "";
        return form;
    }

    public ReceptionFixture receivedAt(Instant at) {
        receivedAt = at;
        return this;
    }

    public ReceptionFixture anonymous() {
        anonymous = true;
        return this;
    }

    public ReceptionFixture caller(Name name, Relationship to) {
        caller = name;
        relation = to;
        return this;
    }

    public ReceptionFixture callerPhone(String phone) {
        callerPhone = phone;
        return this;
    }

    public ReceptionFixture subject(Name name) {
        subject = name;
        return this;
    }

    public ReceptionFixture subjectPhone(String phone) {
        subjectPhone = phone;
        return this;
    }

    public ReceptionFixture born(LocalDate day, Integer statedAge) {
        birth = day;
        age = statedAge;
        return this;
    }

    public ReceptionFixture worries(Worry mainOne, Set<Worry> otherOnes, String text) {
        main = mainOne;
        others = otherOnes;
        otherText = text;
        return this;
    }

    public ReceptionFixture wish(String text) {
        wish = text;
        return this;
    }

    public ReceptionFixture marked(Marks some) {
        marks = some;
        return this;
    }

    public ReceptionFixture since(YearMonth month) {
        since = month;
        return this;
    }

    public ReceptionFixture dangers(Set<Danger> some) {
        dangers = some;
        return this;
    }

    public ReceptionFixture exit(ReceptionExit way, String to) {
        exit = way;
        handedOverTo = to;
        return this;
    }

    public ReceptionFixture back(ConsentVariant form, BackPage page) {
        variant = form;
        back = page;
        return this;
    }

    public ReceptionFixture inCase(long caseId) {
        existingCaseId = caseId;
        return this;
    }

    public RecordReception form() {
        return new RecordReception(
                receivedAt,
                Channel.PHONE,
                Route.SELF_FOUND,
                anonymous,
                caller.family(),
                caller.given(),
                caller.familyKana(),
                caller.givenKana(),
                callerPhone,
                relation,
                subject.family(),
                subject.given(),
                subject.familyKana(),
                subject.givenKana(),
                Sex.MALE,
                birth,
                age,
                "",
                subjectPhone,
                main,
                others,
                otherText,
                wish,
                since,
                Answer.NO,
                dangers,
                variant,
                exit,
                handedOverTo,
                existingCaseId,
                marks,
                back);
    }
}
