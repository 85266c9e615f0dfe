package org.banso.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.desk.web.StoryWords;
import org.banso.desk.web.Words;
import org.banso.transfer.model.Problem;

/** What is wrong with a row, in a sentence that names the column. */
@ApplicationScoped
public class ProblemWords {

    private static final String TOO_LONG = "valid.text.TOO_LONG";

    @Inject
    Words words;

    @Inject
    StoryWords storyWords;

    public String sentence(Problem problem, List<String> headings) {
        String said = said(problem);
        int column = problem.column();
        if (column < 0 || column >= headings.size()) {
            return said;
        }
        String heading = headings.get(column);
        String name = heading.isEmpty() ? words.say("transfer.columns.unnamed", Integer.toString(column + 1)) : heading;
        return words.say("transfer.import.at", name, said);
    }

    private String said(Problem problem) {
        if (problem.key().equals(TOO_LONG)) {
            return words.get(TOO_LONG).replace("{max}", String.join("", problem.values()));
        }
        return words.vocabulary()
                .say(
                        problem.key(),
                        problem.values().stream().map(storyWords::value).toArray());
    }
}
