package org.banso.transfer.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as its parts, each of which a test can exchange. */
final class WrittenWorkbook {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WrittenWorkbook() {
        part("[Content_Types].xml", "<Types xmlns='x'/>");
        part("xl/workbook.xml", workbook("<workbookPr/>"));
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='p'><Relationship Id='rId9' Target='theme.xml'/>"
                        + "<Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
        part(
                "xl/styles.xml",
                "<styleSheet xmlns='m'><numFmts><numFmt numFmtId='176' formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                        + "<numFmt numFmtId='177' formatCode='0.00&quot;kg day&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='176'/><xf numFmtId='177'/><xf numFmtId='20'/>"
                        + "<xf numFmtId='58'/></cellXfs></styleSheet>");
    }

    static String workbook(String properties) {
        return "<workbook xmlns='m' xmlns:r='r'>" + properties
                + "<sheets><sheet name='隠' sheetId='2' state='hidden' r:id='rId9'/><sheet name='架空' sheetId='1' r:id='rId1'/></sheets></workbook>";
    }

    WrittenWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WrittenWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    WrittenWorkbook rows(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns='m'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("架空.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
