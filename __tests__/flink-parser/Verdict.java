import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.config.Lex;
import org.apache.calcite.sql.*;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.flink.sql.parser.ddl.*;
import org.apache.flink.sql.parser.ddl.materializedtable.*;
import org.apache.flink.sql.parser.ddl.model.SqlCreateModelAs;
import org.apache.flink.sql.parser.ddl.table.*;
import org.apache.flink.sql.parser.ddl.view.*;
import org.apache.flink.sql.parser.dml.*;
import org.apache.flink.sql.parser.dql.*;
import org.apache.flink.sql.parser.impl.FlinkSqlParserImpl;
import org.apache.flink.sql.parser.validate.FlinkSqlConformance;

/**
 * What Flink's parser says of texts. In: a text a line, in Base64. Out: one JSON object a line, with the tables that
 * its tree names and where ("read db.t 1:15"), or with its message and the place that it stumbles on.
 */
public final class Verdict {
  /** As Flink's planner sets its parser up. */
  private static final SqlParser.Config CONFIG =
      SqlParser.config()
          .withParserFactory(FlinkSqlParserImpl.FACTORY)
          .withConformance(FlinkSqlConformance.DEFAULT)
          .withLex(Lex.JAVA)
          .withIdentifierMaxLength(256);

  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(verdict(new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8)));
    }
    out.flush();
  }

  private static String verdict(String sql) {
    SqlNodeList statements;
    try {
      statements = SqlParser.create(sql, CONFIG).parseStmtList();
    } catch (SqlParseException e) {
      return rejected(e.getMessage(), e.getPos() == null ? 0 : e.getPos().getLineNum(),
          e.getPos() == null ? 0 : e.getPos().getColumnNum());
    } catch (RuntimeException | StackOverflowError e) {
      // The parser's own code throws, for numbers out of range and the like: whoever sends this gets no job either.
      return rejected(e.toString(), 0, 0);
    }
    return "{\"accepted\":true,\"names\":[" + names(sql, statements) + "]}";
  }

  /** What this class cannot walk is its own fault, and no verdict of Flink's. */
  private static String names(String sql, SqlNodeList statements) {
    Names names = new Names();
    try {
      statements.forEach(names::statement);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException("the tree cannot be walked of: " + sql, e);
    }
    return names.found.stream().map(Verdict::quoted).collect(Collectors.joining(","));
  }

  private static String rejected(String message, int line, int column) {
    String first = String.valueOf(message).split("\n", 2)[0];
    return "{\"accepted\":false,\"message\":" + quoted(first) + ",\"line\":" + line + ",\"column\":" + column + "}";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char unit : text.toCharArray()) {
      if (unit == '"' || unit == '\\' || unit < ' ' || Character.isSurrogate(unit)) {
        json.append(String.format("\\u%04x", (int) unit));
      } else {
        json.append(unit);
      }
    }
    return json.append('"').toString();
  }

  /** The tables and views that trees name; names that a WITH clause defines are none. */
  private static final class Names {
    final List<String> found = new ArrayList<>();
    private final Deque<Set<String>> common = new ArrayDeque<>();

    void statement(SqlNode statement) {
      if (statement instanceof SqlInsert insert) insert(insert);
      else if (statement instanceof SqlUpdate update) update(update);
      else if (statement instanceof SqlDelete delete) delete(delete);
      else if (statement instanceof SqlMerge merge) merge(merge);
      else if (statement instanceof SqlStatementSet set) set.getInserts().forEach(this::statement);
      else if (statement instanceof SqlExecute execute) statement(execute.getStatement());
      else if (statement instanceof SqlRichExplain explain) statement(explain.getStatement());
      else if (statement instanceof SqlExplain explain) statement(explain.getExplicandum());
      else if (statement instanceof SqlCompilePlan plan) plan.getOperandList().forEach(this::statement);
      else if (statement instanceof SqlCompileAndExecutePlan plan) plan.getOperandList().forEach(this::statement);
      else if (!definition(statement) && !alteration(statement) && !mention(statement)) expression(statement);
    }

    private void insert(SqlInsert insert) {
      add("write", tableOf(insert.getTargetTable()));
      query(insert.getSource());
    }

    private void update(SqlUpdate update) {
      add("write", tableOf(update.getTargetTable()));
      expression(update.getSourceExpressionList());
      expression(update.getCondition());
    }

    private void delete(SqlDelete delete) {
      add("write", tableOf(delete.getTargetTable()));
      expression(delete.getCondition());
    }

    private void merge(SqlMerge merge) {
      add("write", tableOf(merge.getTargetTable()));
      from(merge.getSourceTableRef());
      expression(merge.getCondition());
      if (merge.getUpdateCall() != null) expression(merge.getUpdateCall().getSourceExpressionList());
      if (merge.getInsertCall() != null) query(merge.getInsertCall().getSource());
    }

    private static SqlIdentifier tableOf(SqlNode target) {
      return target instanceof SqlIdentifier name ? name : tableOf(((SqlCall) target).operand(0));
    }

    private boolean definition(SqlNode statement) {
      SqlNode query;
      if (statement instanceof SqlCreateTableAs create) query = create.getAsQuery();
      else if (statement instanceof SqlReplaceTableAs replace) query = replace.getAsQuery();
      else if (statement instanceof SqlCreateMaterializedTable create) query = create.getAsQuery();
      else if (statement instanceof SqlCreateView create) query = create.getQuery();
      else if (statement instanceof SqlCreateTable) query = null;
      else if (statement instanceof SqlCreateModelAs model) {
        query(model.getAsQuery());
        return true;
      } else return false;
      add("define", ((SqlCreateObject) statement).getName());
      if (statement instanceof SqlCreateTableLike create) add("like", create.getTableLike().getSourceTable());
      query(query);
      return true;
    }

    private boolean alteration(SqlNode statement) {
      if (statement instanceof SqlAlterTable alter) add("alter", alter.getTableName());
      else if (statement instanceof SqlAlterView || statement instanceof SqlAlterMaterializedTable) add("alter", first(statement));
      else if (statement instanceof SqlAnalyzeTable) add("alter", first(statement));
      else if (statement instanceof SqlTruncateTable) add("write", first(statement));
      else if (statement instanceof SqlDropTable || statement instanceof SqlDropView
          || statement instanceof SqlDropMaterializedTable) add("drop", first(statement));
      else return false;
      List<SqlNode> operands = ((SqlCall) statement).getOperandList();
      if (statement instanceof SqlAlterTableRename || statement instanceof SqlAlterViewRename) add("rename", (SqlIdentifier) operands.get(1));
      if (statement instanceof SqlAlterViewAs || statement instanceof SqlAlterMaterializedTableAsQuery) query(operands.get(1));
      return true;
    }

    private boolean mention(SqlNode statement) {
      boolean mentions = statement instanceof SqlRichDescribeTable || statement instanceof SqlDescribeTable
          || statement instanceof SqlShowColumns || statement instanceof SqlShowPartitions
          || statement instanceof SqlShowCreateTable || statement instanceof SqlShowCreateView
          || statement instanceof SqlShowCreateMaterializedTable;
      if (mentions) add("mention", first(statement));
      return mentions;
    }

    private static SqlIdentifier first(SqlNode statement) {
      return ((SqlCall) statement).operand(0);
    }

    private void add(String role, SqlIdentifier name) {
      var place = name.getParserPosition();
      String dotted = String.join(".", name.isStar() ? name.names.subList(0, name.names.size() - 1) : name.names);
      found.add(role + " " + dotted + " " + place.getLineNum() + ":" + place.getColumnNum());
    }

    private void read(SqlIdentifier name) {
      boolean isCommon = name.names.size() - (name.isStar() ? 1 : 0) == 1
          && common.stream().anyMatch(names -> names.contains(name.names.get(0)));
      if (!isCommon) add("read", name);
    }

    private void query(SqlNode query) {
      query(query, List.of());
    }

    /** What orders the query sees the tables of its WITH clause too. */
    private void query(SqlNode query, List<SqlNode> behind) {
      if (query instanceof SqlOrderBy ordered) {
        List<SqlNode> all = new ArrayList<>(ordered.getOperandList().subList(1, 4));
        all.addAll(behind);
        query(ordered.query, all);
      } else if (query instanceof SqlWith with) {
        common.push(new HashSet<>());
        with.withList.forEach(item -> commonTable((SqlWithItem) item));
        query(with.body);
        behind.forEach(this::expression);
        common.pop();
      } else {
        expression(query);
        behind.forEach(this::expression);
      }
    }

    private void commonTable(SqlWithItem item) {
      boolean seesItself = item.recursive != null && item.recursive.booleanValue();
      if (seesItself) common.peek().add(item.name.getSimple());
      query(item.query);
      common.peek().add(item.name.getSimple());
    }

    /** Queries stand anywhere in expressions, and expressions in queries. */
    private void expression(SqlNode node) {
      if (node instanceof SqlOrderBy || node instanceof SqlWith) query(node);
      else if (node instanceof SqlSelect select) select(select);
      else if (node instanceof SqlMatchRecognize || node instanceof SqlJoin) from(node);
      else if (node instanceof SqlNodeList list) list.forEach(this::expression);
      else if (node instanceof SqlCall call && call.getKind() == SqlKind.EXPLICIT_TABLE) read(call.operand(0));
      else if (node instanceof SqlCall call) call.getOperandList().forEach(this::expression);
    }

    private void select(SqlSelect select) {
      for (SqlNode operand : select.getOperandList()) {
        if (operand == select.getFrom()) from(operand);
        else expression(operand);
      }
    }

    private void from(SqlNode table) {
      if (table instanceof SqlIdentifier name) read(name);
      else if (table instanceof SqlCall call && isOfTable(call)) {
        from(call.operand(0));
        call.getOperandList().stream().skip(1).filter(Objects::nonNull).forEach(this::expression);
      } else if (table instanceof SqlJoin join) {
        from(join.getLeft());
        from(join.getRight());
        expression(join.getCondition());
      } else expression(table);
    }

    /** Whether the first operand is a table, and the others say something of it. */
    private static boolean isOfTable(SqlCall call) {
      return switch (call.getKind()) {
        case AS, LATERAL, TABLE_REF, EXTEND, SNAPSHOT, TABLESAMPLE, PIVOT, UNPIVOT, MATCH_RECOGNIZE -> true;
        default -> false;
      };
    }
  }
}
