package org.banso.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.LookLimits;
import org.banso.access.service.GlassBreaking;
import org.banso.desk.web.Me;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/** How far the reader's look at the case of this page goes: until when in an emergency, and whether onto paper. */
@Named
@RequestScoped
public class GlassClock {

    /** The pages whose parameter {@code id} is the case's; on all others it is {@code case}. */
    private static final Set<String> BY_ID = Set.of("/casefile/case.xhtml");

    @Inject
    GlassBreaking glass;

    @Inject
    WardDay ward;

    @Inject
    Me me;

    private @Nullable LookLimits limits;
    private boolean asked;

    /** Null on pages about no case, and where the look has another ground. */
    public @Nullable Instant getUntil() {
        LookLimits known = limits();
        return known == null ? null : known.glassUntil();
    }

    /** Whether this page is about a case of which the reader takes nothing away on paper. */
    public boolean isPaperless() {
        LookLimits known = limits();
        return known != null && !known.prints();
    }

    private @Nullable LookLimits limits() {
        if (!asked) {
            asked = true;
            limits = me.isStaff() || me.isClerk() ? ask() : null;
        }
        return limits;
    }

    /** By the house's clock, as text without any marks. */
    public String getSecondsLeft() {
        Instant end = getUntil();
        return end == null
                ? "0"
                : Long.toString(Math.max(
                        0,
                        Duration.between(ward.now().atZone(Tokyo.ZONE).toInstant(), end)
                                .toSeconds()));
    }

    private @Nullable LookLimits ask() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        String id = parameters.get(BY_ID.contains(faces.getViewRoot().getViewId()) ? "id" : "case");
        return id == null || !id.matches("[0-9]{1,18}") ? null : glass.limits(Long.parseLong(id));
    }
}
