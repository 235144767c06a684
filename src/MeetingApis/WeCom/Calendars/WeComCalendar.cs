using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A calendar (日历). A change overwrites all of it, so what people and ranges it names is read in full or not at all.</summary>
public sealed record WeComCalendar
{
    /// <summary>The calendar's id.</summary>
    [JsonPropertyName("cal_id")]
    [NeverNull]
    public string? CalendarId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; init; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The user ids of the administrators. Empty when there are none.</summary>
    [JsonPropertyName("admins")]
    [NeverNull]
    public IReadOnlyList<string> AdminUserIds { get => field ?? []; init; }

    /// <summary>Whether the calendar is public (公共日历).</summary>
    [JsonPropertyName("is_public")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsPublic { get; init; }

    /// <summary>Who sees the calendar, if it is public.</summary>
    [JsonPropertyName("public_range")]
    [JsonConverter(typeof(LenientObjectConverter<WeComCalendarRangeInfo>))]
    [NeverNull]
    public WeComCalendarRangeInfo? PublicRange { get; init; }

    /// <summary>Whether it is a calendar of the whole organisation (全员日历).</summary>
    [JsonPropertyName("is_corp_calendar")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsCorpCalendar { get; init; }

    /// <summary>The members with whom the calendar is shared. Empty when there are none.</summary>
    [JsonPropertyName("shares")]
    [NeverNull]
    public IReadOnlyList<WeComCalendarShare> Shares { get => field ?? []; init; }

    /// <summary>Reads the name in the page's example, which differs from the one in its table. Both names are read.</summary>
    [JsonInclude]
    [JsonPropertyName("adminis")]
    [NeverNull]
    internal IReadOnlyList<string>? AdminUserIdsOfTheExample { get => null; init => AdminUserIds = AdminUserIds.Count > 0 || value is null ? AdminUserIds : value; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CalendarId = {CalendarId}, Summary = {Summary}, Color = {Color}, Description = {Description}, AdminUserIds = {AdminUserIds.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", IsPublic = {IsPublic}, PublicRange = {PublicRange}, IsCorpCalendar = {IsCorpCalendar}, Shares = {Shares.Count}");
        return true;
    }
}
