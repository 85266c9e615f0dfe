package org.banso.retention.web;

import java.util.ArrayList;
import java.util.List;
import org.banso.kernel.model.Tokyo;
import org.banso.paper.web.Paper;
import org.banso.paper.web.Paper.Fact;
import org.banso.retention.model.Certificate;
import org.banso.retention.model.DisposedLine;

/** 廃棄証明書: which records of which number, when, by whom, how many rows. Nobody of a case is named. */
final class CertificatePaper {

    private CertificatePaper() {}

    static Paper of(Certificate certificate) {
        DisposedLine first = certificate.records().get(0);
        List<List<String>> records = new ArrayList<>();
        for (DisposedLine line : certificate.records()) {
            records.add(List.of(
                    Paper.of(line.kind()),
                    line.number(),
                    Paper.day(line.endedOn()),
                    Paper.day(line.dueOn()),
                    Integer.toString(line.people()),
                    Long.toString(line.rows())));
        }
        List<List<String>> tables = new ArrayList<>();
        certificate.rowsByTable().forEach((table, n) -> tables.add(List.of(table, n.toString())));
        return new Paper(Paper.say("retention.paper.title"), Paper.say("retention.paper.number", certificate.number()))
                .right(Paper.say("retention.paper.number", certificate.number()))
                .right(Paper.day(Tokyo.dateOf(first.disposedAt())))
                .right(Paper.say("retention.paper.issuer"))
                .text(Paper.say("retention.paper.text"))
                .facts(List.of(
                        new Fact(
                                Paper.say("retention.paper.at"),
                                Paper.day(Tokyo.dateOf(first.disposedAt())) + " "
                                        + Tokyo.timeOf(first.disposedAt()).withNano(0)),
                        new Fact(Paper.say("retention.paper.by"), first.proposedBy()),
                        new Fact(Paper.say("retention.paper.approved"), first.approvedBy()),
                        new Fact(Paper.say("retention.paper.way"), Paper.say("retention.paper.wayText"))))
                .heading(Paper.say("retention.paper.records"))
                .table(
                        List.of(
                                Paper.say("retention.due.kind"),
                                Paper.say("retention.due.number"),
                                Paper.say("retention.due.ended"),
                                Paper.say("retention.due.due"),
                                Paper.say("retention.paper.people"),
                                Paper.say("retention.paper.rows")),
                        records)
                .heading(Paper.say("retention.paper.tables"))
                .table(List.of(Paper.say("retention.paper.table"), Paper.say("retention.paper.rows")), tables)
                .small(Paper.say("retention.paper.backup"));
    }
}
