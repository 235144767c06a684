using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>When people are busy.</summary>
public sealed record ListDingTalkUserFreeBusyResponse : MeetingResponse
{
    /// <summary>The people (scheduleInformation). Whoever asks for a person that is missing here knows nothing about that person.</summary>
    [JsonPropertyName("scheduleInformation")]
    [NeverNull]
    public IReadOnlyList<DingTalkUserFreeBusy> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
