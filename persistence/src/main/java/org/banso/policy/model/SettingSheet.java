package org.banso.policy.model;

import java.io.Serializable;
import java.util.List;

/** A number with all its values, the newest first. */
public record SettingSheet(SettingKey key, Unit unit, List<SettingLine> lines) implements Serializable {

    public SettingSheet {
        lines = List.copyOf(lines);
    }
}
