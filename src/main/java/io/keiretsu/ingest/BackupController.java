package io.keiretsu.ingest;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.question.Head;
import io.keiretsu.question.ParameterRefused;

/**
 * Gives out the whole ledger, internal cases and all. It writes in the thread of the
 * request; what breaks off has no seal, and is no backup.
 */
@RestController
class BackupController {

	private final Backups backups;

	BackupController(Backups backups) {
		this.backups = backups;
	}

	/**
	 * Gives out a backup.
	 * @param at the number of the entry up to which it goes; the newest if not given
	 * @param derived whether what follows from the ledger is written as well, as it
	 * stands now
	 */
	@GetMapping("/api/backup")
	void backup(@RequestParam(required = false) @Nullable Long at,
			@RequestParam(defaultValue = "false") boolean derived, HttpServletResponse response) throws IOException {
		Head head = (at == null) ? this.backups.newest()
				: this.backups.entry(at)
					.orElseThrow(() -> new ParameterRefused("at", String.valueOf(at),
							"the number of an entry, at most %d".formatted(this.backups.newest().sequence())));
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("keiretsu-backup-%d.zip".formatted(head.sequence()))
					.build()
					.toString());
		try {
			this.backups.write(head, derived, response.getOutputStream());
		}
		catch (RuntimeException failure) {
			if (response.isCommitted()) {
				throw new IOException("The backup broke off.", failure);
			}
			response.reset();
			throw failure;
		}
	}

}
