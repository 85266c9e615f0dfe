package org.banso.desk.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.banso.casefile.model.FormPile;
import org.banso.casefile.model.FormPile.Member;
import org.banso.paper.web.FormBundle;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.Paper;
import org.jspecify.annotations.Nullable;

/** One case's forms after the other, each read when it is asked for; last a sheet that names what could not be had, and why. */
final class FormPiles implements Iterator<FormBundle> {

    private static final String REST = "not-included";

    private final Iterator<Member> members;
    private final Function<Member, List<FormSheet>> forms;
    private final Refusals refusals;
    private final List<List<String>> refused = new ArrayList<>();
    private @Nullable FormBundle next;
    private boolean restTold;

    FormPiles(FormPile pile, Function<Member, List<FormSheet>> forms, Refusals refusals) {
        this.members = pile.members().iterator();
        this.forms = forms;
        this.refusals = refusals;
        pile.withheld().forEach(number -> refused.add(List.of(number, Paper.say("casefile.forms.withheld"))));
        if (pile.unseen() > 0) {
            refused.add(List.of(
                    Paper.say("casefile.form.count", Integer.toString(pile.unseen())),
                    Paper.say("casefile.forms.unseen")));
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && members.hasNext()) {
            Member member = members.next();
            next = refusals.<Optional<FormBundle>>orSaid(
                            () -> Optional.of(new FormBundle(member.number(), forms.apply(member))), sentence -> {
                                refused.add(List.of(member.number(), sentence));
                                return Optional.empty();
                            })
                    .orElse(null);
        }
        if (next == null && !restTold && !refused.isEmpty()) {
            next = new FormBundle(REST, List.of(rest()));
            restTold = true;
        }
        return next != null;
    }

    @Override
    public FormBundle next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        FormBundle bundle = next;
        next = null;
        return bundle;
    }

    private FormSheet rest() {
        return new FormSheet("", Paper.say("casefile.forms.rest"), "")
                .table(
                        List.of(
                                FormSheet.label(8, Paper.say("casefile.list.number")),
                                FormSheet.label(16, Paper.say("casefile.forms.why"))),
                        refused.stream()
                                .map(line -> List.of(FormSheet.value(8, line.get(0)), FormSheet.value(16, line.get(1))))
                                .toList());
    }
}
