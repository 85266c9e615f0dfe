package org.banso.paper.web;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.paper.web.Type.Replaced;
import org.jspecify.annotations.Nullable;

/** Prints papers: A4, the font inside, page n of m at every foot. */
@ApplicationScoped
public class PaperPress {

    /** Names another file than Debian's as the font of rare characters. */
    private static final String RARE_FONT = "BANSO_PAPER_RARE_FONT";

    private static final Path DEBIANS_RARE_FONT = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");
    private static final int USUAL = 400;
    private static final int HEAVY = 700;

    private @Nullable Type type;

    /** Said with every font that is read: that variation selectors are not understood, which {@link Type} knows. */
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        FONTS.setLevel(Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @PostConstruct
    void setUp() {
        type = new Type(rareFont(System.getenv()));
    }

    /** The file that the machine names, or Debian's when it is there. */
    static @Nullable Path rareFont(Map<String, String> environment) {
        String named = environment.get(RARE_FONT);
        Path file = named == null || named.isBlank() ? DEBIANS_RARE_FONT : Path.of(named);
        return Files.isReadable(file) ? file : null;
    }

    /** The paper as a PDF. */
    public byte[] print(Paper paper) {
        return print(paper, type());
    }

    static byte[] print(Paper paper, Type type) {
        Set<Replaced> replaced = Replaced.none();
        String body = paper.body(text -> escape(type.set(text, replaced)));
        String title = escape(type.set(paper.title(), replaced));
        String foot = type.set(paper.foot(), replaced);
        boolean rare = type.needsRare(body + title + foot);
        String html = "<!DOCTYPE html><html lang=\"ja\"><head><title>" + title
                + "</title><meta name=\"subject\" content=\"" + title
                + "\"/><meta name=\"description\" content=\"" + title + "\"/><style>"
                + style(foot, rare, paper.isWide())
                + "</style></head><body>" + body + told(replaced) + "</body></html>";
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, type::regular, "Banso", USUAL);
        font(builder, type::bold, "Banso", HEAVY);
        if (rare) {
            font(builder, type::rare, "Rare", USUAL);
            font(builder, type::rare, "Rare", HEAVY);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.useUnicodeLineBreaker(new JapaneseLines());
        builder.usePdfUaAccessibility(true);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(SketchDrawer.TYPE, new SketchDrawer(paper.sketches()));
        builder.useObjectDrawerFactory(drawers);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, FSSupplier<InputStream> file, String family, int weight) {
        builder.useFont(file, family, weight, FontStyle.NORMAL, true);
    }

    private static String style(String foot, boolean rare, boolean wide) {
        return STYLE.replace("SHEET", wide ? "A4 landscape" : "A4")
                .replace("FAMILY", rare ? "Banso, Rare" : "Banso")
                .replace("FOOT", quoted(foot))
                .replace("PAGES", quoted(Paper.say("paper.of")));
    }

    /** Which letters were missing, and what stands in their place. */
    private static String told(Set<Replaced> replaced) {
        if (replaced.isEmpty()) {
            return "";
        }
        String all = String.join(
                Paper.say("desk.comma"),
                replaced.stream()
                        .map(one -> one.instead().isEmpty()
                                ? Paper.say("paper.variant", one.code())
                                : Paper.say("paper.instead", one.code(), one.instead()))
                        .toList());
        return "<p class=\"small\">" + escape(Paper.say("paper.replaced", all)) + "</p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** For a style sheet inside HTML: letters and digits stand as they are, anything else as its number. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                out.appendCodePoint(character);
            } else {
                out.append('\\').append(String.format("%06X", character));
            }
        });
        return out.append('"').toString();
    }

    private Type type() {
        Type ready = type;
        if (ready == null) {
            throw new IllegalStateException("not set up");
        }
        return ready;
    }

    /** Where a line may end in Japanese: nearly everywhere, but not before 、 or 」. */
    private static final class JapaneseLines implements FSTextBreaker {

        private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }

    private static final String STYLE = """
            @page { size: SHEET; margin: 18mm 18mm 20mm;
              @bottom-left { content: FOOT; font: 8pt FAMILY; color: #444; }
              @bottom-right { content: counter(page) PAGES counter(pages); font: 8pt FAMILY; color: #444; } }
            body { font: 10.5pt/1.6 FAMILY; color: #000; margin: 0; }
            h1 { font-size: 16pt; font-weight: 700; text-align: center; letter-spacing: 0.15em; margin: 0 0 6mm; }
            h2 { font-size: 11.5pt; font-weight: 700; margin: 6mm 0 2mm; border-bottom: 0.4pt solid #000; page-break-after: avoid; }
            p { margin: 0 0 1.5mm; orphans: 2; widows: 2; }
            ol { margin: 0 0 2mm; padding-left: 7mm; }
            li { margin-bottom: 1mm; }
            .right { text-align: right; }
            .to { font-size: 12pt; margin: 2mm 0 5mm; }
            .small, .why, .head { font-size: 9pt; }
            .tick { display: inline-block; width: 48%; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 3mm; }
            th, td { border: 0.5pt solid #000; padding: 1.4mm 2mm; text-align: left; vertical-align: top; }
            th { background: #eee; font-weight: 400; }
            .facts th { width: 34%; }
            .list th, .list td { font-size: 9.5pt; }
            table.list { -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            .picture { position: relative; margin: 0 auto 4mm; page-break-inside: avoid; }
            .picture object { display: block; }
            .word { position: absolute; text-align: center; line-height: 1.2; white-space: nowrap; }
            .sign { margin: 4mm 0 2mm; page-break-inside: avoid; }
            .sign th { width: 42mm; white-space: nowrap; }
            .sign td { height: 7mm; }
            .passage { margin: 0 0 3mm; padding-left: 2.5mm; border-left: 1.2pt solid #999; page-break-inside: avoid; }
            .head { color: #333; margin-bottom: 0.5mm; page-break-after: avoid; }
            .said { margin: 0; }
            .bar { height: 6mm; background: #000; margin: 0.5mm 0; page-break-before: avoid; }
            .why { margin: 0; page-break-before: avoid; }
            .mark { font-size: 8.5pt; margin: 0; }
            h1.form { font-size: 15pt; margin: 0 0 3mm; }
            h2.form { font-size: 10.5pt; margin: 3.5mm 0 1mm; border: 0; }
            table.form { table-layout: fixed; margin: 0; -fs-table-paginate: paginate; }
            table.form tr { page-break-inside: auto; }
            table.form th, table.form td { padding: 0.9mm 1.4mm; font-size: 9.5pt; line-height: 1.5; border-width: 0.6pt;
              vertical-align: middle; }
            table.form th { background: #ebebeb; font-size: 9pt; page-break-inside: avoid; }
            table.form td { vertical-align: top; }
            .box { white-space: nowrap; margin-right: 2.2mm; }
            table.form .kana { font-size: 7.5pt; margin: 0; line-height: 1.3; }
            table.form .name { font-size: 12pt; margin: 0; line-height: 1.4; }
            table.form + p { margin-top: 1.5mm; }
            .new-page { page-break-after: always; }
            """;
}
