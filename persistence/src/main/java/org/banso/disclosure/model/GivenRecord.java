package org.banso.disclosure.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;

/** What goes out: the decided request, and its passages in their order, withheld ones without their text. */
@PersonalData(Care.SPECIAL_CARE)
public record GivenRecord(RequestSheet request, List<GivenPassage> passages) implements AboutCase, Serializable {

    public GivenRecord {
        passages = List.copyOf(passages);
    }

    @Override
    public long caseId() {
        return request.caseId();
    }

    /** How many passages are withheld on which ground, in the order of the law. */
    public Map<Withholding, Long> withheld() {
        Map<Withholding, Long> withheld = new EnumMap<>(Withholding.class);
        for (GivenPassage passage : passages) {
            if (passage.ground() != null) {
                withheld.merge(passage.ground(), 1L, Long::sum);
            }
        }
        return withheld;
    }
}
