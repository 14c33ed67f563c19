package io.keiretsu.name;

/**
 * How a word sounds, roughly, so that a foreign word that another script spells by its
 * sound (パナソニック, 포스코) is known again.
 */
final class Sound {

	private static final double NEAR = 0.6;

	private static final RememberedWords FOLDED = new RememberedWords();

	private Sound() {
	}

	/**
	 * {@return whether two words may be one, of which one was written in another script}:
	 * the same consonants in their order, and mostly the same vowels
	 */
	static boolean isSame(String one, String other) {
		String sound = folded(one);
		String heard = folded(other);
		if (sound.isEmpty() || heard.isEmpty()) {
			return false;
		}
		String bones = bones(sound);
		boolean bonesAgree = bones.length() > 1 && bones.equals(bones(heard));
		double alike = alike(sound, heard);
		return bonesAgree && alike >= ((bones.length() > 3) ? NEAR : 0.7) || alike >= 0.88;
	}

	private static String folded(String word) {
		return FOLDED.get(word, Sound::heard);
	}

	private static String heard(String word) {
		return Spelling.loose(word)
			.replace("tch", "t")
			.replace("dj", "j")
			.replace("dg", "j")
			.replace("ph", "f")
			.replace("ck", "k")
			.replace("sh", "s")
			.replace("ch", "t")
			.replace("th", "s")
			.replace("ts", "t")
			.replace("qu", "k")
			.replace("x", "ks")
			.replaceAll("c(?=[eiy])", "s")
			.replaceAll("[cgq]", "k")
			.replaceAll("[vp]", "b")
			.replace("d", "t")
			.replaceAll("[jz]", "s")
			.replace("l", "r")
			.replace("f", "h")
			.replace("m", "n")
			.replace("eo", "u")
			.replace("eu", "u")
			.replace("ae", "a")
			.replace("y", "i")
			.replace("w", "u")
			.replaceAll("(.)\\1+", "$1");
	}

	private static String bones(String folded) {
		return folded.replaceAll("(?<!^)[aeiou]", "").replaceAll("(.)\\1+", "$1");
	}

	private static double alike(String one, String other) {
		return 1 - (double) distance(one, other) / Math.max(one.length(), other.length());
	}

	/** Levenshtein's. */
	static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				int changed = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
				diagonal = above;
			}
		}
		return row[other.length()];
	}

}
