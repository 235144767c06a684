using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Whether a calendar event was cancelled.</summary>
public sealed record CancelDingTalkCalendarEventResponse : MeetingResponse
{
    /// <summary>True, or null when DingTalk says nothing.</summary>
    [JsonPropertyName("result")]
    [NeverNull]
    public bool? Result { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", Result = {Result}");
        return true;
    }
}
