using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Reads what is kept as a grant.</summary>
internal static class GrantJson
{
    /// <summary>Returns null if there is no grant, or none that this version of the library can read.</summary>
    public static T? Read<T>(string? grant, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return grant is null ? null : JsonSerializer.Deserialize(grant, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
