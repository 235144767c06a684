using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>All guests of a meeting. This list has no pages.</summary>
public sealed record ListWeComMeetingGuestsResponse : MeetingResponse
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("meetingid")]
    public string? MeetingId { get; init; }

    /// <summary>The number that people type to join (会议号).</summary>
    [JsonPropertyName("meeting_code")]
    public string? MeetingCode { get; init; }

    /// <summary>The meeting's title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The people from outside who are invited by telephone number. Empty when there are none.</summary>
    [JsonPropertyName("guests")]
    [NeverNull]
    public IReadOnlyList<WeComMeetingGuest> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", MeetingId = {MeetingId}, MeetingCode = {MeetingCode}, Title = {Title}, Items = {Items.Count}");
        return true;
    }
}
