package org.banso.disclosure.web;

import java.io.Serializable;
import org.banso.desk.web.Form;
import org.banso.disclosure.model.JudgePassages;
import org.banso.disclosure.model.Judgement;
import org.banso.disclosure.model.PassageLine;
import org.banso.disclosure.model.Withholding;
import org.jspecify.annotations.Nullable;

/** A passage on the screen, with the judgement as it stands, or else as the rule proposes it. */
@Form
public class PassageRow implements Serializable {

    private static final long serialVersionUID = 1L;

    public PassageLine line;
    public @Nullable Judgement judgement;
    public @Nullable Withholding ground;

    PassageRow(PassageLine line) {
        this.line = line;
        boolean judged = line.judgement() != null;
        this.ground = judged ? line.ground() : line.proposed();
        this.judgement = judged ? line.judgement() : line.proposed() == null ? Judgement.KEEP : Judgement.MASK;
    }

    JudgePassages.One judged() {
        return new JudgePassages.One(line.passageId(), line.version(), judgement, ground);
    }
}
