using Npgsql;
using StackExchange.Redis;

namespace MeetingApis.Samples.SharedTokens;

/// <summary>Where Redis and PostgreSQL are, and whether they are there.</summary>
internal static class Servers
{
    public static string Redis { get; } = Environment.GetEnvironmentVariable("MEETINGAPIS_REDIS") ?? "127.0.0.1:6379";

    public static string PostgreSql { get; } = Environment.GetEnvironmentVariable("MEETINGAPIS_POSTGRESQL") ?? "Host=127.0.0.1;Username=postgres;Database=postgres";

    /// <summary>What keeps the sample from running; null when both servers answer.</summary>
    public static async Task<string?> FindProblemAsync()
    {
        try
        {
            using ConnectionMultiplexer redis = await ConnectionMultiplexer.ConnectAsync(Redis);
            await using var database = NpgsqlDataSource.Create(PostgreSql);
            await using NpgsqlConnection connection = await database.OpenConnectionAsync();
            return null;
        }
        catch (Exception e) when (e is RedisConnectionException or NpgsqlException)
        {
            return e.Message;
        }
    }
}
