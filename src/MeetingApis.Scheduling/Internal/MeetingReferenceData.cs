using System.Text.Json.Serialization;

namespace MeetingApis.Scheduling.Internal;

/// <summary>A reference as it stands in the text of an id. Its names are short and never change.</summary>
internal sealed record MeetingReferenceData
{
    private static readonly Dictionary<MeetingVendor, string> s_vendors = new() { [MeetingVendor.Feishu] = "f", [MeetingVendor.WeCom] = "w", [MeetingVendor.DingTalk] = "d" };

    [JsonPropertyName("v")]
    public string? Vendor { get; init; }

    [JsonPropertyName("a")]
    public string? AppId { get; init; }

    [JsonPropertyName("t")]
    public string? Tenant { get; init; }

    [JsonPropertyName("u")]
    public string? User { get; init; }

    [JsonPropertyName("e")]
    public string? EventId { get; init; }

    [JsonPropertyName("n")]
    public bool Online { get; init; }

    [JsonPropertyName("o")]
    public string? OrganizerId { get; init; }

    [JsonPropertyName("c")]
    public string? CalendarId { get; init; }

    [JsonPropertyName("z")]
    public string? TimeZone { get; init; }

    [JsonPropertyName("k")]
    public string? KeyRecord { get; init; }

    [JsonPropertyName("q")]
    public IReadOnlyList<string?>? ApprovalRooms { get; init; }

    [JsonPropertyName("b")]
    public SortedDictionary<string, string>? Bookings { get; init; }

    public static MeetingReferenceData Of(MeetingReference reference) => new()
    {
        Vendor = s_vendors[reference.Vendor],
        AppId = reference.AppId,
        Tenant = reference.Tenant,
        User = reference.User,
        EventId = reference.EventId,
        Online = reference.Online,
        OrganizerId = reference.OrganizerId,
        CalendarId = reference.CalendarId,
        TimeZone = reference.TimeZone,
        KeyRecord = reference.KeyRecord,
        ApprovalRooms = reference.ApprovalRooms.Count == 0 ? null : reference.ApprovalRooms,
        Bookings = reference.Bookings.Count == 0 ? null : new SortedDictionary<string, string>(reference.Bookings.ToDictionary(), StringComparer.Ordinal),
    };

    /// <summary>Null if something is missing.</summary>
    public MeetingReference? ToReference() => AppId is { Length: > 0 } && EventId is { Length: > 0 } && s_vendors.ContainsValue(Vendor ?? "") && Bookings?.ContainsValue(null!) != true
        ? new MeetingReference
        {
            Vendor = s_vendors.First(pair => pair.Value == Vendor).Key,
            AppId = AppId,
            Tenant = Tenant,
            User = User,
            EventId = EventId,
            Online = Online,
            OrganizerId = OrganizerId,
            CalendarId = CalendarId,
            TimeZone = TimeZone,
            KeyRecord = KeyRecord,
            ApprovalRooms = [.. (ApprovalRooms ?? []).OfType<string>()],
            Bookings = Bookings ?? [],
        }
        : null;
}
