package io.keiretsu.ingest.gleif;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.keiretsu.ingest.register.RecordsBroken;

/** Reads the records of an XML file; its header is the first of them. */
final class GleifXml {

	private static final Set<String> RECORDS = Set.of("LEIHeader", "Header", "LEIRecord", "RelationshipRecord",
			"Exception");

	/** Nothing that a record holds goes deeper, or is larger. */
	private static final int DEEPEST = 20;

	private static final int LARGEST = 10_000;

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader xml;

	private int pieces;

	private GleifXml(XMLStreamReader xml) {
		this.xml = xml;
	}

	static void read(InputStream content, Predicate<Branch> each) {
		XMLStreamReader xml = null;
		try {
			xml = FACTORY.createXMLStreamReader(content);
			new GleifXml(xml).records(each);
		}
		catch (XMLStreamException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNumber()
					: (xml != null) ? xml.getLocation().getLineNumber() : 1;
			throw new RecordsBroken(Math.max(1, line),
					"The file is no XML from here on, or was cut off. Get it once more; what stands before was read.");
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		return factory;
	}

	private void records(Predicate<Branch> each) throws XMLStreamException {
		while (this.xml.hasNext()) {
			if (this.xml.next() == XMLStreamConstants.START_ELEMENT && RECORDS.contains(this.xml.getLocalName())) {
				this.pieces = 0;
				if (!each.test(branch(0))) {
					return;
				}
			}
		}
	}

	private Branch branch(int depth) throws XMLStreamException {
		String name = this.xml.getLocalName();
		int line = this.xml.getLocation().getLineNumber();
		String language = this.xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
		if (depth > DEEPEST || ++this.pieces > LARGEST) {
			throw new RecordsBroken(line, "A record is larger than any of this register. Get the file once more.");
		}
		StringBuilder text = new StringBuilder();
		List<Branch> children = new ArrayList<>();
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (this.xml.isStartElement()) {
				children.add(branch(depth + 1));
			}
			else if (this.xml.isCharacters()) {
				text.append(this.xml.getText());
			}
		}
		return new Branch(name, text.toString().strip(), (language != null) ? language : "", line, children);
	}

}
