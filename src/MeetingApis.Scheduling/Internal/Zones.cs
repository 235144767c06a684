using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Scheduling.Internal;

/// <summary>Which names of time zones count: those of the IANA database, whatever else the machine knows.</summary>
internal static class Zones
{
    public static bool TryFind(string? name, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        return !string.IsNullOrWhiteSpace(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone) && zone.HasIanaId;
    }

    /// <summary>The first name that counts, or else China's: vendors keep whatever other programs wrote, such as names of Windows.</summary>
    public static string FirstKnown(params ReadOnlySpan<string?> names)
    {
        foreach (string? name in names)
        {
            if (TryFind(name, out _))
            {
                return name!;
            }
        }

        return ChinaTime.TimeZone;
    }
}
