package io.keiretsu;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table set of any size: firms that supply one another, told by two sources. */
public final class SyntheticTables {

	private SyntheticTables() {
	}

	/**
	 * Writes the set.
	 * @param folder where to
	 * @param caseId the id of its case, with which all its ids begin
	 * @param rows how many rows of contracts; a fifth as many firms
	 * @return the folder
	 */
	public static Path write(Path folder, String caseId, int rows) throws IOException {
		Files.createDirectories(folder);
		int firms = Math.max(2, rows / 5);
		Files.writeString(folder.resolve("case.csv"), "id,sharing\n" + caseId + ",public\n");
		Files.writeString(folder.resolve("sources.csv"), """
				id,title,published,reliability
				%1$s-gazette,The Gazette,2025,B
				%1$s-herald,The Herald,2024,C
				""".formatted(caseId));
		try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("firms.csv"))) {
			file.write("id,name,country\n");
			for (int firm = 0; firm < firms; firm++) {
				file.write("%s-firm-%d,Firm %d of %s,JP\n".formatted(caseId, firm, firm, caseId));
			}
		}
		try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("supply-contract.csv"))) {
			file.write("supplier,buyer,ref,amount.value,amount.currency,statedIn.source,statedIn.locator\n");
			for (int row = 0; row < rows; row++) {
				file.write("%1$s-firm-%2$d,%1$s-firm-%3$d,%4$d,%5$d,JPY,%1$s-%6$s,p. %7$d\n".formatted(caseId,
						row % firms, (int) ((row * 7L + 1) % firms), row / 2, 1000 + row / 2,
						(row % 2 == 0) ? "gazette" : "herald", row));
			}
		}
		return folder;
	}

	/**
	 * Puts a set into one file, as it is sent.
	 * @param tables the folder
	 * @param zip where to
	 * @return the file
	 */
	public static Path zip(Path tables, Path zip) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.list(tables)) {
			for (Path file : files.sorted().toList()) {
				out.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
				Files.copy(file, out);
				out.closeEntry();
			}
		}
		return zip;
	}

}
