namespace MeetingApis.Scheduling.Internal;

/// <summary>Everything that an id says.</summary>
internal sealed record MeetingReference
{
    public required MeetingVendor Vendor { get; init; }

    public required string AppId { get; init; }

    public string? Tenant { get; init; }

    public string? User { get; init; }

    /// <summary>The native id of the event, schedule or meeting.</summary>
    public required string EventId { get; init; }

    /// <summary>Whether the meeting is an online one: WeCom has other calls for those.</summary>
    public bool Online { get; init; }

    public string? OrganizerId { get; init; }

    public string? CalendarId { get; init; }

    /// <summary>The time zone, for a vendor that keeps none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The record in the store that belongs to the plan's key.</summary>
    public string? KeyRecord { get; init; }

    /// <summary>The rooms of which the plan said that somebody must approve them.</summary>
    public IReadOnlyList<string> ApprovalRooms { get => field ?? []; init; }

    /// <summary>The ids of bookings by the ids of rooms, for a vendor whose bookings have some.</summary>
    public IReadOnlyDictionary<string, string> Bookings { get => field ?? new Dictionary<string, string>(StringComparer.Ordinal); init; }
}
