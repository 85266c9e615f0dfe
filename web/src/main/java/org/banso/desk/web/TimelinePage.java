package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryMark;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.kernel.model.Wareki;
import org.banso.timeline.model.StreamPage;
import org.banso.timeline.model.TimelineSheet;
import org.banso.timeline.service.TimelineReading;
import org.jspecify.annotations.Nullable;

/**
 * One case as one stream. All that narrows it stands in the address, and so does the place of the last line: what comes before
 * it is the same page with another place, or, for the script that reads on while one scrolls, its lines alone.
 */
@Named
@RequestScoped
public class TimelinePage {

    /** The rooms whose lines are told apart, in the order in which they are asked for. */
    private static final List<String> ROOMS = List.of(
            "support",
            "meeting",
            "assessment",
            "plan",
            "casefile",
            "reception",
            "notice",
            "attachment",
            "handover",
            "pin",
            "access");

    /** {@link #place}, read again. */
    private static final Pattern PLACE = Pattern.compile("(\\d{1,12})\\.(\\d{1,9})_(\\d{1,18})");

    @Inject
    TimelineReading timelines;

    @Inject
    StoryWords storyWords;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    private long caseId;
    private @Nullable String room;
    private @Nullable String agency;
    private @Nullable String until;
    private @Nullable String before;
    private boolean part;

    private @Nullable TimelineSheet sheet;
    private StreamPage page = new StreamPage(List.of(), null, Map.of());

    public void open() {
        StoryFilter filter = filter();
        if (part) {
            page = timelines.further(caseId, filter);
            return;
        }
        TimelineSheet read = timelines.of(caseId, filter);
        sheet = read;
        page = read.page();
    }

    private StoryFilter filter() {
        Set<String> kinds = room == null || !ROOMS.contains(room) ? Set.of() : storyWords.kindsOf(room);
        return new StoryFilter(kinds, chosenAgency(), mark(), StoryFilter.STREAM);
    }

    private @Nullable Agency chosenAgency() {
        return Arrays.stream(Agency.values())
                .filter(one -> one.name().equals(agency))
                .findFirst()
                .orElse(null);
    }

    /** Behind the place that the address names, or else at the end of the day that was asked for. */
    private @Nullable StoryMark mark() {
        Matcher place = PLACE.matcher(Objects.toString(before, ""));
        if (place.matches()) {
            return new StoryMark(
                    Instant.ofEpochSecond(Long.parseLong(place.group(1))).plusNanos(Long.parseLong(place.group(2))),
                    Long.parseLong(place.group(3)));
        }
        String typed = until;
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate day = refusals.orElse(null, () -> Wareki.parse(typed));
        return day == null ? null : new StoryMark(Tokyo.startOf(day.plusDays(1)), 0);
    }

    private static String place(StoryMark mark) {
        return "%d.%09d_%d"
                .formatted(mark.happenedAt().getEpochSecond(), mark.happenedAt().getNano(), mark.id());
    }

    /** The same page with the lines before; null at the beginning of the story. */
    public @Nullable String getEarlier() {
        StoryMark next = page.next();
        return next == null ? null : address() + "&before=" + place(next);
    }

    /** The same page from its newest line on. */
    public String getAddress() {
        return address();
    }

    private String address() {
        String asked = Stream.of(asked("room", room), asked("agency", agency), asked("until", until))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining());
        return "/support/timeline.xhtml?case=" + caseId + asked;
    }

    private static @Nullable String asked(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? null
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The kinds of lines, for the menu. */
    public List<SelectItem> getRooms() {
        return ROOMS.stream()
                .map(one -> new SelectItem(one, words.get("desk.case.storyRoom." + one)))
                .toList();
    }

    public boolean isNarrowed() {
        return Stream.of(room, agency, until).anyMatch(one -> one != null && !one.isBlank());
    }

    /** Whether it begins somewhere further down. */
    public boolean isFurther() {
        return before != null;
    }

    public @Nullable TimelineSheet getSheet() {
        return sheet;
    }

    public StreamPage getPage() {
        return page;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public @Nullable String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public boolean isPart() {
        return part;
    }

    public void setPart(boolean part) {
        this.part = part;
    }
}
