package org.banso.paper.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Binds printed papers into one PDF while they are printed: each is written out when it comes and forgotten. What is kept of
 * one are a bookmark and the places of its objects, eight bytes each; a library's merger would hold every page until the end.
 *
 * <p>Tags stay: the structure of each paper hangs under one root, and its places in the tree of parents move behind those of
 * the papers before it.
 *
 * <p>One class because it writes one file, whose objects point at each other.
 */
final class PaperBinder {

    private static final int CATALOG = 1;
    private static final int PAGES = 2;
    private static final int STRUCTURE = 3;
    private static final int ROOT = 4;
    private static final int OUTLINES = 5;
    private static final int FIRST_FREE = 6;

    private static final COSName NUMS = COSName.getPDFName("Nums");
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    private static final COSName VIEWER = COSName.getPDFName("ViewerPreferences");

    private final OutputStream out;
    private long written;
    private long[] places = new long[1024];
    private int next = FIRST_FREE;
    private int parents;
    private int pages;
    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final StringBuilder parentTree = new StringBuilder();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private String catalog = "";
    private @Nullable Integer info;

    private record Bookmark(String title, int page) {}

    PaperBinder(OutputStream out) throws IOException {
        this.out = out;
        say("%PDF-1.7\n%");
        byte[] binary = {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'};
        put(binary, binary.length);
    }

    /** @param pdf as {@link PaperPress} prints it @param title of its bookmark */
    void add(byte[] pdf, String title) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            new Part(paper).write(title);
        }
        out.flush();
    }

    /** Nothing can be added any more; the stream stays open. */
    void finish() throws IOException {
        object(PAGES, "<</Type/Pages/Kids[" + references(parts) + "]/Count " + pages + ">>");
        object(ROOT, "<</Type/StructElem/S/Document/P " + STRUCTURE + " 0 R/K[" + references(roots) + "]>>");
        object(
                STRUCTURE,
                "<</Type/StructTreeRoot/K " + ROOT + " 0 R/ParentTree<</Nums[" + parentTree + "]>>/ParentTreeNextKey "
                        + parents + ">>");
        outlines();
        object(
                CATALOG,
                "<</Type/Catalog/Pages " + PAGES + " 0 R/StructTreeRoot " + STRUCTURE + " 0 R/Outlines " + OUTLINES
                        + " 0 R" + catalog + ">>");
        long xref = written;
        say("xref\n0 " + next + "\n0000000000 65535 f \n");
        for (int object = 1; object < next; object++) {
            say(String.format("%010d 00000 n \n", places[object]));
        }
        say("trailer\n<</Size " + next + "/Root " + CATALOG + " 0 R" + (info == null ? "" : "/Info " + info + " 0 R")
                + ">>\nstartxref\n" + xref + "\n%%EOF\n");
        out.flush();
    }

    private void outlines() throws IOException {
        int first = next;
        for (int at = 0; at < bookmarks.size(); at++) {
            Bookmark mark = bookmarks.get(at);
            StringBuilder item = new StringBuilder("<</Title ").append(hex(mark.title()));
            item.append("/Parent ")
                    .append(OUTLINES)
                    .append(" 0 R/Dest[")
                    .append(mark.page())
                    .append(" 0 R/Fit]");
            if (at > 0) {
                item.append("/Prev ").append(first + at - 1).append(" 0 R");
            }
            if (at < bookmarks.size() - 1) {
                item.append("/Next ").append(first + at + 1).append(" 0 R");
            }
            object(number(), item.append(">>").toString());
        }
        object(
                OUTLINES,
                bookmarks.isEmpty()
                        ? "<</Type/Outlines/Count 0>>"
                        : "<</Type/Outlines/First " + first + " 0 R/Last " + (next - 1) + " 0 R/Count "
                                + bookmarks.size() + ">>");
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte one : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", one));
        }
        return hex.append('>').toString();
    }

    private static String references(List<Integer> objects) {
        StringBuilder all = new StringBuilder();
        objects.forEach(object -> all.append(object).append(" 0 R "));
        return all.toString();
    }

    private int number() {
        return next++;
    }

    private void object(int number, String content) throws IOException {
        begin(number);
        say(content);
        say("\nendobj\n");
    }

    private void begin(int number) throws IOException {
        if (number >= places.length) {
            places = java.util.Arrays.copyOf(places, Math.max(number + 1, places.length * 2));
        }
        places[number] = written;
        say(number + " 0 obj\n");
    }

    private void say(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        put(bytes, bytes.length);
    }

    private void put(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        written += length;
    }

    /** Counts what the library writes. */
    private final class Counted extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            out.write(one);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            written += length;
        }
    }

    /** One paper while it is written. */
    private final class Part {

        private final PDDocument paper;
        private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
        private final Deque<COSBase> waiting = new ArrayDeque<>();
        private final OutputStream counted = new Counted();

        Part(PDDocument paper) {
            this.paper = paper;
        }

        void write(String title) throws IOException {
            COSDictionary own = paper.getDocumentCatalog().getCOSObject();
            int node = number();
            StringBuilder kids = new StringBuilder();
            int first = next;
            int count = 0;
            for (PDPage page : paper.getPages()) {
                COSDictionary dictionary = page.getCOSObject();
                dictionary.setItem(COSName.MEDIA_BOX, page.getMediaBox());
                dictionary.setItem(COSName.RESOURCES, page.getResources());
                dictionary.removeItem(COSName.PARENT);
                move(dictionary, COSName.STRUCT_PARENTS);
                COSArray notes = dictionary.getCOSArray(COSName.ANNOTS);
                for (int at = 0; notes != null && at < notes.size(); at++) {
                    if (notes.getObject(at) instanceof COSDictionary note) {
                        move(note, STRUCT_PARENT);
                    }
                }
                kids.append(reference(dictionary)).append(' ');
                count++;
            }
            structure(own.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
            if (parts.isEmpty()) {
                catalog(own);
            }
            while (!waiting.isEmpty()) {
                COSBase object = waiting.poll();
                begin(numbers.get(object));
                boolean page = object instanceof COSDictionary dictionary
                        && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
                value(object, page ? "/Parent " + node + " 0 R" : "");
                say("\nendobj\n");
            }
            object(node, "<</Type/Pages/Parent " + PAGES + " 0 R/Kids[" + kids + "]/Count " + count + ">>");
            parts.add(node);
            pages += count;
            bookmarks.add(new Bookmark(title, first));
        }

        /** Language, marks, title: as the first paper says them. */
        private void catalog(COSDictionary own) throws IOException {
            StringBuilder kept = new StringBuilder("/Lang(ja)/MarkInfo<</Marked true>>");
            if (own.getDictionaryObject(VIEWER) != null) {
                kept.append("/ViewerPreferences<</DisplayDocTitle true>>");
            }
            COSBase metadata = own.getDictionaryObject(COSName.METADATA);
            if (metadata != null) {
                kept.append("/Metadata ").append(reference(metadata));
            }
            catalog = kept.toString();
            COSDictionary about = paper.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
            if (about != null) {
                reference(about);
                info = numbers.get(about);
            }
        }

        private void structure(@Nullable COSDictionary tree) {
            if (tree == null) {
                return;
            }
            COSBase under = tree.getDictionaryObject(COSName.K);
            List<COSBase> elements = new ArrayList<>();
            if (under instanceof COSArray several) {
                several.forEach(one -> elements.add(resolved(one)));
            } else if (under != null) {
                elements.add(under);
            }
            for (COSBase element : elements) {
                if (element instanceof COSDictionary dictionary) {
                    dictionary.removeItem(COSName.P);
                    dictionary.setItem(COSName.P, new Outside(ROOT));
                    roots.add(numberOf(dictionary));
                }
            }
            int base = parents;
            places(tree.getCOSDictionary(COSName.PARENT_TREE), base);
        }

        /** The places of the tree of parents, behind those of the papers before. */
        private void places(@Nullable COSDictionary node, int base) {
            if (node == null) {
                return;
            }
            COSArray pairs = node.getCOSArray(NUMS);
            for (int at = 0; pairs != null && at + 1 < pairs.size(); at += 2) {
                int key = base + pairs.getInt(at);
                COSBase value = pairs.getObject(at + 1);
                parentTree.append(key).append(' ').append(reference(value)).append(' ');
                parents = Math.max(parents, key + 1);
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int at = 0; kids != null && at < kids.size(); at++) {
                places((COSDictionary) kids.getObject(at), base);
            }
        }

        private void move(COSDictionary dictionary, COSName place) {
            if (dictionary.getDictionaryObject(place) instanceof COSNumber number) {
                dictionary.setInt(place, parents + number.intValue());
            }
        }

        private String reference(COSBase object) {
            return numberOf(object) + " 0 R";
        }

        private int numberOf(COSBase object) {
            Integer known = numbers.get(object);
            if (known == null) {
                known = number();
                numbers.put(object, known);
                waiting.add(object);
            }
            return known;
        }

        private static COSBase resolved(COSBase object) {
            COSBase found = object instanceof COSObject indirect ? indirect.getObject() : object;
            return found == null ? COSNull.NULL : found;
        }

        /** @param more entries of a dictionary */
        private void value(COSBase object, String more) throws IOException {
            if (object instanceof COSStream stream) {
                stream(stream);
            } else if (object instanceof COSDictionary dictionary) {
                say("<<");
                entries(dictionary, null);
                say(more + ">>");
            } else if (object instanceof COSArray array) {
                say("[");
                for (COSBase one : array) {
                    item(one);
                    say(" ");
                }
                say("]");
            } else if (object instanceof COSName name) {
                name.writePDF(counted);
            } else if (object instanceof COSInteger integer) {
                integer.writePDF(counted);
            } else if (object instanceof COSFloat number) {
                number.writePDF(counted);
            } else if (object instanceof COSBoolean truth) {
                truth.writePDF(counted);
            } else if (object instanceof COSString string) {
                COSWriter.writeString(string, counted);
            } else if (object instanceof Outside outside) {
                say(outside.number + " 0 R");
            } else {
                say("null");
            }
        }

        private void entries(COSDictionary dictionary, @Nullable COSName without) throws IOException {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                if (!entry.getKey().equals(without)) {
                    entry.getKey().writePDF(counted);
                    say(" ");
                    item(entry.getValue());
                }
            }
        }

        /** What was an object of its own stays one, and streams can be nothing else. */
        private void item(COSBase entry) throws IOException {
            COSBase object = resolved(entry);
            boolean own = entry instanceof COSObject || object instanceof COSStream || numbers.containsKey(object);
            if (own && !(object instanceof COSNull)) {
                say(reference(object));
            } else {
                value(object, "");
            }
        }

        private void stream(COSStream stream) throws IOException {
            say("<<");
            entries(stream, COSName.LENGTH);
            say("/Length " + stream.getLength() + ">>\nstream\n");
            byte[] piece = new byte[8192];
            try (InputStream raw = stream.createRawInputStream()) {
                for (int read = raw.read(piece); read >= 0; read = raw.read(piece)) {
                    put(piece, read);
                }
            }
            say("\nendstream");
        }
    }

    /** An object of the bound file, not of the paper. */
    private static final class Outside extends COSBase {

        private final int number;

        Outside(int number) {
            this.number = number;
        }

        @Override
        public void accept(org.apache.pdfbox.cos.ICOSVisitor visitor) {
            throw new IllegalStateException("written by the binder alone");
        }
    }
}
