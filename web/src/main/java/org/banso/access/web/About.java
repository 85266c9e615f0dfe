package org.banso.access.web;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.desk.web.Form;

/** What a text is about, as its author ticks it beside the text ({@code b:about}). */
@Form
public class About implements Serializable {

    private static final long serialVersionUID = 1L;

    public boolean diagnosis;
    public boolean violence;
    public boolean income;

    public static About of(Set<Delicate> groups) {
        About about = new About();
        about.diagnosis = groups.contains(Delicate.DIAGNOSIS);
        about.violence = groups.contains(Delicate.VIOLENCE);
        about.income = groups.contains(Delicate.INCOME);
        return about;
    }

    public Set<Delicate> said() {
        Set<Delicate> groups = EnumSet.noneOf(Delicate.class);
        if (diagnosis) {
            groups.add(Delicate.DIAGNOSIS);
        }
        if (violence) {
            groups.add(Delicate.VIOLENCE);
        }
        if (income) {
            groups.add(Delicate.INCOME);
        }
        return groups;
    }
}
