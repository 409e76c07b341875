package org.araxes.export.vector;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of SVG on a stream; trouble comes as {@link UncheckedIOException}. One thread. */
final class SvgWriter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    private final XMLStreamWriter xml;

    private interface Step {
        void run() throws XMLStreamException;
    }

    SvgWriter(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /** Begins the document: its root has that size. */
    void begin(double widthPixels, double heightPixels) {
        run(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(SVG);
            xml.writeNamespace("xlink", XLINK);
            xml.writeNamespace("inkscape", INKSCAPE);
            xml.writeAttribute("version", "1.1");
            xml.writeAttribute("width", millimeters(widthPixels));
            xml.writeAttribute("height", millimeters(heightPixels));
            xml.writeAttribute("viewBox", "0 0 " + Numbers.of(widthPixels) + " " + Numbers.of(heightPixels));
            xml.writeAttribute("font-family", "'Araxes Sans', 'Noto Sans', sans-serif");
        });
    }

    void finish() {
        run(() -> {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    /** Begins an element; attributes are written in the order of their names. */
    void start(String name, Map<String, String> attributes) {
        run(() -> {
            if (!name.equals("tspan")) {
                xml.writeCharacters("\n");
            }
            xml.writeStartElement(name);
            for (Map.Entry<String, String> a : new TreeMap<>(attributes).entrySet()) {
                xml.writeAttribute(a.getKey(), a.getValue());
            }
        });
    }

    /** The name of the element just begun in Inkscape's list of objects. */
    void label(String label) {
        run(() -> xml.writeAttribute("inkscape:label", label));
    }

    void text(String text) {
        run(() -> xml.writeCharacters(clean(text)));
    }

    void end() {
        run(xml::writeEndElement);
    }

    /** An element with nothing but text. */
    void element(String name, Map<String, String> attributes, String text) {
        start(name, attributes);
        text(text);
        end();
    }

    /** XML has no place for control characters, not even escaped ones. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String millimeters(double pixels) {
        return Numbers.of(pixels * 25.4 / 96) + "mm";
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException failed) {
            Throwable cause = failed.getNestedException();
            throw new UncheckedIOException(cause instanceof IOException io ? io : new IOException(failed));
        }
    }
}
