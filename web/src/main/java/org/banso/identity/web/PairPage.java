package org.banso.identity.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.identity.model.JoinPeople;
import org.banso.identity.model.PairSheet;
import org.banso.identity.model.PersonField;
import org.banso.identity.model.PersonSide;
import org.banso.identity.model.SayTwoPeople;
import org.banso.identity.service.PeopleJoining;
import org.banso.person.model.PersonCard;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/** Two records side by side, field by field: to make one of them, or to say that they are two. */
@Named
@ViewScoped
public class PairPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleJoining joining;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private long one;
    private long two;
    private @Nullable PairSheet pair;
    private final List<Choice> choices = new ArrayList<>();
    private final PairForm form = new PairForm();

    /** Named as in {@link JoinPeople} and {@link SayTwoPeople}. */
    @Form
    public static class PairForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String note;
        public @Nullable String reason;
        public @Nullable String why;
    }

    /** A field that both records have differently, and whose value stays: that of the first unless the second is taken, or knows more. */
    public static final class Choice implements Serializable {
        private static final long serialVersionUID = 1L;
        private final PersonField field;
        private final List<SelectItem> items;
        private Boolean second;

        Choice(PersonField field, String first, String second, boolean takesSecond, String nothing) {
            this.field = field;
            this.second = takesSecond;
            this.items = List.of(
                    new SelectItem(Boolean.FALSE, first.isEmpty() ? nothing : first),
                    new SelectItem(Boolean.TRUE, second.isEmpty() ? nothing : second));
        }

        public PersonField getField() {
            return field;
        }

        public List<SelectItem> getItems() {
            return items;
        }

        public Boolean getSecond() {
            return second;
        }

        public void setSecond(Boolean second) {
            this.second = second;
        }
    }

    public void open() {
        PairSheet read = joining.pair(one, two);
        pair = read;
        choices.clear();
        for (PersonField field : PersonField.values()) {
            String first = shown(read.one().card(), field);
            String second = shown(read.two().card(), field);
            if (!first.equals(second)) {
                boolean knowsLess = first.isEmpty()
                        || field == PersonField.SEX && read.one().card().sex() == Sex.UNKNOWN;
                choices.add(new Choice(field, first, second, knowsLess, words.get("identity.pair.nothing")));
            }
        }
    }

    public String join() {
        PersonSide kept = sheet().one();
        PersonSide gone = sheet().two();
        Set<PersonField> taken = EnumSet.noneOf(PersonField.class);
        choices.stream().filter(Choice::getSecond).map(Choice::getField).forEach(taken::add);
        joining.join(new JoinPeople(
                kept.card().personId(), kept.version(), gone.card().personId(), gone.version(), taken, form.note));
        refusals.done("identity.pair.joined");
        return "/identity/suspects.xhtml?faces-redirect=true";
    }

    public String sayTwo() {
        joining.sayTwo(new SayTwoPeople(one, two, form.reason));
        refusals.done("identity.pair.saidTwo");
        return "/identity/suspects.xhtml?faces-redirect=true";
    }

    public String revoke() {
        joining.revokeTwo(sheet().apart().id(), form.why);
        refusals.done("identity.pair.revoked");
        return "/identity/pair.xhtml?faces-redirect=true&one=" + one + "&two=" + two;
    }

    private PairSheet sheet() {
        return java.util.Objects.requireNonNull(pair);
    }

    private String shown(PersonCard card, PersonField field) {
        return switch (field) {
            case FAMILY_NAME -> card.familyName();
            case GIVEN_NAME -> card.givenName();
            case FAMILY_KANA -> card.familyKana();
            case GIVEN_KANA -> card.givenKana();
            case SEX -> words.of(card.sex());
            case BIRTH_DATE -> dates.plainDay(card.birthDate());
            case AGE -> card.age() == null || card.ageExact() ? "" : words.say("desk.person.ageAbout", card.age());
            case PHONE -> card.phone();
            case ADDRESS -> card.address();
        };
    }

    public @Nullable PairSheet getPair() {
        return pair;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public PairForm getForm() {
        return form;
    }

    public long getOne() {
        return one;
    }

    public void setOne(long one) {
        this.one = one;
    }

    public long getTwo() {
        return two;
    }

    public void setTwo(long two) {
        this.two = two;
    }
}
