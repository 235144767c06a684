using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The results of an invitation.</summary>
public sealed record InviteToFeishuMeetingResponse : MeetingResponse
{
    /// <summary>The result for each invited user. A call can succeed although some users were not invited.</summary>
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
