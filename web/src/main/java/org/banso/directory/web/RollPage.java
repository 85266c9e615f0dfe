package org.banso.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.desk.web.Words;
import org.banso.directory.model.ReadingLine;
import org.banso.directory.model.StaffRow;
import org.banso.directory.service.StaffRoll;
import org.jspecify.annotations.Nullable;

/** Everyone whom the directory names or named, read only: it is kept in the directory. */
@Named
@RequestScoped
public class RollPage {

    @Inject
    StaffRoll roll;

    @Inject
    Words words;

    private List<StaffRow> rows = List.of();
    private @Nullable ReadingLine reading;

    @PostConstruct
    void read() {
        rows = roll.everyone();
        reading = roll.lastReading().orElse(null);
    }

    /** When the directory was last read; null before the first time. */
    public @Nullable ReadingLine getReading() {
        return reading;
    }

    public List<StaffRow> getRows() {
        return rows;
    }

    /** The directory's own words, put together as the language does. */
    public String joined(List<String> skills) {
        return String.join(words.get("desk.comma"), skills);
    }
}
