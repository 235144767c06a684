using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A scheduled meeting to create.</summary>
public sealed partial record CreateWeComMeetingRequest
{
    /// <summary>The user id of the member who manages the meeting together with the app. The member must be within the app's visible range.</summary>
    [JsonPropertyName("admin_userid")]
    public required string AdminUserId { get; init; }

    /// <summary>The title, 1 to 255 characters (Unicode code points). From a provider's app, at most 40 bytes of UTF-8 or 20 characters. Without advanced meeting features, WeCom accepts 20 characters or 40 bytes.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>
    /// When the meeting begins, in the future; sent in whole seconds, a fraction is cut off. One page lists it as
    /// optional, but no page says what a meeting without a start is.
    /// </summary>
    [JsonPropertyName("meeting_start")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset MeetingStart { get; init; }

    /// <summary>How long the meeting lasts, 300 to 86,399 seconds; sent in whole seconds, a fraction is cut off.</summary>
    [JsonPropertyName("meeting_duration")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public required TimeSpan MeetingDuration { get; init; }

    /// <summary>The description, at most 500 characters (Unicode code points; the page says "500 bytes or UTF-8 characters"). Null or empty means none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>
    /// The place of the meeting, at most 18 Chinese or 36 ASCII characters: an ASCII character counts 1, any other 2,
    /// 36 in all. From a provider's app, at most 128 characters. Null or empty means no place.
    /// </summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>The id of the authorised app, a number. Only for old third-party suites that hold several apps; null for all others.</summary>
    [JsonPropertyName("agentid")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? AgentId { get; init; }

    /// <summary>
    /// The members who are invited, at most 300, in many organisations 100. Use
    /// <see cref="IWeComMeetingsApi.SetInviteesAsync"/> for more. The whole call fails if one member is unknown or
    /// outside the app's visible range. Null invites nobody.
    /// </summary>
    [JsonPropertyName("invitees")]
    public WeComMembers? Invitees { get; init; }

    /// <summary>People from outside who are invited by telephone number. Requires advanced meeting features; providers' apps cannot send it. Null invites nobody.</summary>
    [JsonPropertyName("guests")]
    public IReadOnlyList<WeComMeetingGuest>? Guests { get; init; }

    /// <summary>The meeting's settings. Null uses WeCom's defaults.</summary>
    [JsonPropertyName("settings")]
    public WeComMeetingSettings? Settings { get; init; }

    /// <summary>
    /// The id of a shared calendar that shows the meeting in addition to the participants' own calendars, at most 64
    /// bytes of UTF-8. This app must have created the calendar. Null shows the meeting in the participants' own
    /// calendars only. Third-party apps must set it.
    /// </summary>
    [JsonPropertyName("cal_id")]
    public string? CalendarId { get; init; }

    /// <summary>Repetition and reminders. Null creates a single meeting without reminders.</summary>
    [JsonPropertyName("reminders")]
    public WeComMeetingReminders? Reminders { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AdminUserId = {AdminUserId}, Title = {Title}, MeetingStart = {MeetingStart}, MeetingDuration = {MeetingDuration}, Description = {Description}");
        builder.Append(CultureInfo.InvariantCulture, $", Location = {Location}, AgentId = {AgentId}, Invitees = {Invitees}, Guests = {Guests?.Count}, Settings = {Settings}, CalendarId = {CalendarId}");
        builder.Append(CultureInfo.InvariantCulture, $", Reminders = {Reminders}");
        return true;
    }
}
