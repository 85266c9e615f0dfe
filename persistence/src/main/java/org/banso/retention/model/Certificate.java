package org.banso.retention.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A certificate of disposal (廃棄証明書): what was destroyed together, by whom, and of which tables. Names no person of a case. */
public record Certificate(String number, List<DisposedLine> records, Map<String, Long> rowsByTable)
        implements Serializable {

    public Certificate {
        records = List.copyOf(records);
        rowsByTable = Collections.unmodifiableMap(new TreeMap<>(rowsByTable));
    }
}
