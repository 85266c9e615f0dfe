package org.banso.access.model;

import java.io.Serializable;
import java.util.List;
import org.banso.directory.model.StaffLine;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a case, and why.
 *
 * @param bars empty for whoever may not shut a colleague out
 * @param seal null while it is not sealed, and for whoever may not seal
 * @param mayShut whether the reader may shut out and seal
 * @param mayRecord whether the reader may record what was told outside
 * @param colleagues whom to choose from; empty when the reader may not
 */
public record GroundsSheet(
        long caseId,
        String caseNumber,
        List<StandingLine> standings,
        List<BarLine> bars,
        @Nullable SealLine seal,
        List<GlassLine> glasses,
        List<ProvisionLine> provisions,
        boolean mayShut,
        boolean mayRecord,
        List<StaffLine> colleagues)
        implements Serializable {

    public GroundsSheet {
        standings = List.copyOf(standings);
        bars = List.copyOf(bars);
        glasses = List.copyOf(glasses);
        provisions = List.copyOf(provisions);
        colleagues = List.copyOf(colleagues);
    }

    /** The same for a reader: who is shut out, and why it is sealed, is for those who may shut out; they see every group. */
    public GroundsSheet readBy(CaseSight sight, boolean shuts, boolean records, List<StaffLine> toChooseFrom) {
        return new GroundsSheet(
                caseId,
                caseNumber,
                standings,
                shuts ? bars : List.of(),
                shuts ? seal : null,
                glasses.stream().map(glass -> glass.seenWith(sight)).toList(),
                provisions.stream().map(one -> one.seenWith(sight)).toList(),
                shuts,
                records,
                toChooseFrom);
    }
}
