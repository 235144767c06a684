using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>When meeting rooms are busy.</summary>
public sealed record ListDingTalkRoomFreeBusyResponse : MeetingResponse
{
    /// <summary>The rooms (scheduleInformation). Whoever asks for a room that is missing here knows nothing about it.</summary>
    [JsonPropertyName("scheduleInformation")]
    [NeverNull]
    public IReadOnlyList<DingTalkRoomFreeBusy> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
