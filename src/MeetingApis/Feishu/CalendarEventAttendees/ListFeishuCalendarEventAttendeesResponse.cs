using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>One page of the attendees of a calendar event.</summary>
public sealed record ListFeishuCalendarEventAttendeesResponse : MeetingResponse
{
    /// <summary>The attendees. Empty when there are none.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<FeishuCalendarEventAttendeeInfo> Items { get => field ?? []; init; }

    /// <summary>Whether another page follows.</summary>
    [JsonPropertyName("has_more")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("page_token")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, HasMore = {HasMore}, PageToken = {PageToken}");
        return true;
    }
}
