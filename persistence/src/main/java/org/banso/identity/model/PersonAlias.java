package org.banso.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.banso.directory.model.Actor;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.PersonalData;
import org.banso.person.model.Name;
import org.banso.person.model.PersonDetails;

/**
 * Another name of somebody, and the number by which they were known with it: they are found by it like by the first one. Of a record
 * that was joined to theirs; it goes when that is undone.
 */
@Entity
@Table(name = "person_alias")
@PersonalData
public class PersonAlias {

    @Id
    @SequenceGenerator(name = "person_alias_seq", sequenceName = "person_alias_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_alias_seq")
    private long id;

    @Column(name = "person_id")
    private long personId;

    private String kind;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_kana")
    private String familyKana;

    @Column(name = "given_kana")
    private String givenKana;

    private String words;

    private String phone;

    @Column(name = "phone_digits")
    private String phoneDigits;

    @Column(name = "merge_id")
    private long mergeId;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String agency;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // the provider fills it
    protected PersonAlias() {}

    PersonAlias(long personId, PersonDetails was, long mergeId, Actor actor, Instant now) {
        Name name = was.name();
        this.personId = personId;
        kind = "JOINED";
        familyName = name.family();
        givenName = name.given();
        familyKana = name.familyKana();
        givenKana = name.givenKana();
        words = name.searchWords();
        phone = was.phone();
        phoneDigits = KanaFold.phoneDigits(phone);
        this.mergeId = mergeId;
        recordedBy = actor.uid();
        agency = actor.agency().name();
        recordedAt = now;
    }

    /** Whether a record with these details is found by all of it anyway. */
    boolean saysNoMoreThan(PersonDetails details) {
        List<String> known = Arrays.asList(details.name().searchWords().split(" ", -1));
        return (words.isEmpty() || known.containsAll(Arrays.asList(words.split(" ", -1))))
                && (phoneDigits.isEmpty() || phoneDigits.equals(KanaFold.phoneDigits(details.phone())));
    }
}
