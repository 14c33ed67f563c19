package io.keiretsu.disruption.network;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

import io.keiretsu.disruption.network.Flows.Need;

/**
 * {@link Flows} as the Economic Systemic Risk Index takes them, in the order of
 * suppliers. The flows of one type from one firm are a line, the lines of one type a
 * market, the flows of one type to one firm a group. It takes 44 bytes a flow and 16 a
 * line.
 */
final class Economy {

	final int firms;

	/** By firm: its output, in the unit of the weights. */
	final double[] output;

	final double allOutput;

	/** By firm: its first line; one more than firms. */
	final int[] firstLine;

	/** By line: its first flow; one more than lines. */
	final int[] firstFlow;

	/** By line. */
	final int[] market;

	/** By line: the supplier. */
	final int[] supplier;

	/** By line: its output. */
	final double[] lineOutput;

	/** By market: the output of its lines. */
	final double[] marketOutput;

	/** By flow: the buyer. */
	final int[] buyer;

	/** By flow: the group that it belongs to. */
	final int[] group;

	/** By flow: its part of the group, if the buyer cannot do without; else 0. */
	final double[] essential;

	/** By flow: its part of all inputs of the buyer, if it can; else 0. */
	final double[] linear;

	/** By flow: its part of the supplier's output. */
	final double[] ofOutput;

	/** By firm: its first place as buyer; one more than firms. */
	final int[] firstInput;

	/** By place: the flow. */
	final int[] inputFlow;

	/** By place: the supplier. */
	final int[] inputFrom;

	/** How many groups. */
	final int groups;

	/** By flow: where it was in what this was made of. */
	final int[] order;

	/**
	 * An economy.
	 * @param flows what flows in it
	 * @param greatest whether unstated needs count for the greatest loss or for the least
	 */
	Economy(Flows flows, boolean greatest) {
		this.firms = flows.firms();
		int size = flows.size();
		int types = Arrays.stream(flows.type()).max().orElse(-1) + 1;
		this.order = sorted(sorted(identity(size), (flow) -> flows.type()[flow] + 1, types + 1),
				(flow) -> flows.from()[flow], this.firms);
		this.output = new double[this.firms];
		this.firstLine = new int[this.firms + 1];
		int[] lineStarts = new int[size + 1];
		int[] markets = new int[size];
		int lines = 0;
		int marketCount = types;
		for (int flow = 0; flow < size; flow++) {
			int each = this.order[flow];
			int type = flows.type()[each];
			int before = (flow != 0) ? this.order[flow - 1] : -1;
			if (before == -1 || flows.from()[before] != flows.from()[each] || flows.type()[before] != type) {
				markets[lines] = (type != -1) ? type : marketCount++;
				this.firstLine[flows.from()[each] + 1]++;
				lineStarts[lines++] = flow;
			}
			this.output[flows.from()[each]] += flows.weight()[each];
		}
		lineStarts[lines] = size;
		sum(this.firstLine);
		this.firstFlow = Arrays.copyOf(lineStarts, lines + 1);
		this.market = Arrays.copyOf(markets, lines);
		this.supplier = new int[lines];
		this.lineOutput = new double[lines];
		this.marketOutput = new double[marketCount];
		this.buyer = new int[size];
		this.ofOutput = new double[size];
		for (int line = 0; line < lines; line++) {
			for (int flow = this.firstFlow[line]; flow < this.firstFlow[line + 1]; flow++) {
				int each = this.order[flow];
				double weight = flows.weight()[each];
				this.supplier[line] = flows.from()[each];
				this.lineOutput[line] += weight;
				this.buyer[flow] = flows.to()[each];
				this.ofOutput[flow] = part(weight, this.output[flows.from()[each]]);
			}
			this.marketOutput[this.market[line]] += this.lineOutput[line];
		}
		this.allOutput = Arrays.stream(this.output).sum();
		this.group = new int[size];
		this.essential = new double[size];
		this.linear = new double[size];
		this.inputFlow = sorted(sorted(identity(size), (flow) -> flows.type()[this.order[flow]] + 1, types + 1),
				(flow) -> flows.to()[this.order[flow]], this.firms);
		this.firstInput = new int[this.firms + 1];
		this.inputFrom = new int[size];
		this.groups = inputs(flows, greatest);
	}

	private int inputs(Flows flows, boolean greatest) {
		int[] back = this.inputFlow;
		double[] inputs = new double[this.firms];
		double[] grouped = new double[back.length];
		int count = 0;
		for (int place = 0; place < back.length; place++) {
			int each = this.order[back[place]];
			int before = (place != 0) ? this.order[back[place - 1]] : -1;
			if (before != -1
					&& (flows.to()[before] != flows.to()[each] || flows.type()[before] != flows.type()[each])) {
				count++;
			}
			this.group[back[place]] = count;
			grouped[count] += flows.weight()[each];
			inputs[flows.to()[each]] += flows.weight()[each];
			this.firstInput[flows.to()[each] + 1]++;
			this.inputFrom[place] = flows.from()[each];
		}
		sum(this.firstInput);
		for (int flow = 0; flow < back.length; flow++) {
			int each = this.order[flow];
			double weight = flows.weight()[each];
			Need need = (flows.type()[each] == -1) ? Need.NON_ESSENTIAL : flows.need()[each];
			boolean unstated = need == Need.UNSTATED;
			double ofAll = part(weight, inputs[flows.to()[each]]);
			if (need == Need.ESSENTIAL || (unstated && greatest)) {
				this.essential[flow] = part(weight, grouped[this.group[flow]]);
			}
			else if (unstated) {
				this.essential[flow] = ofAll;
			}
			this.linear[flow] = (need == Need.NON_ESSENTIAL || (unstated && greatest)) ? ofAll : 0;
		}
		return count + 1;
	}

	/** By a key from 0, and else as it was. */
	private static int[] sorted(int[] order, IntUnaryOperator key, int keys) {
		int[] next = new int[keys + 1];
		for (int each : order) {
			next[key.applyAsInt(each) + 1]++;
		}
		sum(next);
		int[] sorted = new int[order.length];
		for (int each : order) {
			sorted[next[key.applyAsInt(each)]++] = each;
		}
		return sorted;
	}

	private static int[] identity(int size) {
		int[] identity = new int[size];
		Arrays.setAll(identity, (index) -> index);
		return identity;
	}

	private static void sum(int[] starts) {
		for (int index = 1; index < starts.length; index++) {
			starts[index] += starts[index - 1];
		}
	}

	private static double part(double of, double all) {
		return (all > 0) ? of / all : 0;
	}

}
