using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Testing;

/// <summary>Time zones by the names of the TZ database, which are the ones that the vendors know.</summary>
internal static class TimeZones
{
    /// <summary>Finds a zone. The names of Windows are none.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out TimeZoneInfo? zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone) && zone.HasIanaId;
}
