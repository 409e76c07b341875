package org.araxes.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads what pictures say of themselves inside their files. Any thread. */
public final class PictureTexts {

    private static final String PNG_TREE = "javax_imageio_png_1.0";

    private PictureTexts() {}

    /**
     * The texts of a picture, by keyword; empty when it has none.
     *
     * @throws IOException when the file cannot be read or is no picture of a format known
     */
    public static Map<String, String> read(Path file) throws IOException {
        PictureFormat format = PictureFormat.of(file)
                .orElseThrow(() -> new IOException("\"" + file + "\" must end in " + PictureFormat.endings()));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IOException("there is no file \"" + file + "\" that can be read");
        }
        try {
            return switch (format) {
                case PDF -> ofPdf(file);
                case SVG -> {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                        yield ofXml(in, "araxes", "keyword", "metadata");
                    }
                }
                case GEOTIFF ->
                    ofXml(
                            new ByteArrayInputStream(TiffTags.ascii(file, GeoTiffWriter.GDAL_METADATA)),
                            "Item",
                            "name",
                            "GDALMetadata");
                case PNG -> ofPng(file);
            };
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new IOException("\"" + file + "\" is no " + format.title() + " that can be read", broken);
        }
    }

    private static Map<String, String> ofPng(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            Map<String, String> texts = new LinkedHashMap<>();
            collect(reader.getImageMetadata(0).getAsTree(PNG_TREE), texts);
            return texts;
        } finally {
            reader.dispose();
        }
    }

    private static void collect(Node node, Map<String, String> texts) {
        String value = node.getNodeName().equals("tEXtEntry") ? "value" : "text";
        if (node.getNodeName().equals("tEXtEntry") || node.getNodeName().equals("iTXtEntry")) {
            texts.put(attribute(node, "keyword"), attribute(node, value));
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), texts);
        }
    }

    private static String attribute(Node node, String name) {
        return node.getAttributes().getNamedItem(name).getNodeValue();
    }

    private static Map<String, String> ofPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDDocumentInformation information = document.getDocumentInformation();
            Map<String, String> texts = new LinkedHashMap<>();
            for (COSName key : information.getCOSObject().keySet()) {
                String text = information.getCOSObject().getString(key);
                if (text != null) {
                    texts.put(key.equals(COSName.SUBJECT) ? "Description" : key.getName(), text);
                }
            }
            return texts;
        }
    }

    /** Texts in elements of one name, each with its keyword as an attribute, up to the end of an element. */
    private static Map<String, String> ofXml(InputStream in, String element, String keyword, String end)
            throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> texts = new LinkedHashMap<>();
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                String word = xml.getAttributeValue(null, keyword);
                texts.put(word == null ? "" : word, xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(end)) {
                break; // the drawing says no more
            }
        }
        return texts;
    }
}
