package org.araxes.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Stack;
import java.util.function.Function;
import org.araxes.catalog.NameDisplay;
import org.araxes.export.FurnitureItem;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.Lists;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.render.Palette;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line to values; what is wrong is said in a sentence that names what is allowed. */
final class Converters {

    private Converters() {}

    /** {@code W,S,E,N} with something between its sides. */
    static final class OfExtent implements ITypeConverter<Extent> {

        /** Beyond 20 degrees off its central meridian the display projection is no map to read. */
        private static final Extent REACH = new Extent(25, 20, 65, 60);

        @Override
        public Extent convert(String text) {
            Extent extent = plainly(Extent::parse, text);
            if (extent.west() == extent.east() || extent.south() == extent.north()) {
                throw new TypeConversionException("the extent \"" + text + "\" has no area");
            }
            if (!REACH.contains(new LonLat(extent.west(), extent.south()))
                    || !REACH.contains(new LonLat(extent.east(), extent.north()))) {
                throw new TypeConversionException(
                        "the extent \"" + text + "\" is out of the map's reach; it has to lie within 25,20,65,60");
            }
            return extent;
        }
    }

    /** {@code YYYY-MM-DD}. */
    static final class OfDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDate) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a day; write YYYY-MM-DD, for example 2021-05-12");
            }
        }
    }

    /** Which names to show. */
    static final class OfNames implements ITypeConverter<NameDisplay> {
        @Override
        public NameDisplay convert(String text) {
            return NameDisplay.ofCode(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + text + "\" is no choice of names; allowed: en, hy, az, ru, both"));
        }
    }

    /** Light or dark. */
    static final class OfTheme implements ITypeConverter<Palette> {
        @Override
        public Palette convert(String text) {
            return switch (text) {
                case "light" -> Palette.LIGHT;
                case "dark" -> Palette.DARK;
                default -> throw new TypeConversionException("\"" + text + "\" is no theme; allowed: light, dark");
            };
        }
    }

    /** {@code 1920x1080}. */
    static final class OfSize implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            return plainly(PictureSize::parse, text);
        }
    }

    /** Parts of the furniture. */
    static final class OfFurniture implements ITypeConverter<FurnitureChoice> {
        @Override
        public FurnitureChoice convert(String text) {
            return new FurnitureChoice(plainly(FurnitureItem::parse, text));
        }
    }

    /** Places of furniture, as they were written. */
    static final class OfPlaces implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            plainly(FurniturePlaces::parse, text);
            return text;
        }
    }

    /** On which pages lists stand. */
    static final class OfLists implements ITypeConverter<Lists> {
        @Override
        public Lists convert(String text) {
            return plainly(Lists::parse, text);
        }
    }

    /** Takes the next word even when it begins with a minus, as {@code -relief} does. */
    static final class NextWord implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> args, ArgSpec argSpec, CommandSpec commandSpec) {
            if (args.isEmpty()) {
                throw new ParameterException(
                        commandSpec.commandLine(), "--layers needs a list such as +enclaves,-relief");
            }
            argSpec.setValue(args.pop());
        }
    }

    private static <T> T plainly(Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(String.valueOf(wrong.getMessage()));
        }
    }

    /** {@code 1:100000} or {@code 100000}. */
    static final class OfScale implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                return Double.valueOf(text.startsWith("1:") ? text.substring(2) : text);
            } catch (NumberFormatException none) {
                throw new TypeConversionException("\"" + text + "\" is no scale; write for example 1:100000");
            }
        }
    }
}
