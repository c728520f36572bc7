import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j server: `java Server.java HOME`, with its settings in `HOME/conf/neo4j.conf`. It ends when it is told to. */
class Server {
  public static void main(String[] args) {
    var home = Path.of(args[0]);
    var settings = home.resolve("conf").resolve("neo4j.conf");
    var service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
  }
}
