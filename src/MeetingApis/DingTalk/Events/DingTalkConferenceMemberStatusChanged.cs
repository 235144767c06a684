using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>People joined, left, were invited to or were removed from a conference (<c>meeting_member_status_change</c>). For the conferences that the app itself created it comes as <c>meeting_member_status_change_target_push</c> too, if the app subscribed to both.</summary>
/// <seealso href="https://open.dingtalk.com/document/development/event-meeting-member-status-change">The vendor's page</seealso>
public sealed record DingTalkConferenceMemberStatusChanged : DingTalkEvent
{
    /// <summary>The position of the event among those of the conference and its members, which may arrive in another order: keep the highest.</summary>
    [JsonPropertyName("statusSeqNum")]
    public long? StatusSequenceNumber { get; init; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("changeScene")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkConferenceMemberChangeType>))]
    public DingTalkConferenceMemberChangeType? ChangeType { get; init; }

    /// <summary>The people whom it happened to. Empty when DingTalk names none.</summary>
    [JsonPropertyName("openMemberModels")]
    public IReadOnlyList<DingTalkEventConferenceMember> Members { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", StatusSequenceNumber = {StatusSequenceNumber}, ChangeType = {ChangeType}, Members = {Members.Count}");
        return true;
    }
}
