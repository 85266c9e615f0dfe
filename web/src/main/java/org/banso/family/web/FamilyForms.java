package org.banso.family.web;

import java.io.Serializable;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.directory.model.Agency;
import org.banso.family.model.BodyKind;
import org.banso.family.model.CoupleKind;
import org.banso.family.model.EventKind;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.Flow;
import org.banso.family.model.KinRole;
import org.banso.family.model.Life;
import org.banso.family.model.MemberFacts;
import org.banso.family.model.ParentageKind;
import org.banso.family.model.Strength;
import org.banso.family.model.TieKind;
import org.banso.kernel.model.RoughDate;
import org.banso.person.model.Sex;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/** What is typed on the family's pages; each form is named as its command. */
public final class FamilyForms {

    private FamilyForms() {}

    /** Of {@code AddMember} and {@code CorrectMember}. */
    @Form
    public static class MemberForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long of;
        public @Nullable KinRole role;
        public String name = "";
        public Sex sex = Sex.UNKNOWN;
        public Life life = Life.BORN;
        public @Nullable RoughDate born;
        public boolean dead;
        public @Nullable RoughDate died;
        public boolean livesHere;
        public String note = "";
        public About noteAbout = new About();
        public boolean noteHidden;
        public boolean sure;

        MemberFacts facts() {
            return new MemberFacts(name, sex, life, born, dead, died, note, noteAbout.said());
        }

        static MemberForm of(Somebody one) {
            MemberForm form = new MemberForm();
            form.name = one.name();
            form.sex = one.sex();
            form.life = one.life();
            form.born = one.born();
            form.dead = one.dead();
            form.died = one.died();
            form.note = one.note();
            form.noteAbout = About.of(one.about());
            form.noteHidden = one.note().isEmpty() && !one.about().isEmpty();
            return form;
        }
    }

    /** Of {@code RelateCouple}. */
    @Form
    public static class CoupleForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long one;
        public @Nullable Long two;
        public @Nullable CoupleKind couple;
        public @Nullable RoughDate since;
        public @Nullable RoughDate until;
    }

    /** Of {@code RelateParent}. */
    @Form
    public static class ParentForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long child;
        public @Nullable Long parent;
        public @Nullable ParentageKind parentage;
        public boolean sure;
    }

    /** Of {@code MoveMember}. */
    @Form
    public static class MoveForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long member;
        public int household = 1;
        public @Nullable RoughDate on;
    }

    /** Of {@code AddTie}. */
    @Form
    public static class TieForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long from;
        public @Nullable Long to;
        public @Nullable TieKind tie;
        public @Nullable RoughDate since;
        public @Nullable RoughDate until;
    }

    /** Of {@code AddLink}. */
    @Form
    public static class LinkForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long member;
        public @Nullable BodyKind body;
        public String bodyName = "";
        public Strength strength = Strength.ORDINARY;
        public Flow flow = Flow.NONE;
        public @Nullable RoughDate since;
        public @Nullable RoughDate until;
    }

    /** Of {@code AddEvent}. */
    @Form
    public static class EventForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long member;
        public @Nullable EventKind kind;
        public @Nullable RoughDate happened;
        public String content = "";
        public About contentAbout = new About();
        public Origin origin = Origin.FAMILY;
        public @Nullable Agency toldBy;
    }

    /** What narrows the family's years. */
    @Form
    public static class YearsFilter implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long member;
        public @Nullable YearsGroup group;
        public @Nullable Agency agency;
    }
}
