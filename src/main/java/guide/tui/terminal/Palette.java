package guide.tui.terminal;

import com.googlecode.lanterna.TextColor;
import guide.text.ColorRole;

/**
 * Colours for the inks, one set for each kind of background. Text always has the terminal's own colour, and with sixteen
 * colours all inks come from those that the terminal's user has chosen.
 */
enum Palette {
    /** Of middle lightness: legible on black and on white alike, as far as that can be. */
    MIDDLE {
        @Override
        TextColor sixteen(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> TextColor.ANSI.BLACK_BRIGHT;
                case ACCENT -> TextColor.ANSI.CYAN;
                case GOOD -> TextColor.ANSI.GREEN;
                case FAIR -> TextColor.ANSI.YELLOW;
                case BAD -> TextColor.ANSI.RED;
                case CODE -> TextColor.ANSI.MAGENTA;
            };
        }

        @Override
        TextColor indexed(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> new TextColor.Indexed(243);
                case ACCENT -> new TextColor.Indexed(31);
                case GOOD -> new TextColor.Indexed(28);
                case FAIR -> new TextColor.Indexed(130);
                case BAD -> new TextColor.Indexed(161);
                case CODE -> new TextColor.Indexed(97);
            };
        }

        @Override
        TextColor exact(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> new TextColor.RGB(118, 118, 118);
                case ACCENT -> new TextColor.RGB(31, 122, 204);
                case GOOD -> new TextColor.RGB(22, 134, 66);
                case FAIR -> new TextColor.RGB(166, 107, 0);
                case BAD -> new TextColor.RGB(216, 58, 58);
                case CODE -> new TextColor.RGB(146, 96, 190);
            };
        }
    },
    /** Light inks, for dark backgrounds. */
    DARK {
        @Override
        TextColor sixteen(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> TextColor.ANSI.BLACK_BRIGHT;
                case ACCENT -> TextColor.ANSI.CYAN_BRIGHT;
                case GOOD -> TextColor.ANSI.GREEN_BRIGHT;
                case FAIR -> TextColor.ANSI.YELLOW_BRIGHT;
                case BAD -> TextColor.ANSI.RED_BRIGHT;
                case CODE -> TextColor.ANSI.MAGENTA_BRIGHT;
            };
        }

        @Override
        TextColor indexed(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> new TextColor.Indexed(247);
                case ACCENT -> new TextColor.Indexed(75);
                case GOOD -> new TextColor.Indexed(114);
                case FAIR -> new TextColor.Indexed(179);
                case BAD -> new TextColor.Indexed(210);
                case CODE -> new TextColor.Indexed(183);
            };
        }

        @Override
        TextColor exact(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> new TextColor.RGB(154, 159, 168);
                case ACCENT -> new TextColor.RGB(97, 175, 239);
                case GOOD -> new TextColor.RGB(139, 195, 110);
                case FAIR -> new TextColor.RGB(229, 192, 123);
                case BAD -> new TextColor.RGB(255, 128, 120);
                case CODE -> new TextColor.RGB(206, 166, 250);
            };
        }
    },
    /** Dark inks, for light backgrounds. */
    LIGHT {
        @Override
        TextColor sixteen(ColorRole role) {
            return role == ColorRole.ACCENT ? TextColor.ANSI.BLUE : MIDDLE.sixteen(role);
        }

        @Override
        TextColor indexed(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> new TextColor.Indexed(241);
                case ACCENT -> new TextColor.Indexed(25);
                case GOOD -> new TextColor.Indexed(22);
                case FAIR -> new TextColor.Indexed(94);
                case BAD -> new TextColor.Indexed(124);
                case CODE -> new TextColor.Indexed(91);
            };
        }

        @Override
        TextColor exact(ColorRole role) {
            return switch (role) {
                case TEXT -> TextColor.ANSI.DEFAULT;
                case DIM -> new TextColor.RGB(98, 104, 112);
                case ACCENT -> new TextColor.RGB(9, 96, 200);
                case GOOD -> new TextColor.RGB(17, 99, 41);
                case FAIR -> new TextColor.RGB(138, 83, 0);
                case BAD -> new TextColor.RGB(179, 38, 30);
                case CODE -> new TextColor.RGB(123, 63, 184);
            };
        }
    };

    /** As many colours as the terminal shows. */
    TextColor colour(ColorRole role, ColorDepth colorDepth) {
        return switch (colorDepth) {
            case NONE -> TextColor.ANSI.DEFAULT;
            case SIXTEEN -> sixteen(role);
            case INDEXED -> indexed(role);
            case TRUE -> exact(role);
        };
    }

    /** One of the terminal's own. */
    abstract TextColor sixteen(ColorRole role);

    /** From the 6x6x6 cube and the greys, which terminals do not restyle. */
    abstract TextColor indexed(ColorRole role);

    /** Any colour. */
    abstract TextColor exact(ColorRole role);
}
