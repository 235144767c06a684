using System.Text.Json;

namespace MeetingApis.Sharing.Worker;

/// <summary>An app, and what its processes share.</summary>
/// <param name="BaseAddress">The vendor.</param>
/// <param name="AppId">The app's id.</param>
/// <param name="AppSecret">The app's secret.</param>
/// <param name="Redis">Where tokens are shared.</param>
/// <param name="Database">The grant store's connection string; null keeps grants and locks in the process.</param>
/// <param name="Schema">The grant store's schema.</param>
/// <param name="Key">What shared tokens and grants are encrypted with.</param>
/// <param name="User">As whom the app acts; null is as itself.</param>
public sealed record CallSettings(Uri BaseAddress, string AppId, string AppSecret, string Redis, string? Database, string? Schema, byte[] Key, string? User = null)
{
    public static CallSettings Parse(string text) => JsonSerializer.Deserialize<CallSettings>(text)!;

    /// <summary>As an argument of a process.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);
}
