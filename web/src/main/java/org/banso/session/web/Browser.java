package org.banso.session.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in the few words by which its owner knows it again. Never trusted. */
final class Browser {

    private static final Pattern NAME = Pattern.compile("(Edg|Firefox|Chrome|Safari)[A-Za-z]*/(\\d{1,4})");
    private static final Pattern SYSTEM = Pattern.compile("Windows|Android|iPhone|iPad|Macintosh|CrOS|Linux");

    private Browser() {}

    static String inWords(@Nullable String userAgent) {
        if (userAgent == null) {
            return "-";
        }
        String best = "-";
        Matcher name = NAME.matcher(userAgent);
        while (name.find()) {
            String found = ("Edg".equals(name.group(1)) ? "Edge" : name.group(1)) + " " + name.group(2);
            // every browser also calls itself Safari, and Edge also Chrome
            if (best.equals("-") || !found.startsWith("Safari")) {
                best = found;
            }
        }
        Matcher system = SYSTEM.matcher(userAgent);
        return system.find() ? best + " / " + system.group() : best;
    }
}
