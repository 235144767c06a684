using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>What became of an invitation.</summary>
public sealed record InviteToFeishuMeetingResponse : MeetingResponse
{
    /// <summary>What became of each invited user. That the call succeeded does not mean that each was invited.</summary>
    [JsonPropertyName("invite_results")]
    [NeverNull]
    public IReadOnlyList<FeishuMeetingInvitation> InviteResults { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", InviteResults = {InviteResults.Count}");
        return true;
    }
}
