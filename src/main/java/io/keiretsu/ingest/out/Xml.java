package io.keiretsu.ingest.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element a line. */
final class Xml {

	private final XMLStreamWriter xml;

	Xml(OutputStream out, String root, String namespace) {
		try {
			// Behind a buffer it writes signs beyond 16 bits as they are; before a stream
			// some versions take each half for a sign that UTF-8 lacks.
			this.xml = XMLOutputFactory.newInstance()
				.createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement(root);
			this.xml.writeDefaultNamespace(namespace);
		}
		catch (XMLStreamException ex) {
			throw broken(ex);
		}
	}

	/** Begins an element, with the names and values of its attributes in turn. */
	Xml begin(String name, String... attributes) {
		try {
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement(name);
			for (int index = 0; index < attributes.length; index += 2) {
				this.xml.writeAttribute(attributes[index], attributes[index + 1]);
			}
			return this;
		}
		catch (XMLStreamException ex) {
			throw broken(ex);
		}
	}

	Xml text(String text) {
		try {
			this.xml.writeCharacters(text);
			return this;
		}
		catch (XMLStreamException ex) {
			throw broken(ex);
		}
	}

	void end() {
		try {
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw broken(ex);
		}
	}

	/** Ends all that is open. */
	void finish() {
		try {
			this.xml.writeEndDocument();
			this.xml.writeCharacters("\n");
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw broken(ex);
		}
	}

	private static UncheckedIOException broken(XMLStreamException ex) {
		return new UncheckedIOException(new IOException(ex));
	}

}
