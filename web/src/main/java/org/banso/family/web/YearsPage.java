package org.banso.family.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.StoryWords;
import org.banso.desk.web.Words;
import org.banso.family.model.AddEvent;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.TakeBack;
import org.banso.family.model.YearLine;
import org.banso.family.service.FamilyReading;
import org.banso.family.service.FamilyRecording;
import org.banso.paper.web.PaperTray;
import org.jspecify.annotations.Nullable;

/** The family's years (家族年表), from whoever knew them. */
@Named
@ViewScoped
public class YearsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FamilyReading reading;

    @Inject
    FamilyRecording recording;

    @Inject
    PaperTray tray;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    StoryWords story;

    @Inject
    Me me;

    private long caseId;
    private @Nullable FamilySheet family;
    private List<YearLine> all = List.of();
    private final FamilyForms.EventForm event = new FamilyForms.EventForm();
    private final FamilyForms.YearsFilter filter = new FamilyForms.YearsFilter();

    public void open() {
        FamilySheet read = reading.sheet(caseId);
        family = read;
        all = reading.years(caseId);
        event.member = read.people().get(0).id();
        event.toldBy = me.getAgency();
    }

    public List<YearRow> getRows() {
        return new YearsTable(family(), words.vocabulary(), dates::rough, story::sentence).rows(narrowed());
    }

    private List<YearLine> narrowed() {
        return all.stream()
                .filter(line -> filter.member == null
                        || Objects.equals(filter.member, line.member())
                        || Objects.equals(filter.member, line.second()))
                .filter(line -> filter.group == null || filter.group.has(line))
                .filter(line -> filter.agency == null || filter.agency == line.agency())
                .toList();
    }

    public List<Somebody> getColumns() {
        return YearsTable.columns(family());
    }

    public String happen() {
        recording.happen(new AddEvent(
                caseId,
                event.member,
                event.kind,
                event.happened,
                event.content,
                event.contentAbout.said(),
                event.origin,
                event.toldBy));
        refusals.done("family.family.done");
        return here();
    }

    public String takeBack(long id) {
        recording.takeBack(new TakeBack(caseId, TakeBack.What.EVENT, id));
        refusals.done("family.family.takenBack");
        return here();
    }

    /** As it is narrowed. */
    public void print() {
        tray.hand(
                FamilyPapers.years(reading.printed(caseId), narrowed(), story::sentence), "years-" + family().number());
    }

    private String here() {
        return "/family/years.xhtml?faces-redirect=true&case=" + caseId;
    }

    private FamilySheet family() {
        FamilySheet read = family;
        if (read == null) {
            throw new IllegalStateException("opened without its case");
        }
        return read;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable FamilySheet getFamily() {
        return family;
    }

    public FamilyForms.EventForm getEvent() {
        return event;
    }

    public FamilyForms.YearsFilter getFilter() {
        return filter;
    }
}
