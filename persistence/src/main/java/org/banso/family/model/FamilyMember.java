package org.banso.family.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.RoughDate;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a family.
 *
 * <p>Comes with the case as a participant, whose card then says name, sex and birth, or is named by them: often without a name
 * and with a year that is a guess. What is learned later is corrected here; the history of changes keeps what stood before.
 */
@Entity
@Table(name = "family_member")
@PersonalData
public class FamilyMember extends FamilyRecord {

    @Id
    @SequenceGenerator(name = "family_member_seq", sequenceName = "family_member_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_member_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private @Nullable Person person;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Sex sex = Sex.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private Life life = Life.BORN;

    private @Nullable RoughDate born;

    private boolean dead;

    private @Nullable RoughDate died;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "twin_of_id")
    private @Nullable FamilyMember twinOf;

    private boolean identical;

    private String note = "";

    /** Bits of {@link Delicate}: what the note is about. */
    private int about;

    @Version
    private int version;

    protected FamilyMember() {}

    FamilyMember(long caseId, @Nullable Person person, Scribe by) {
        super(caseId, by);
        this.person = person;
    }

    /** What they are called; empty when nobody knows. */
    public String name() {
        String known = person == null ? "" : person.name().shown();
        return known.isEmpty() ? name : known;
    }

    /** Furigana, where the card has it; empty otherwise. */
    public String kana() {
        return person == null ? "" : person.name().kana();
    }

    public Sex sex() {
        Sex known = person == null ? Sex.UNKNOWN : person.details().sex();
        return known == Sex.UNKNOWN ? sex : known;
    }

    /** When they were born, or will be; about right when only an age was ever said. */
    public Optional<RoughDate> born(LocalDate today) {
        Person known = person;
        PersonDetails card = known == null ? null : known.details();
        if (card != null && card.birthDate() != null) {
            return Optional.of(RoughDate.of(card.birthDate()));
        }
        if (born != null || known == null) {
            return Optional.ofNullable(born);
        }
        return known.ageOn(today).map(age -> RoughDate.aboutYear(today.getYear() - age.years()));
    }

    /** What stands here and not on the card. */
    MemberFacts facts() {
        return new MemberFacts(name, sex, life, born, dead, died, note, about());
    }

    void write(MemberFacts facts) {
        name = facts.name();
        sex = facts.sex();
        life = facts.life();
        born = facts.born();
        dead = facts.dead();
        died = facts.died();
        note = facts.note();
        about = note.isEmpty() ? 0 : Delicate.bits(facts.about());
    }

    void bornWith(FamilyMember other, boolean alike) {
        twinOf = other;
        identical = alike;
    }

    /** Whether they have a card of their own: the subject, and who takes part in the case. */
    public boolean takesPart() {
        return person != null;
    }

    boolean isPerson(long personId) {
        return person != null && person.id() == personId;
    }

    Life life() {
        return life;
    }

    boolean isDead() {
        return dead;
    }

    @Nullable
    RoughDate died() {
        return died;
    }

    @Nullable
    FamilyMember twinOf() {
        return twinOf;
    }

    boolean isIdentical() {
        return identical;
    }

    String note() {
        return note;
    }

    int version() {
        return version;
    }

    Set<Delicate> about() {
        return Delicate.of(about);
    }

    public long id() {
        return id;
    }
}
