using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>What a calendar is to say of itself. It replaces everything that the calendar said before.</summary>
public sealed partial record ChangedWeComCalendar
{
    /// <summary>The calendar's id.</summary>
    [JsonPropertyName("cal_id")]
    public required string CalendarId { get; init; }

    /// <summary>The title, 1 to 128 characters (Unicode code points).</summary>
    [JsonPropertyName("summary")]
    public required string Summary { get; init; }

    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    [JsonPropertyName("color")]
    public required string Color { get; init; }

    /// <summary>The description, at most 512 characters (Unicode code points). Null or empty means none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The user ids of at most 3 administrators, who must be among <see cref="Shares"/>. Null or empty means none.</summary>
    [JsonPropertyName("admins")]
    public IReadOnlyList<string>? AdminUserIds { get; init; }

    /// <summary>
    /// Who sees a public calendar. An empty range means nobody. Null only with
    /// <see cref="UpdateWeComCalendarRequest.SkipPublicRange"/>, which keeps the present range. The page does not require
    /// the range; the library does, so that a change of the title alone does not take the calendar from everybody.
    /// </summary>
    [JsonPropertyName("public_range")]
    public WeComCalendarRange? PublicRange { get; init; }

    /// <summary>
    /// All members with whom the calendar is to be shared, at most 2,000; members who are not in the list see it no
    /// longer. An empty list shares it with nobody. The page does not require the list; the library does, so that a
    /// change of the title alone does not take the calendar from everybody.
    /// </summary>
    [JsonPropertyName("shares")]
    public required IReadOnlyList<WeComCalendarShare> Shares { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CalendarId = {CalendarId}, Summary = {Summary}, Color = {Color}, Description = {Description}");
        builder.Append(CultureInfo.InvariantCulture, $", AdminUserIds = {AdminUserIds?.Count}, PublicRange = {PublicRange}, Shares = {Shares?.Count}");
        return true;
    }
}
