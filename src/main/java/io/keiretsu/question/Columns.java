package io.keiretsu.question;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;

import io.keiretsu.fact.Qualifier;
import io.keiretsu.fact.Quantity;

/**
 * Between the flat columns that Cypher returns and the record of a row. A {@link Thing}
 * {@code x} takes the columns {@code x} and {@code xId}, a list of things {@code xs}
 * takes {@code xs} and {@code xIds}, and a {@link Quantity} takes as many as
 * {@link #quantity(String, boolean)} names; everything else takes one.
 *
 * @param <R> the row
 */
public final class Columns<R extends Record> {

	private final Class<R> type;

	private final List<Cell> cells;

	private final List<String> names;

	private final List<String> gaps;

	private final Function<List<@Nullable Object>, R> records;

	Columns(Class<R> type) {
		this.type = type;
		this.cells = Arrays.stream(type.getRecordComponents()).map(Cell::of).toList();
		this.names = all().stream().map(Column::name).toList();
		this.gaps = this.cells.stream()
			.filter((cell) -> cell.component().isAnnotationPresent(Gap.class))
			.map((cell) -> cell.columns().get(0).name())
			.toList();
		this.records = Records.of(type);
	}

	/**
	 * A column.
	 *
	 * @param name as Cypher, JSON and CSV have it
	 * @param type text, number, boolean or a list of texts
	 */
	public record Column(String name, String type) {

	}

	/** A component of the row, with the columns that it takes. */
	private record Cell(RecordComponent component, Form form, List<Column> columns) {

		enum Form {

			THING, THINGS, QUANTITY, PLAIN

		}

		static Cell of(RecordComponent component) {
			String name = component.getName();
			if (component.getType() == Thing.class) {
				return new Cell(component, Form.THING, List.of(text(name), text(name + "Id")));
			}
			if (component.getType() == Quantity.class) {
				return new Cell(component, Form.QUANTITY, quantity(name, component.isAnnotationPresent(Unit.class)));
			}
			if (component.getType() == List.class) {
				Column texts = new Column(name, "texts");
				boolean things = ((ParameterizedType) component.getGenericType())
					.getActualTypeArguments()[0] == Thing.class;
				return things ? new Cell(component, Form.THINGS, List.of(texts, new Column(idsOf(name), "texts")))
						: new Cell(component, Form.PLAIN, List.of(texts));
			}
			Class<?> plain = BeanUtils.isSimpleValueType(component.getType()) ? component.getType() : String.class;
			return new Cell(component, Form.PLAIN, List.of(new Column(name,
					Number.class.isAssignableFrom(plain) ? "number" : (plain == Boolean.class) ? "boolean" : "text")));
		}

		private static String idsOf(String plural) {
			return plural.replaceFirst("ies$", "y").replaceFirst("s$", "") + "Ids";
		}

		@Nullable Object read(Map<String, @Nullable Object> row) {
			Object value = row.get(this.columns.get(0).name());
			Object second = (this.columns.size() > 1) ? row.get(this.columns.get(1).name()) : null;
			return switch (this.form) {
				case THING -> (second == null) ? null : new Thing(second.toString(), String.valueOf(value));
				case THINGS -> things((List<?>) value, (List<?>) second);
				case QUANTITY -> toQuantity(row);
				case PLAIN -> plain(value);
			};
		}

		private static List<Thing> things(@Nullable List<?> names, @Nullable List<?> ids) {
			return (names == null || ids == null) ? List.of()
					: IntStream.range(0, ids.size())
						.mapToObj((index) -> new Thing(ids.get(index).toString(), names.get(index).toString()))
						.toList();
		}

		private @Nullable Object plain(@Nullable Object value) {
			if (value instanceof Number number) {
				return (this.component.getType() == Integer.class) ? (Object) number.intValue()
						: Numbers.plain(number.doubleValue());
			}
			return (value == null && this.component.getType() == List.class) ? List.of() : value;
		}

		private @Nullable Quantity toQuantity(Map<String, @Nullable Object> row) {
			String qualifier = (String) at(row, "ualifier");
			if (qualifier == null) {
				return null;
			}
			BigDecimal other = number(at(row, "Other"));
			boolean money = !this.component.isAnnotationPresent(Unit.class);
			Quantity second = (other == null) ? null : new Quantity(other, other, other,
					(String) at(row, "therCurrency"), true, Qualifier.of(qualifier), "not-stated", null);
			return new Quantity(number(row.get(this.component.getName())), number(at(row, "Min")),
					number(at(row, "Max")), (String) at(row, money ? "urrency" : "Unit"), money,
					Qualifier.of(qualifier), "not-stated", second);
		}

		private @Nullable Object at(Map<String, @Nullable Object> row, String ending) {
			return this.columns.stream()
				.map(Column::name)
				.filter((name) -> name.endsWith(ending) || (ending.equals("Other") && name.equals("otherAmount")))
				.findFirst()
				.map(row::get)
				.orElse(null);
		}

		private static @Nullable BigDecimal number(@Nullable Object value) {
			return (value instanceof Number number) ? Numbers.plain(number.doubleValue()) : null;
		}

	}

	private static Column text(String name) {
		return new Column(name, "text");
	}

	/**
	 * {@return the columns of a quantity: for money, {@code amount} has {@code currency},
	 * {@code qualifier}, {@code amountMin}, {@code amountMax}, {@code otherAmount},
	 * {@code otherCurrency} and {@code impliedRate}, any other name {@code x} has
	 * {@code xCurrency} and so on; in units it is {@code x}, {@code xMin}, {@code xMax},
	 * {@code xUnit} and {@code xQualifier}}
	 */
	private static List<Column> quantity(String name, boolean unit) {
		if (unit) {
			return List.of(number(name), number(name + "Min"), number(name + "Max"), text(name + "Unit"),
					text(name + "Qualifier"));
		}
		return name.equals("amount")
				? List.of(number(name), text("currency"), text("qualifier"), number("amountMin"), number("amountMax"),
						number("otherAmount"), text("otherCurrency"), number("impliedRate"))
				: List.of(number(name), text(name + "Currency"), text(name + "Qualifier"), number(name + "Min"),
						number(name + "Max"), number(name + "Other"), text(name + "OtherCurrency"),
						number(name + "ImpliedRate"));
	}

	private static Column number(String name) {
		return new Column(name, "number");
	}

	/**
	 * {@return all columns, in the order of CSV}
	 */
	public List<Column> all() {
		return this.cells.stream().flatMap((cell) -> cell.columns().stream()).toList();
	}

	/**
	 * {@return the names of all columns}
	 */
	public List<String> names() {
		return this.names;
	}

	/**
	 * {@return the columns in which {@code null} is a gap in what is known}
	 */
	List<String> gaps() {
		return this.gaps;
	}

	/**
	 * {@return the columns in which a row has a gap; a quantity that is only a range has
	 * no one value, and is known all the same}
	 * @param row as the driver gives it
	 */
	Set<String> open(Map<String, @Nullable Object> row) {
		return this.gaps.stream()
			.filter((column) -> row.get(column) == null && row.get(column + "Max") == null
					&& row.get(column + "Min") == null)
			.collect(Collectors.toSet());
	}

	/**
	 * {@return whether the rows rest on their facts alone}
	 */
	boolean areOnFactsAlone() {
		return this.type.isAnnotationPresent(OnFactsAlone.class);
	}

	/**
	 * {@return a row as it goes out: every column, numbers as people write them}
	 * @param row as the driver gives it
	 */
	Map<String, @Nullable Object> flat(Map<String, @Nullable Object> row) {
		Map<String, @Nullable Object> flat = new LinkedHashMap<>();
		this.names.forEach((name) -> flat.put(name,
				(row.get(name) instanceof Double number) ? Numbers.plain(number) : row.get(name)));
		return flat;
	}

	/**
	 * {@return the record of a row}
	 * @param row as the driver gives it
	 */
	R read(Map<String, @Nullable Object> row) {
		List<@Nullable Object> values = new ArrayList<>();
		this.cells.forEach((cell) -> values.add(cell.read(row)));
		return this.records.apply(values);
	}

}
