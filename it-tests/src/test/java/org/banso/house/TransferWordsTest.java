package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.TurnReason;
import org.banso.desk.web.Vocabulary;
import org.banso.kernel.model.Answer;
import org.banso.person.model.Sex;
import org.banso.reception.model.Channel;
import org.banso.reception.model.ConsentVariant;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.Route;
import org.banso.reception.model.Worry;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.Origin;
import org.banso.transfer.model.Glossary;
import org.banso.transfer.model.ImportField;
import org.banso.transfer.model.TransferKind;
import org.junit.jupiter.api.Test;

/** What our own templates and lists say is read when it comes back, in both languages. */
class TransferWordsTest {

    private static final List<Vocabulary> LANGUAGES =
            List.of(Vocabulary.of(Locale.JAPANESE), Vocabulary.of(Locale.ENGLISH));

    @Test
    void everyHeadingOfOurTemplatesIsKnown() {
        for (Vocabulary language : LANGUAGES) {
            for (TransferKind kind : TransferKind.values()) {
                List<ImportField> fields = ImportField.of(kind);
                assertThat(Glossary.guess(
                                kind, fields.stream().map(language::of).toList()))
                        .as(kind.name())
                        .containsExactlyElementsOf(
                                fields.stream().map(Optional::of).toList());
            }
        }
    }

    @Test
    void everyWordOfOurListsIsRead() {
        Stream.of(
                        Sex.values(),
                        Channel.values(),
                        Route.values(),
                        Worry.values(),
                        ReceptionExit.values(),
                        ConsentVariant.values(),
                        Relationship.values(),
                        Danger.values(),
                        CaseState.values(),
                        TurnReason.values(),
                        NoteKind.values(),
                        MetWhom.values(),
                        Origin.values(),
                        Answer.values())
                .flatMap(Stream::of)
                .forEach(constant -> LANGUAGES.forEach(language -> assertThat(read(constant, language.of(constant)))
                        .as("%s in values.properties", language.of(constant))
                        .isEqualTo(constant)));
    }

    private static <E extends Enum<E>> Enum<?> read(Enum<?> constant, String written) {
        @SuppressWarnings("unchecked") // the class of a constant is an enum's
        Class<E> type = (Class<E>) constant.getDeclaringClass();
        return Glossary.word(type, written);
    }
}
