using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>What a new calendar says of itself.</summary>
public sealed partial record NewWeComCalendar
{
    /// <summary>The title, 1 to 128 characters (Unicode code points).</summary>
    [JsonPropertyName("summary")]
    public required string Summary { get; init; }

    /// <summary>The colour as <c>#RRGGBB</c>. Required, except for a calendar of the whole organisation, which cannot have one: null there.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; init; }

    /// <summary>The description, at most 512 characters (Unicode code points). Null or empty means none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The user ids of at most 3 administrators, who must be among <see cref="Shares"/>. Null or empty means none.</summary>
    [JsonPropertyName("admins")]
    public IReadOnlyList<string>? AdminUserIds { get; init; }

    /// <summary>
    /// Whether the calendar becomes the app's default calendar, into which schedules go that name none. Null means
    /// false. A third-party app has no default calendar, and a calendar of the whole organisation cannot be one.
    /// </summary>
    [JsonPropertyName("set_as_default")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? SetAsDefault { get; init; }

    /// <summary>Whether the calendar is public (公共日历), so that members can subscribe to it; at most 100 for each member. It cannot be changed later. Null means false.</summary>
    [JsonPropertyName("is_public")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsPublic { get; init; }

    /// <summary>Who sees a public calendar, or a calendar of the whole organisation, which must have it. Null for all others.</summary>
    [JsonPropertyName("public_range")]
    public WeComCalendarRange? PublicRange { get; init; }

    /// <summary>
    /// Whether it is a calendar of the whole organisation (全员日历), of which there are at most 20. It must have a
    /// <see cref="PublicRange"/>; it has no colour, cannot be the default calendar and cannot be shared for reading only.
    /// It cannot be changed later. Null means false.
    /// </summary>
    [JsonPropertyName("is_corp_calendar")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsCorpCalendar { get; init; }

    /// <summary>The members with whom the calendar is shared, at most 2,000; WeCom notifies them. Null or empty shares it with nobody.</summary>
    [JsonPropertyName("shares")]
    public IReadOnlyList<WeComCalendarShare>? Shares { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Summary = {Summary}, Color = {Color}, Description = {Description}, AdminUserIds = {AdminUserIds?.Count}, SetAsDefault = {SetAsDefault}");
        builder.Append(CultureInfo.InvariantCulture, $", IsPublic = {IsPublic}, PublicRange = {PublicRange}, IsCorpCalendar = {IsCorpCalendar}, Shares = {Shares?.Count}");
        return true;
    }
}
