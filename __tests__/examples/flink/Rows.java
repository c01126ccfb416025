// Runs queries on Apache Flink, one after the other, and writes the rows that each ends with.
//   java -cp 'FLINK_LIB/*' Rows.java FOLDER
// FOLDER/plan.txt has a line for each act: `ddl FILE`, or `query TABLE KEY COLUMNS FILE` (KEY is - for none).
// The rows of TABLE go to FOLDER/TABLE/rows.jsonl.
import java.math.BigDecimal;
import java.nio.file.*;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.*;
import org.apache.flink.table.api.*;
import org.apache.flink.types.*;

public class Rows {
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    TableEnvironment flink = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    flink.getConfig().set("parallelism.default", "1");
    // The files are read to their end before a watermark passes: what is late then depends on the rows alone.
    flink.getConfig().set("pipeline.auto-watermark-interval", "1 h");
    flink.getConfig().set("table.local-time-zone", "UTC");
    for (String line : Files.readAllLines(folder.resolve("plan.txt"))) {
      String[] words = line.split(" ");
      String sql = Files.readString(folder.resolve(words[words.length - 1]));
      if (words[0].equals("ddl")) flink.executeSql(sql);
      else write(folder.resolve(words[1]), rows(flink, sql, words[2], words[3].split(",")));
    }
  }

  /** What a changelog comes to: by key, or as a multiset. */
  static Collection<String> rows(TableEnvironment flink, String sql, String key, String[] columns) throws Exception {
    List<String> all = new ArrayList<>();
    Map<String, String> byKey = new TreeMap<>();
    try (var changes = flink.sqlQuery(sql).execute().collect()) {
      while (changes.hasNext()) {
        Row row = changes.next();
        boolean there = row.getKind() == RowKind.INSERT || row.getKind() == RowKind.UPDATE_AFTER;
        String json = json(row, columns);
        String of = key(row, columns, key);
        if (key.equals("-")) { if (there) all.add(json); else all.remove(json); }
        else if (there) byKey.put(of, json);
        else byKey.remove(of, json);
      }
    }
    Collections.sort(all);
    return key.equals("-") ? all : byKey.values();
  }

  static String key(Row row, String[] columns, String key) {
    List<String> keys = List.of(key.split(","));
    StringJoiner joined = new StringJoiner("|");
    for (int i = 0; i < columns.length; i++) if (keys.contains(columns[i])) joined.add(json(row.getField(i)));
    return joined.toString();
  }

  static String json(Row row, String[] columns) {
    StringJoiner fields = new StringJoiner(",", "{", "}");
    for (int i = 0; i < columns.length; i++) fields.add("\"" + columns[i] + "\":" + json(row.getField(i)));
    return fields.toString();
  }

  /** Decimals are texts, so that no digit is lost. */
  static String json(Object value) {
    if (value == null) return "null";
    if (value instanceof LocalDateTime time) return "\"" + TIME.format(time) + "\"";
    if (value instanceof BigDecimal decimal) return "\"" + decimal.toPlainString() + "\"";
    if (value instanceof Number) return value.toString();
    return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  static void write(Path folder, Collection<String> rows) throws Exception {
    Files.createDirectories(folder);
    Files.write(folder.resolve("rows.jsonl"), rows);
  }
}
