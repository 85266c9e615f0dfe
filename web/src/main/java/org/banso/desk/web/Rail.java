package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The places on the left, for whoever may go there. A page belongs to the place that names its room. */
@Named
@RequestScoped
public class Rail {

    /** One place; {@code name} is its icon and the end of its word's key. */
    public record Place(String name, String path, Set<String> rooms) {}

    private static final Place TODAY = new Place("today", "/today.xhtml", Set.of("today.xhtml"));
    private static final Place CASES = new Place(
            "cases",
            "/casefile/cases.xhtml",
            Set.of(
                    "casefile",
                    "identity",
                    "reception",
                    "support",
                    "assessment",
                    "plan",
                    "family",
                    "access",
                    "handover",
                    "pin",
                    "attachment",
                    "transfer"));
    private static final Place MEETINGS =
            new Place("meetings", "/meeting/meetings.xhtml", Set.of("meeting", "calendar"));
    private static final Place PROGRAMMES = new Place("programmes", "/programme/programmes.xhtml", Set.of("programme"));
    private static final Place REPORTS =
            new Place("reports", "/council/summary.xhtml", Set.of("council", "indicator", "edition"));

    /** Who looked at what, for supervisors; whether the record of it holds, for those who look after the platform. */
    private static final Place LOOKING = new Place("looking", "/audit/unusual.xhtml", Set.of("audit"));

    private static final Place TRAIL = new Place("trail", "/audit/chain.xhtml", Set.of("audit"));
    private static final Place DISCLOSURE = new Place("disclosure", "/disclosure/requests.xhtml", Set.of("disclosure"));
    private static final Place RETENTION = new Place("retention", "/retention/due.xhtml", Set.of("retention"));

    private static final List<Place> ADMINISTRATION = List.of(
            new Place("administration", "/policy/settings.xhtml", Set.of("policy")),
            new Place("offices", "/calendar/offices.xhtml", Set.of()),
            new Place("roll", "/directory/roll.xhtml", Set.of()),
            new Place("networks", "/session/networks.xhtml", Set.of()));

    @Inject
    Me me;

    public List<Place> getPlaces() {
        List<Place> places = new ArrayList<>();
        if (me.isStaff()) {
            places.addAll(List.of(TODAY, CASES, MEETINGS));
        }
        if (me.isWriter()) {
            places.add(PROGRAMMES);
        }
        if (me.isSummaryReader()) {
            places.add(REPORTS);
        }
        if (me.isSupervisor()) {
            places.add(LOOKING);
        }
        if (me.isAdministrator() || me.isWardOfficer()) {
            places.add(TRAIL);
        }
        if (me.isAdministrator()) {
            places.addAll(ADMINISTRATION);
        }
        if (me.isWardOfficer()) {
            places.add(DISCLOSURE);
        }
        if (me.isDisposer()) {
            places.add(RETENTION);
        }
        return places;
    }

    public boolean here(Place place) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        boolean namedItself = getPlaces().stream().anyMatch(one -> one.path().equals(view));
        return namedItself ? place.path().equals(view) : place.rooms().contains(view.split("/", -1)[1]);
    }
}
