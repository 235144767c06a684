using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A meeting that was created.</summary>
public sealed record CreateWeComMeetingResponse : MeetingResponse, ICreated
{
    /// <summary>The meeting's id, which every other call takes. It is not the number that people type to join.</summary>
    [JsonPropertyName("meetingid")]
    [NeverNull]
    public string? MeetingId { get; init; }

    /// <summary>
    /// The user ids of participants without a valid meeting account. This happens only in organisations that bought the
    /// professional edition of meetings, where some members have no account. Empty when there are none.
    /// </summary>
    [JsonPropertyName("excess_users")]
    [NeverNull]
    public IReadOnlyList<string> ExcessUsers { get => field ?? []; init; }

    /// <summary>The number that people type to join (会议号). Null without advanced meeting features.</summary>
    [JsonPropertyName("meeting_code")]
    public string? MeetingCode { get; init; }

    /// <summary>The link for joining. Null without advanced meeting features. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("meeting_link")]
    public string? MeetingLink { get; init; }

    string? ICreated.CreatedId => MeetingId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", MeetingId = {MeetingId}, ExcessUsers = {ExcessUsers.Count}, MeetingCode = {MeetingCode}, MeetingLink = {Masked.Text(MeetingLink)}");
        return true;
    }
}
