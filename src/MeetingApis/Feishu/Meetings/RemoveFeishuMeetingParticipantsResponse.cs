using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The results of removing participants.</summary>
public sealed record RemoveFeishuMeetingParticipantsResponse : MeetingResponse
{
    /// <summary>The result for each user. Empty when Feishu sent none.</summary>
    [JsonPropertyName("kickout_results")]
    [NeverNull]
    public IReadOnlyList<FeishuMeetingRemoval> KickoutResults { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", KickoutResults = {KickoutResults.Count}");
        return true;
    }
}
