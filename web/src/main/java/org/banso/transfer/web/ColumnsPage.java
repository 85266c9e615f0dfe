package org.banso.transfer.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.banso.desk.web.Form;
import org.banso.desk.web.Words;
import org.banso.transfer.model.ImportField;
import org.banso.transfer.model.MapColumns;
import org.banso.transfer.model.TransferSheet;
import org.banso.transfer.service.BackgroundWork;
import org.banso.transfer.service.ImportReading;
import org.banso.transfer.service.Importing;
import org.jspecify.annotations.Nullable;

/** Which column of a file is what. */
@Named
@ViewScoped
public class ColumnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ImportReading reading;

    @Inject
    Importing importing;

    @Inject
    BackgroundWork background;

    @Inject
    Words words;

    private long importId;
    private @Nullable TransferSheet sheet;
    private List<Column> columns = List.of();

    /** A column of the file, as what it is read, and what stands in its first rows. */
    @Form
    public static class Column implements Serializable {
        private static final long serialVersionUID = 1L;
        public String heading = "";
        public String samples = "";
        public @Nullable ImportField field;
    }

    public void open() {
        TransferSheet found = reading.sheet(importId);
        sheet = found;
        List<Column> all = new ArrayList<>();
        for (int at = 0; at < found.headings().size(); at++) {
            int place = at;
            Column column = new Column();
            String heading = found.headings().get(at);
            column.heading =
                    heading.isEmpty() ? words.say("transfer.columns.unnamed", Integer.toString(at + 1)) : heading;
            column.samples = String.join(
                    words.get("transfer.columns.between"),
                    found.samples().stream()
                            .map(row -> place < row.size() ? row.get(place) : "")
                            .filter(cell -> !cell.isBlank())
                            .toList());
            column.field = found.mapping().get(at);
            all.add(column);
        }
        columns = all;
    }

    public String check() {
        List<@Nullable ImportField> fields = new ArrayList<>();
        columns.forEach(column -> fields.add(column.field));
        importing.map(new MapColumns(importId, fields));
        background.check(importId);
        return "/transfer/import.xhtml?id=" + importId + "&faces-redirect=true";
    }

    public List<SelectItem> getFields() {
        List<SelectItem> items = new ArrayList<>();
        if (sheet != null) {
            ImportField.of(sheet.kind())
                    .forEach(field -> items.add(new SelectItem(
                            field,
                            field.isNeededBy(sheet.kind())
                                    ? words.say("transfer.columns.needed", words.of(field))
                                    : words.of(field))));
        }
        return items;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public @Nullable TransferSheet getSheet() {
        return sheet;
    }

    public long getImportId() {
        return importId;
    }

    public void setImportId(long importId) {
        this.importId = importId;
    }
}
