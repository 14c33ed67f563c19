package io.keiretsu.disruption.network;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.postgresql.PGConnection;

/**
 * What holds on one day, as a table of PostgreSQL with an index each way, and the same
 * questions as recursive common table expressions. To measure against; what takes longer
 * than a minute is broken off, and counts as a minute.
 */
final class PostgresSupply implements AutoCloseable {

	private static final String CANCELLED = "57014";

	private static final String REACH = """
			WITH RECURSIVE reached(firm) AS (VALUES (?) UNION SELECT relation.%2$s FROM reached JOIN relation ON relation.%1$s = reached.firm)
			SELECT count(*), (SELECT count(*) FROM (SELECT firm FROM reached ORDER BY firm LIMIT 100) first) FROM reached""";

	private static final String TIERS = """
			WITH RECURSIVE reached(firm, tier) AS (VALUES (?, 0) UNION SELECT relation.%2$s, tier + 1 FROM reached JOIN relation ON relation.%1$s = reached.firm WHERE tier < ?)
			SELECT firm, min(tier) AS tier FROM reached GROUP BY firm ORDER BY tier, firm LIMIT 100""";

	private static final String EXPOSURE = """
			WITH RECURSIVE path(firm, loss, tier) AS (VALUES (?, 1::double precision, 0)
			  UNION ALL SELECT relation.buyer, path.loss * relation.share, tier + 1 FROM path JOIN relation ON relation.supplier = path.firm WHERE tier < ? AND relation.share > 0)
			SELECT firm, least(1, sum(loss)) AS loss FROM path GROUP BY firm ORDER BY loss DESC, firm LIMIT 100""";

	private final Connection connection;

	PostgresSupply(String url, NetworkView view) throws Exception {
		this.connection = DriverManager.getConnection(url, new Properties());
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("SET statement_timeout = '60s'");
			statement.execute("DROP TABLE IF EXISTS relation");
			statement.execute("CREATE TABLE relation (supplier int, buyer int, share double precision)");
			copy(view);
			statement.execute("CREATE INDEX ON relation (supplier) INCLUDE (buyer, share)");
			statement.execute("CREATE INDEX ON relation (buyer) INCLUDE (supplier, share)");
			statement.execute("VACUUM ANALYZE relation");
		}
	}

	private void copy(NetworkView view) throws Exception {
		StringBuilder rows = new StringBuilder();
		for (Lane lane : view.down()) {
			for (int supplier = 0; supplier + 1 < lane.start.length; supplier++) {
				for (int row = lane.start[supplier]; row < lane.start[supplier + 1]; row++) {
					if (lane.isLive(row)) {
						int share = lane.table.column(Column.COST_MIN)[row];
						rows.append(supplier)
							.append('\t')
							.append(lane.target[row])
							.append('\t')
							.append((share > 0) ? Column.share(share) : 0)
							.append('\n');
					}
				}
			}
			this.connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("COPY relation FROM STDIN", new StringReader(rows.toString()));
			rows.setLength(0);
		}
	}

	int reach(int firm, boolean up) {
		return rows(columns(REACH, up), firm, -1);
	}

	int tiers(int firm, int tiers, boolean up) {
		return rows(columns(TIERS, up), firm, tiers);
	}

	int exposure(int firm, int tiers) {
		return rows(EXPOSURE, firm, tiers);
	}

	private static String columns(String sql, boolean up) {
		return up ? sql.formatted("buyer", "supplier") : sql.formatted("supplier", "buyer");
	}

	private int rows(String sql, int firm, int tiers) {
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setInt(1, firm);
			if (tiers != -1) {
				statement.setInt(2, tiers);
			}
			int rows = 0;
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					rows++;
				}
			}
			return rows;
		}
		catch (SQLException ex) {
			if (CANCELLED.equals(ex.getSQLState())) {
				return 0;
			}
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
