package org.banso.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banso.kernel.model.Database;
import org.banso.retention.model.WholeCase;
import org.banso.support.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That a disclosure request finds every text of a case, and from whom it comes. */
class RecordedTextsTest {

    /** Columns of text that nobody writes freely: codes, ids of colleagues, numbers, and what is told of elsewhere. */
    private static final Set<String> NO_TEXT = Set.of(
            "access_bar.uid",
            "access_bar.said_by",
            "access_break_glass.uid",
            "access_break_glass.reviewed_by",
            "access_provision.recorded_by",
            "access_seal.said_by",
            "access_seal_circle.uid",
            "audit_finding.uid",
            "audit_finding.reviewed_by",
            "audit_finding.remark",
            "person_merge_row.table_name",
            "casefile_case.number",
            "casefile_former_number.number",
            "casefile_former_number.folded",
            "transfer_row.same_key",
            "casefile_case.closed_by",
            "casefile_consent.recorded_by",
            "casefile_consent.withdrawal_recorded_by",
            "casefile_story.kind",
            "casefile_story.uid",
            "casefile_story.values",
            "calendar_booking.resource",
            "draft_text.uid",
            "attachment_file.digest",
            "attachment_file.charset",
            "attachment_file.attached_by",
            "attachment_file.removed_by",
            "handover_handover.case_number",
            "handover_handover.from_agency",
            "handover_handover.to_agency",
            "handover_handover.asked_by",
            "handover_handover.subject_name",
            "handover_handover.subject_kana",
            "handover_handover.answered_by",
            "pin_fact.pinned_by",
            "pin_fact.ended_by",
            "family_couple.recorded_by",
            "family_event.recorded_by",
            "family_event.told_by",
            "family_link.recorded_by",
            "family_member.recorded_by",
            "family_parentage.recorded_by",
            "family_stay.recorded_by",
            "family_tie.recorded_by",
            "draft_text.page",
            "meeting_attendee.uid",
            "meeting_meeting.called_by",
            "meeting_proposal.people",
            "meeting_proposal.because_of",
            "meeting_proposal.made_by",
            "meeting_wish.said_by",
            "meeting_live.content",
            "meeting_live.writer",
            "meeting_preparation.written_by",
            "notice_notice.message_id",
            "notice_notice.case_number",
            "notice_notice.subject_name",
            "notice_notice.subject_kana",
            "notice_notice.queue",
            "notice_notice.acknowledged_by",
            "plan_lead_decision.recorded_by",
            "plan_support_plan.written_by",
            "plan_support_plan.agreement_recorded_by",
            "plan_support_plan.decided_by",
            "reception_reception.received_by",
            "support_note.author_uid",
            "support_task.assignee_uid",
            "support_task.made_by",
            "support_task.done_by",
            "casefile_turn.recorded_by",
            "casefile_worker.uid",
            "casefile_worker.named_by",
            "assessment_intake.changed_by",
            "assessment_round.recorded_by",
            "assessment_voice.author_uid",
            "assessment_intake.marks",
            "assessment_round.marks",
            "assessment_voice.marks",
            "plan_support_plan.marks",
            "plan_evaluation.written_by",
            "plan_evaluation.marks",
            "reception_reception.marks");

    /** Tables of the request itself: what was copied from the others. */
    private static final Set<String> OWN = Set.of("disclosure_request", "disclosure_passage");

    @RegisterExtension
    final Database database = new Database();

    @Test
    void findsEveryTextWithItsOrigin() {
        WholeCase.stored(database.em());

        List<RecordedText> texts = new RecordedTexts(database.em()).of(WholeCase.CASE);

        assertThat(texts.stream().map(RecordedText::source)).containsOnly(TextSource.values());
        assertThat(texts).extracting(RecordedText::saidOn).isSorted();
        assertThat(origin(texts, "架空 wish")).isEqualTo(Origin.THIRD_PARTY);
        assertThat(origin(texts, "架空 money")).as("before anybody met him").isEqualTo(Origin.FAMILY);
        assertThat(origin(texts, "架空 person_wish")).isEqualTo(Origin.SUBJECT);
        assertThat(origin(texts, "架空 picture")).isEqualTo(Origin.STAFF_EVALUATION);
        assertThat(origin(texts, "架空 goal")).as("not agreed yet").isEqualTo(Origin.STAFF_EVALUATION);
        assertThat(origin(texts, "架空 minutes")).isEqualTo(Origin.AGENCY);
        assertThat(origin(texts, "架空 本人の言葉")).isEqualTo(Origin.SUBJECT);
        assertThat(origin(texts, "架空 隣人の言葉")).isEqualTo(Origin.THIRD_PARTY);
        assertThat(texts.stream().filter(text -> text.source() == TextSource.PERSON_CARD))
                .extracting(RecordedText::origin)
                .containsExactly(Origin.SUBJECT, Origin.FAMILY);
    }

    @Test
    void whatTheSubjectSaidAfterTheyWereMetAndWhatTheyAgreedWithIsTheirs() {
        WholeCase.stored(database.em());
        database.em()
                .createNativeQuery("update assessment_intake set changed_at = '2020-06-02'")
                .executeUpdate();
        database.em().createNativeQuery("""
                        update plan_support_plan set state = 'AGREED', agreed_on = '2020-07-02', agreed_how = 'ORAL',
                               agreement_recorded_by = 'plat1'""").executeUpdate();

        List<RecordedText> texts = new RecordedTexts(database.em()).of(WholeCase.CASE);

        assertThat(origin(texts, "架空 money")).isEqualTo(Origin.SUBJECT);
        assertThat(origin(texts, "架空 goal")).isEqualTo(Origin.SUBJECT);
    }

    @Test
    void everyTextColumnOfACaseIsFoundOrKnownToBeNone() {
        WholeCase.stored(database.em());
        String found = String.join(
                "\n",
                new RecordedTexts(database.em())
                        .of(WholeCase.CASE).stream().map(RecordedText::text).toList());
        Set<String> unknown = new TreeSet<>();
        for (Object column : database.em().createNativeQuery("""
                        select c.table_name || '.' || c.column_name
                          from information_schema.columns c
                         where c.table_schema = 'public' and c.data_type in ('text', 'character varying')
                           and c.domain_name is distinct from 'rough_date'
                           and c.table_name in (select p.table_name from retention_plan('casefile_case') p)
                           and not exists (select from information_schema.constraint_column_usage u
                                             join information_schema.check_constraints k on k.constraint_name = u.constraint_name
                                            where u.table_name = c.table_name and u.column_name = c.column_name
                                              and k.check_clause like '%ARRAY[%')
                        """).getResultList()) {
            String name = column.toString();
            String bare = name.substring(name.indexOf('.') + 1);
            boolean seen = found.contains(WholeCase.MARK + " " + bare) || name.equals("support_note_segment.content");
            if (!seen
                    && !NO_TEXT.contains(name)
                    && !OWN.contains(name.substring(0, name.indexOf('.')))
                    && !isAgency(bare)) {
                unknown.add(name);
            }
        }

        assertThat(unknown)
                .as("a text of a case: RecordedTexts finds it and TextSource says from whom it comes, or it is none")
                .isEmpty();
    }

    private static boolean isAgency(String column) {
        return Arrays.asList("agency", "lead", "lead_agency", "centre", "suggested_lead")
                .contains(column);
    }

    private static Origin origin(List<RecordedText> texts, String text) {
        return texts.stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text))
                .origin();
    }
}
