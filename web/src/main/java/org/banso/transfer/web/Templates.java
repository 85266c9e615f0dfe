package org.banso.transfer.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.TurnReason;
import org.banso.desk.web.Words;
import org.banso.kernel.model.Answer;
import org.banso.paper.web.ListFile;
import org.banso.paper.web.ListForm;
import org.banso.person.model.Sex;
import org.banso.reception.model.Channel;
import org.banso.reception.model.ConsentVariant;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.Route;
import org.banso.reception.model.Worry;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.Origin;
import org.banso.transfer.model.ImportField;
import org.banso.transfer.model.TransferKind;

/** Empty files to be filled in: our own headings, in a workbook a second sheet that says how each column is filled. */
final class Templates {

    private static final Map<ImportField, List<? extends Enum<?>>> VALUES = Map.ofEntries(
            Map.entry(ImportField.SEX, List.of(Sex.values())),
            Map.entry(ImportField.CALLER_RELATION, List.of(Relationship.values())),
            Map.entry(ImportField.CHANNEL, List.of(Channel.values())),
            Map.entry(ImportField.ROUTE, List.of(Route.values())),
            Map.entry(ImportField.MAIN_WORRY, List.of(Worry.values())),
            Map.entry(ImportField.OTHER_WORRIES, List.of(Worry.values())),
            Map.entry(ImportField.SEEN_BY_ANYONE, List.of(Answer.values())),
            Map.entry(ImportField.CONSENT, List.of(ConsentVariant.values())),
            Map.entry(ImportField.EXIT, List.of(ReceptionExit.values())),
            Map.entry(ImportField.DANGERS, List.of(Danger.values())),
            Map.entry(
                    ImportField.STATE,
                    List.of(
                            CaseState.SCREENED,
                            CaseState.URGENT,
                            CaseState.SUSPENDED,
                            CaseState.CLOSED,
                            CaseState.FOLLOW_UP)),
            Map.entry(ImportField.STATE_REASON, List.of(TurnReason.values())),
            Map.entry(ImportField.NOTE_KIND, List.of(NoteKind.values())),
            Map.entry(ImportField.MET, List.of(MetWhom.values())),
            Map.entry(ImportField.ORIGIN, List.of(Origin.values())));

    private final Words words;

    Templates(Words words) {
        this.words = words;
    }

    ListFile of(TransferKind kind, List<ImportField> fields, ListForm as) {
        ListFile file =
                new ListFile(words.of(kind), fields.stream().map(words::of).toArray(String[]::new));
        if (as == ListForm.EXCEL) {
            ListFile notes = new ListFile(
                    words.get("transfer.template.notes"),
                    words.get("transfer.template.column"),
                    words.get("transfer.template.must"),
                    words.get("transfer.template.how"),
                    words.get("transfer.template.values"));
            for (ImportField field : fields) {
                notes.line(
                        words.of(field),
                        field.isNeededBy(kind) ? words.get("transfer.template.needed") : "",
                        words.of(field.shape()),
                        VALUES.getOrDefault(field, List.of()).stream()
                                .map(words::of)
                                .collect(Collectors.joining(words.get("transfer.template.between"))));
            }
            file.and(notes);
        }
        return file;
    }
}
