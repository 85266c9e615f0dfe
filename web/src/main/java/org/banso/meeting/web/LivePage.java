package org.banso.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.LiveSheet;
import org.banso.meeting.model.MemberLine;
import org.banso.meeting.model.SittingSheet;
import org.banso.meeting.model.TypeMinutes;
import org.banso.meeting.service.MeetingAgenda;
import org.banso.meeting.service.MeetingLive;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/** A sitting on the wall: case by case, the time that is left, who has come, and the minutes as they are typed. */
@Named
@ViewScoped
public class LivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DRAFT = "meeting-live";

    /** So long after its end a page that was left open stops asking. */
    private static final Duration LEFT_OPEN = Duration.ofMinutes(30);

    @Inject
    MeetingAgenda agenda;

    @Inject
    MeetingLive live;

    @Inject
    SaidDrafts drafts;

    @Inject
    WardDay ward;

    @Inject
    Refusals refusals;

    private long id;
    private long at;
    private @Nullable SittingSheet sitting;
    private SittingSheet.@Nullable Item item;
    private @Nullable LiveSheet sheet;
    private final Typed form = new Typed();

    /** What is typed. */
    @Form
    public static class Typed implements Serializable {
        private static final long serialVersionUID = 1L;
        public String content = "";
        public About about = new About();
    }

    public void open() {
        SittingSheet read = agenda.sitting(id);
        sitting = read;
        List<SittingSheet.Item> items = read.items();
        SittingSheet.Item chosen =
                items.stream().filter(one -> one.meetingId() == at).findFirst().orElseGet(() -> byTheClock(items));
        item = chosen;
        if (chosen != null) {
            at = chosen.meetingId();
            sheet = live.open(at);
            takeOver();
        }
    }

    private SittingSheet.@Nullable Item byTheClock(List<SittingSheet.Item> items) {
        Instant now = now();
        return items.stream()
                .filter(one -> one.endsAt().isAfter(now))
                .findFirst()
                .orElse(items.isEmpty() ? null : items.get(items.size() - 1));
    }

    private void takeOver() {
        form.content = sheet().content();
        form.about = About.of(sheet().about());
    }

    /** What the others typed meanwhile. */
    public void again() {
        boolean wrote = sheet().mayWrite();
        sheet = live.again(at);
        if (!wrote || !sheet().mayWrite()) {
            takeOver();
        }
    }

    public void type() {
        live.type(typed());
        drafts.end(DRAFT, at);
        sheet = live.again(at);
    }

    public String finish() {
        live.finish(typed());
        drafts.end(DRAFT, at);
        refusals.done("meeting.live.finished");
        return "/meeting/live.xhtml?faces-redirect=true&id=" + id + "&at=" + at;
    }

    /** Somebody has come, or has not after all. */
    public void come(MemberLine member) {
        live.come(at, member.uid(), !Boolean.TRUE.equals(member.attended()));
        sheet = live.again(at);
    }

    private TypeMinutes typed() {
        return new TypeMinutes(sheet().caseId(), at, form.content, form.about.said());
    }

    private LiveSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("no case is on the wall");
        }
        return sheet;
    }

    private Instant now() {
        return ward.now().atZone(Tokyo.ZONE).toInstant();
    }

    /** Whether the page goes on asking what the others typed. */
    public boolean isAsking() {
        SittingSheet.Item shown = item;
        return shown != null && now().isBefore(shown.endsAt().plus(LEFT_OPEN));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getAt() {
        return at;
    }

    public void setAt(long at) {
        this.at = at;
    }

    public @Nullable SittingSheet getSitting() {
        return sitting;
    }

    public SittingSheet.@Nullable Item getItem() {
        return item;
    }

    public @Nullable LiveSheet getSheet() {
        return sheet;
    }

    public Typed getForm() {
        return form;
    }
}
