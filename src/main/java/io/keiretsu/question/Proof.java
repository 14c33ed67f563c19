package io.keiretsu.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer with what it takes to verify it later: the entry of the ledger that it rests
 * on, and a digest of it all, which is the SHA-256 of its JSON without the digest, with
 * sorted keys and without blanks. The digest tells that nothing was changed by accident;
 * it is no signature.
 */
public final class Proof {

	/** By which a proof is known. */
	public static final String FORM = "keiretsu-proof";

	private static final String DIGEST = "digest";

	private Proof() {
	}

	static ObjectNode of(Answer answer, Head head, JsonMapper json) {
		ObjectNode proof = JsonNodeFactory.instance.objectNode();
		proof.put("form", FORM);
		proof.put("version", 1);
		ObjectNode entry = proof.putObject("entry");
		entry.put("sequence", head.sequence());
		entry.put("recordedAt", head.recordedAt().toString());
		entry.put("hash", head.hash());
		ObjectNode said = json.valueToTree(answer);
		said.remove("browser");
		said.remove("browserGraph");
		proof.set("answer", json.readTree(json.writeValueAsString(said)));
		proof.put(DIGEST, digest(proof));
		return proof;
	}

	/**
	 * {@return whether a proof is as it was made}
	 * @param proof one, as it was read
	 */
	public static boolean isIntact(JsonNode proof) {
		return proof.path(DIGEST).asString("").equals(digest(proof));
	}

	/**
	 * {@return the digest of a proof}
	 * @param proof one, with or without a digest
	 */
	public static String digest(JsonNode proof) {
		ObjectNode said = (ObjectNode) proof.deepCopy();
		said.remove(DIGEST);
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest(sorted(said).toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static JsonNode sorted(JsonNode value) {
		if (value.isObject()) {
			ObjectNode sorted = JsonNodeFactory.instance.objectNode();
			value.propertyNames().stream().sorted().forEach((name) -> sorted.set(name, sorted(value.path(name))));
			return sorted;
		}
		if (value.isArray()) {
			ArrayNode items = JsonNodeFactory.instance.arrayNode();
			value.forEach((item) -> items.add(sorted(item)));
			return items;
		}
		return value;
	}

}
