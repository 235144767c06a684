using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>What became of an invitation.</summary>
public sealed record InviteToMeetingResponse
{
    /// <summary>What became of each invited user. That the call succeeded does not mean that each was invited.</summary>
    [JsonPropertyName("invite_results")]
    public IReadOnlyList<FeishuInviteResult> InviteResults { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"InviteResults = {InviteResults.Count}");
        return true;
    }
}
