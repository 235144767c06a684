// A host of a user that keeps its grants in PostgreSQL, against the packed MeetingApis.PostgreSql. It is compiled and run,
// without a database: it prints the script for one.
using MeetingApis;
using MeetingApis.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

await using NpgsqlDataSource dataSource = NpgsqlDataSource.Create("Host=db.example.com;Username=meetings");
await using ServiceProvider provider = new ServiceCollection()
    .AddSingleton(dataSource)
    .AddMeetingPostgreSqlGrants(services => services.GetRequiredService<NpgsqlDataSource>(), schema: "meetings")
    .BuildServiceProvider();

Console.WriteLine(provider.GetRequiredService<PostgreSqlGrantStore>().CreateTableScript);
return provider.GetRequiredService<IGrantStore>() is PostgreSqlGrantStore ? 0 : 1;
