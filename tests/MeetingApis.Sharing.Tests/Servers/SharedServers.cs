using MeetingApis.Tests;
using Npgsql;
using StackExchange.Redis;

namespace MeetingApis.Sharing.Tests;

/// <summary>The servers that all tests share. Without them a test is skipped, with a word on how to start them.</summary>
internal static class SharedServers
{
    private const string HowToStart = """Start them with: eval "$(.ci/servers.sh start)", which '.ci/servers.sh install' makes possible on Debian; or name yours in MEETINGAPIS_REDIS and MEETINGAPIS_POSTGRESQL.""";

    /// <summary>A connection string of Npgsql.</summary>
    private static string PostgreSql => Environment.GetEnvironmentVariable("MEETINGAPIS_POSTGRESQL") ?? "Host=127.0.0.1;Username=postgres;Database=postgres";

    /// <summary>Host and port.</summary>
    private static string Redis => Environment.GetEnvironmentVariable("MEETINGAPIS_REDIS") ?? "127.0.0.1:6379";

    /// <summary>Host and port of a Redis that answers.</summary>
    public static async Task<string> RedisAsync()
    {
        try
        {
            using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(Redis);
        }
        catch (RedisConnectionException e)
        {
            Skipped.Because($"No Redis answers ({e.Message}). {HowToStart}");
        }

        return Redis;
    }

    /// <summary>The connection string of a PostgreSQL that answers.</summary>
    public static async Task<string> PostgreSqlAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var dataSource = NpgsqlDataSource.Create(PostgreSql);
            await using NpgsqlCommand command = dataSource.CreateCommand("SELECT 1");
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (NpgsqlException e)
        {
            Skipped.Because($"No PostgreSQL answers ({e.Message}). {HowToStart}");
        }

        return PostgreSql;
    }
}
