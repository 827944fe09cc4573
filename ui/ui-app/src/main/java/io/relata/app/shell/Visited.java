package io.relata.app.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Remembers the pages looked at last in this browser session. */
final class Visited {

    private static final int MOST = 10;

    /**
     * Name a page.
     *
     * @param title its title
     * @param route where it is
     */
    record Place(String title, String route) {}

    private final Deque<Place> places = new ArrayDeque<>();

    private Visited() {}

    /** Tell those of the session at hand. */
    static Visited here() {
        var session = VaadinSession.getCurrent();
        var visited = session.getAttribute(Visited.class);
        if (visited == null) {
            visited = new Visited();
            session.setAttribute(Visited.class, visited);
        }
        return visited;
    }

    void add(String title, String route) {
        var place = new Place(title.replaceFirst(" · Relata$", ""), route);
        places.removeIf(each -> each.route().equals(route));
        places.addFirst(place);
        while (places.size() > MOST) {
            places.removeLast();
        }
    }

    /** Forgets them: their titles are in a language that is no longer spoken. */
    void clear() {
        places.clear();
    }

    List<Place> latest() {
        return List.copyOf(places);
    }
}
