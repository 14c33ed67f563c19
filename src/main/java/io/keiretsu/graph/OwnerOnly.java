package io.keiretsu.graph;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files of the home that only its owner can read. */
public final class OwnerOnly {

	private OwnerOnly() {
	}

	/**
	 * {@return a new file beside another, to be written and then moved there, so that a
	 * kill in between leaves nothing half}
	 * @param file where it is to be moved
	 */
	public static Path draft(Path file) throws IOException {
		Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
		return Files.createTempFile(folder, ".secret", "", attributes());
	}

	private static FileAttribute<?>[] attributes() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
