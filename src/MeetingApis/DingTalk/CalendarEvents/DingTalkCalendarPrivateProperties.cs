using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Properties of a calendar event for the person whose calendar was read.</summary>
public sealed record DingTalkCalendarPrivateProperties
{
    /// <summary>The link that opens the event in DingTalk. It prints as <c>***</c>.</summary>
    [JsonPropertyName("dingtalkDetailUrl")]
    public string? DingTalkDetailUrl { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"DingTalkDetailUrl = {Masked.Text(DingTalkDetailUrl)}");
        return true;
    }
}
