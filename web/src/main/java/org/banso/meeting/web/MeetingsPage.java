package org.banso.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.meeting.model.MeetingFilter;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingLine;
import org.banso.meeting.service.MeetingList;
import org.jspecify.annotations.Nullable;

/** The meetings to come, or those that were. The filter stands on the address, so it is there again after going back. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    MeetingList list;

    private boolean mine;
    private boolean past;
    private @Nullable MeetingKind kind;
    private int page;
    private List<MeetingLine> lines = List.of();
    private long count;

    public void open() {
        MeetingFilter filter = new MeetingFilter(kind, null, mine, past, page);
        lines = list.upcoming(filter);
        count = list.count(filter);
    }

    public boolean isNextThere() {
        return count > (long) (page + 1) * MeetingFilter.PAGE;
    }

    public boolean isMoreThanCounted() {
        return count >= MeetingFilter.COUNTED_UP_TO;
    }

    public List<MeetingLine> getLines() {
        return lines;
    }

    public long getCount() {
        return count;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public boolean isPast() {
        return past;
    }

    public void setPast(boolean past) {
        this.past = past;
    }

    public @Nullable MeetingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MeetingKind kind) {
        this.kind = kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
