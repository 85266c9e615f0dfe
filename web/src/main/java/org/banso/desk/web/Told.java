package org.banso.desk.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What the next whole page tells the person once: what was done, and which drafts have been said. Kept in the session until
 * a whole page takes it, because the flash of Faces goes to whichever request comes next, and that may be the small one of
 * a date field that was left by pressing the button.
 */
@SessionScoped
public class Told implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More forms than one session has open at the same time. */
    private static final int MOST_SENT = 200;

    private final ArrayList<String> done = new ArrayList<>();
    private final ArrayList<String> drafts = new ArrayList<>();
    private final LinkedHashSet<String> sent = new LinkedHashSet<>();

    synchronized void done(String sentence) {
        done.add(sentence);
    }

    /** Whether nobody has sent this form, as it was shown, before; from now on somebody has. */
    synchronized boolean isFirst(String shown) {
        while (sent.size() >= MOST_SENT) {
            sent.remove(sent.iterator().next());
        }
        return sent.add(shown);
    }

    /** Nothing was done by it: it may be sent again. */
    synchronized void mayBeSentAgain(String shown) {
        sent.remove(shown);
    }

    /** @param draft {@code page:case} as the browser knows it */
    public synchronized void draftSaid(String draft) {
        drafts.add(draft);
    }

    synchronized List<String> takeDone() {
        List<String> taken = List.copyOf(done);
        done.clear();
        return taken;
    }

    synchronized List<String> takeDrafts() {
        List<String> taken = List.copyOf(drafts);
        drafts.clear();
        return taken;
    }
}
