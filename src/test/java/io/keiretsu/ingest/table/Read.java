package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;

/**
 * All that a reading gives, and table sets small enough to see whole.
 */
public final class Read implements Reading.Receiver {

	public final List<StatedThing> things = new ArrayList<>();

	public final List<StatedFact> facts = new ArrayList<>();

	public final List<Fault> faults = new ArrayList<>();

	public static Read all(Reading reading, Checked checked) {
		Read read = new Read();
		reading.read(read, checked);
		return read;
	}

	public static Read all(Reading reading) {
		return all(reading, Checked.FULLY);
	}

	/** A set of a firm, a plant, a contract in two rows and a stake. */
	static Map<String, String> sample() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("case.csv", "id,sharing\njapan,public\n");
		files.put("sources.csv", "id,title,published,reliability\narticle,An article,2025,B\n");
		files.put("firms.csv", """
				id,name,country,names.ja,names.en,identifiers.ticker
				toyota-motor,Toyota Motor,JP,トヨタ自動車,Toyota|TMC,XTKS:7203
				norsk,"Norsk, AS",NO,,,
				""");
		files.put("plants.csv", "id,name,country,latitude\nlansing,Lansing,US,42.70\n");
		files.put("supply-contract.csv", """
				supplier,buyer,from,amount.value,amount.currency,otherAmount.value,otherAmount.currency,inferred,\
				statedIn.source,statedIn.locator,validFrom
				norsk,toyota-motor,lansing,1500000000,USD,2000000000000,KRW,validFrom,article,paragraph 8,2025-05
				norsk,toyota-motor,lansing,1500000000,USD,2000000000000,KRW,validFrom,article,paragraph 9,2025-05
				""");
		files.put("stake.csv", """
				owner,in,share,statedIn.source,statedIn.locator
				toyota-motor,norsk,0.50,article,title
				""");
		return files;
	}

	static Map<String, String> with(String file, String content) {
		Map<String, String> files = sample();
		files.put(file, content);
		return files;
	}

	static Path folder(Path folder, Map<String, String> files) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		return folder;
	}

	static Path zip(Path zip, Map<String, String> files) throws IOException {
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream archive = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				archive.putNextEntry(new ZipEntry(file.getKey()));
				archive.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return zip;
	}

	/** The faults, as a person reads them. */
	public String said() {
		return this.faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
	}

	@Override
	public void thing(StatedThing thing) {
		this.things.add(thing);
	}

	@Override
	public void fact(StatedFact fact) {
		this.facts.add(fact);
	}

	@Override
	public void fault(Fault fault) {
		this.faults.add(fault);
	}

}
