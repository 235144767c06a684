using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the people on an event.</summary>
public sealed record ListDingTalkCalendarEventAttendeesResponse : MeetingResponse
{
    /// <summary>The people (attendees). Empty when there are none.</summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<DingTalkCalendarEventAttendeeInfo> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. True when there is a <see cref="PageToken"/> that is not the one of the first page.</summary>
    [JsonIgnore]
    public bool HasMore => Paging.LeadsOn(PageToken);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}");
        return true;
    }
}
