package io.relata.ui.kit;

import com.vaadin.flow.component.html.Span;

/**
 * Draw the product's own line icons, 24 by 24 units, in the colour of the text around them.
 *
 * @since 0.1
 */
public enum Icon {
    HOME("<path d='M4 11l8-7 8 7v9H4z'/>"),
    CLOCK("<circle cx='12' cy='12' r='8'/><path d='M12 7v5l3 2'/>"),
    USERS("<circle cx='9' cy='8' r='3.5'/><path d='M3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 010 6M17 14c3 0 4 3 4 6'/>"),
    USER("<circle cx='12' cy='8' r='4'/><path d='M4 21c0-5 4-7 8-7s8 2 8 7'/>"),
    BUILDING("<path d='M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3'/>"),
    CHAT("<path d='M4 5h16v11H9l-5 4z'/>"),
    PIE("<circle cx='12' cy='12' r='8'/><path d='M12 4v8h8'/>"),
    FILE("<path d='M6 3h9l4 4v14H6zM14 3v5h5'/>"),
    SLIDERS("<path d='M4 7h10M18 7h2M4 17h2M10 17h10'/><circle cx='16' cy='7' r='2'/><circle cx='8' cy='17' r='2'/>"),
    PLUG("<path d='M9 4v4M15 4v4M6 8h12v4a6 6 0 01-12 0zM12 18v3'/>"),
    SEARCH("<circle cx='11' cy='11' r='7'/><path d='M20 20l-4-4'/>"),
    PLUS("<path d='M12 5v14M5 12h14'/>"),
    PHONE("<path d='M5 4h4l2 5-2.5 1.5a11 11 0 005 5L15 13l5 2v4a2 2 0 01-2 2A16 16 0 013 6a2 2 0 012-2'/>"),
    MAIL("<path d='M4 6h16v12H4zM4 7l8 6 8-6'/>"),
    LETTER("<path d='M5 3h14v18H5zM8 8h8M8 12h8M8 16h5'/>"),
    CALENDAR("<path d='M4 6h16v14H4zM8 3v5M16 3v5M4 11h16'/>"),
    NOTE("<path d='M5 4h14v11l-5 5H5zM14 20v-5h5M8 8h8M8 12h5'/>"),
    LINK("<path d='M10 14a4 4 0 006 0l3-3a4 4 0 00-6-6l-1 1M14 10a4 4 0 00-6 0l-3 3a4 4 0 006 6l1-1'/>"),
    DOWNLOAD("<path d='M12 4v10M8 10l4 4 4-4M5 20h14'/>"),
    UPLOAD("<path d='M12 15V5M8 9l4-4 4 4M5 20h14'/>"),
    COLUMNS("<path d='M4 5h16v14H4zM10 5v14M15 5v14'/>"),
    SORT("<path d='M8 19V5M4.500 8.500L8 5l3.500 3.500M16 5v14M12.500 15.500L16 19l3.500-3.500'/>"),
    MORE("<path d='M5 12h.01M12 12h.01M19 12h.01' stroke-width='3'/>"),
    CHECK("<path d='M5 12l5 5 9-10'/>"),
    CLOSE("<path d='M6 6l12 12M18 6L6 18'/>"),
    RIGHT("<path d='M9 6l6 6-6 6'/>"),
    DOWN("<path d='M6 9l6 6 6-6'/>"),
    LEFT("<path d='M15 6l-6 6 6 6'/>"),
    EDIT("<path d='M4 20h4L19 9l-4-4L4 16zM13 7l4 4'/>"),
    TRASH("<path d='M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6'/>"),
    UNDO("<path d='M9 6L4 11l5 5M4 11h10a6 6 0 010 12' transform='translate(0 -2)'/>"),
    HISTORY("<path d='M4 12a8 8 0 108-8 8 8 0 00-6.5 3.5M4 4v4h4M12 8v4l3 2'/>"),
    GLOBE("<circle cx='12' cy='12' r='8'/><path d='M4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16'/>"),
    MOON("<path d='M20 14A8 8 0 1110 4a7 7 0 0010 10z'/>"),
    SUN(
            "<circle cx='12' cy='12' r='4'/><path d='M12 3v2M12 19v2M3 12h2M19 12h2M6 6l1 1M17 17l1 1M18 6l-1 1M7 17l-1 1'/>"),
    KEY("<circle cx='8' cy='15' r='4'/><path d='M11 12l9-9M16 7l3 3'/>"),
    KEYBOARD("<path d='M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8'/>"),
    EXIT("<path d='M14 4h5v16h-5M4 12h10M10 8l4 4-4 4'/>"),
    FILTER("<path d='M4 5h16l-6 8v6l-4-2v-4z'/>"),
    CLIP("<path d='M19 11l-8 8a5 5 0 01-7-7l9-9a3.5 3.5 0 015 5l-9 9a2 2 0 01-3-3l8-8'/>"),
    STAR("<path d='M12 4l2.5 5.2 5.5.8-4 4 1 5.700-5-2.700-5 2.700 1-5.700-4-4 5.500-.8z'/>"),
    WARNING("<path d='M12 4l9 16H3zM12 10v4M12 17h.01'/>"),
    INFO("<circle cx='12' cy='12' r='8'/><path d='M12 11v5M12 8h.01'/>"),
    PIN("<path d='M12 21c5-6 7-9 7-12a7 7 0 10-14 0c0 3 2 6 7 12z'/><circle cx='12' cy='9' r='2.5'/>"),
    LIST("<path d='M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01'/>"),
    REFRESH("<path d='M20 12a8 8 0 11-2.500-5.800M20 4v4h-4'/>"),
    PLAY("<path d='M7 4l12 8-12 8z'/>"),
    STOP("<path d='M6 6h12v12H6z'/>"),
    MENU("<path d='M4 6h16M4 12h16M4 18h16'/>"),
    HASH("<path d='M9 4L7 20M17 4l-2 16M4 9h16M3 15h16'/>"),
    TAG("<path d='M4 4h8l8 8-8 8-8-8zM8 8h.01'/>"),
    SHIELD("<path d='M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z'/>"),
    SMILE("<circle cx='12' cy='12' r='8'/><path d='M8.500 14c1 2 6 2 7 0M9 9.500h.01M15 9.500h.01'/>");

    private final String shape;

    Icon(String shape) {
        this.shape = shape;
    }

    /**
     * Draw the icon for the eye alone; say the same in words beside it or in the label of its button.
     *
     * @return a new component each time
     */
    public Span create() {
        var span = new Span();
        span.addClassName("rl-icon");
        span.getElement().setAttribute("aria-hidden", "true");
        span.getElement().setProperty("innerHTML", svg());
        return span;
    }

    /** Tell the SVG text, without any text of a user in it. */
    public String svg() {
        return "<svg viewBox='0 0 24 24' fill='none' stroke='currentColor' stroke-width='1.7'"
                + " stroke-linecap='round' stroke-linejoin='round'>" + shape + "</svg>";
    }
}
